import type { Answer, Slots } from './fact'

/** The classes of the size standard, lowest first. */
const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

/** The least a metric must be for each class; below `small` it is micro. Employees in persons, money in CNY. */
export type SizeMetric = {
  readonly fact: string
  readonly small: number
  readonly medium: number
  readonly large: number
}
export type SizeRow = { readonly industry: string; readonly metrics: readonly SizeMetric[] }

/** 中小企业划型标准规定: which fact names the industry, and its rows. */
export type SizeStandard = { readonly industry: string; readonly rows: readonly SizeRow[] }

const rankOf = ({ small, medium, large }: SizeMetric, value: number): number =>
  value >= large ? 3 : value >= medium ? 2 : value >= small ? 1 : 0

/** Looks an answer up; undefined is unknown. */
export type LookUp = (fact: string) => Answer | undefined

/** The rows of an industry; all of them while it is unknown. */
export const rowsFor = ({ rows }: SizeStandard, industry: Answer | undefined): readonly SizeRow[] =>
  industry === undefined ? rows : rows.filter((row) => row.industry === industry)

/** Sets of classes, one bit for each, lowest first. */
const SETS = Array.from({ length: 2 ** SIZE_CLASSES.length }, (_, bits) =>
  SIZE_CLASSES.filter((_class, rank) => (bits & (1 << rank)) !== 0),
)
const ANY_CLASS = SETS.length - 1

/** The classes of a firm that states its own. */
export const statedSize = (stated: string): readonly string[] => {
  const classes: readonly string[] = SIZE_CLASSES
  return SETS[1 << classes.indexOf(stated)] ?? [stated]
}

/** Something that hangs on the classes alone, worked out beforehand for every set of them. */
export const forEachSize = <Made>(
  make: (sizes: readonly string[]) => Made,
): ((sizes: readonly string[]) => Made) => {
  const made = new Map<readonly string[], Made>(SETS.map((sizes) => [sizes, make(sizes)]))
  return (sizes) => made.get(sizes) ?? make(sizes)
}

type PlacedMetric = SizeMetric & { readonly slot: number }
type PlacedRow = readonly PlacedMetric[]

/** The classes that a row still allows: the lowest that its known metrics reach, and with one missing all below it too. */
const allowedBy = (row: PlacedRow, answers: Slots): number => {
  let rank = SIZE_CLASSES.length - 1
  let isOpen = false
  for (const metric of row) {
    const value = answers[metric.slot]
    if (typeof value === 'number') rank = Math.min(rank, rankOf(metric, value))
    else isOpen = true
  }
  return isOpen ? (2 << rank) - 1 : 1 << rank
}

/** Tells from the answers every class a firm may still have. */
export type SizeReader = (answers: Slots) => readonly SizeClass[]

/**
 * Makes the standard ready: a firm is of the lowest class that any single metric of its industry reaches. A missing metric can
 * only lower the class, so one figure may settle it: catering with 8 employees is micro whatever its revenue.
 * @param slotOf where each fact stands among the answers
 */
export const sizeReader = (standard: SizeStandard, slotOf: (fact: string) => number): SizeReader => {
  const placedFor = (industry: Answer | undefined): readonly PlacedRow[] =>
    rowsFor(standard, industry).map(({ metrics }) =>
      metrics.map((metric) => ({ ...metric, slot: slotOf(metric.fact) })),
    )
  const rows = placedFor(undefined)
  const ofIndustry = new Map<Answer, readonly PlacedRow[]>(
    standard.rows.map(({ industry }) => [industry, placedFor(industry)]),
  )
  const industrySlot = slotOf(standard.industry)
  return (answers) => {
    const industry = answers[industrySlot]
    let allowed = 0
    for (const row of industry === undefined ? rows : (ofIndustry.get(industry) ?? [])) {
      allowed |= allowedBy(row, answers)
      if (allowed === ANY_CLASS) break
    }
    return SETS[allowed] ?? []
  }
}

/** The facts that decide the class in this industry; of every industry while it is unknown. */
export const sizeFacts = (standard: SizeStandard, answer: LookUp): readonly string[] => {
  const metrics = rowsFor(standard, answer(standard.industry)).flatMap((row) => row.metrics)
  return [...new Set([standard.industry, ...metrics.map(({ fact }) => fact)])]
}
