export type Value = string | number | boolean | readonly string[] | null | undefined
export type HireFacts = Readonly<Record<string, Value>>
export type Facts = Readonly<Record<string, Value | readonly HireFacts[]>>
export type World = {
  readonly asOf: string
  readonly facts: Facts
  /** What a provincial parameter is taken to be where the specification holds no value for the province. */
  readonly free: boolean
}

/** What a rule says in one world; the amount is of no account where not eligible. */
export type Outcome = {
  readonly eligible: boolean
  readonly hires?: readonly boolean[]
  readonly amount: number | null
}

export type Edition = {
  readonly edition: string
  readonly from: string
  /** The last day; null = open-ended. */
  readonly to: string | null
  readonly confirmed: boolean
  readonly rule: (world: World) => Outcome
}

export type Policies = Readonly<Record<string, readonly Edition[]>>

type Sheet = Readonly<Record<string, unknown>>

export const isYes = (sheet: Sheet, key: string): boolean => sheet[key] === true

export const textOf = (sheet: Sheet, key: string): string | null => {
  const value = sheet[key]
  return typeof value === 'string' ? value : null
}

export const numberOf = (sheet: Sheet, key: string): number | null => {
  const value = sheet[key]
  return typeof value === 'number' ? value : null
}

/** A count with a default; without one, an absent count is zero. */
export const countOf = (sheet: Sheet, key: string): number => numberOf(sheet, key) ?? 0

export const isOneOf = (sheet: Sheet, key: string, options: readonly string[]): boolean => {
  const value = textOf(sheet, key)
  return value !== null && options.includes(value)
}

/** The day under the key passes the test; false where there is no day. */
export const dayIs = (sheet: Sheet, key: string, test: (day: string) => boolean): boolean => {
  const day = textOf(sheet, key)
  return day !== null && test(day)
}

export const includesOf = (sheet: Sheet, key: string, item: string): boolean => {
  const value = sheet[key]
  return Array.isArray(value) && value.includes(item)
}

const isHire = (item: string | HireFacts): item is HireFacts => typeof item === 'object'

const without = <T>(
  sheet: Readonly<Record<string, T>>,
  keys: readonly string[],
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(sheet).filter(([key]) => !keys.includes(key)))

/** Follow-ups count only where their parent calls for them. */
const askedOfHire = (hire: HireFacts): HireFacts =>
  without(hire, [
    ...(isYes(hire, 'graduate') ? [] : ['graduatedOn', 'unemployedSinceGraduation']),
    ...(isYes(hire, 'employmentDifficulty') ? [] : ['nearRetirement']),
  ])

export const hiresOf = ({ facts }: World): readonly HireFacts[] => {
  const list = facts['enterprise.hires']
  if (typeof list !== 'object' || list === null) return []
  return [...list].filter(isHire).map(askedOfHire)
}

const OF_GRADUATES = [
  'person.graduatedOn',
  'person.schoolType',
  'person.schoolProvince',
  'person.studentLoan',
  'person.unemployedSinceGraduation',
  'person.jobSeekingSubsidyReceived',
]
const OF_FOUNDERS = ['person.businessRegisteredOn', 'person.firstBusiness', 'person.stillOperating']

export const askedOf = (facts: Facts): Facts =>
  without(facts, [
    ...(isYes(facts, 'person.graduate') ? [] : OF_GRADUATES),
    ...(textOf(facts, 'person.businessKind') === 'none' ? OF_FOUNDERS : []),
  ])
