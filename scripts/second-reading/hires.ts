import { plusMonths, yearOf } from './days'
import { add, type Exact, exactly, multiply, toFen, whole } from './exact'
import {
  countOf,
  dayIs,
  type HireFacts,
  hiresOf,
  includesOf,
  isYes,
  numberOf,
  type Outcome,
  textOf,
  type World,
} from './facts'

const contractAtLeast = (hire: HireFacts, months: number): boolean =>
  textOf(hire, 'contractMonths') === 'open-ended' || (numberOf(hire, 'contractMonths') ?? -1) >= months

export const hasContract12 = (hire: HireFacts): boolean => contractAtLeast(hire, 12)

export const hasContract = (hire: HireFacts): boolean => contractAtLeast(hire, 1)

export const paidAtLeast = (hire: HireFacts, months: number): boolean =>
  countOf(hire, 'insurancePaidMonths') >= months

export const registeredAtLeast = (hire: HireFacts, months: number): boolean =>
  countOf(hire, 'registeredUnemployedMonths') >= months

export const hasClaimed = (hire: HireFacts, policy: string): boolean => includesOf(hire, 'claimed', policy)

/** hiredOn <= asOf < hiredOn + n months */
export const hiredWithin = (hire: HireFacts, asOf: string, months: number): boolean =>
  dayIs(hire, 'hiredOn', (hiredOn) => hiredOn <= asOf && asOf < plusMonths(hiredOn, months))

const graduation = (hire: HireFacts, test: (graduatedOn: string, hiredOn: string) => boolean): boolean =>
  isYes(hire, 'graduate') &&
  dayIs(hire, 'graduatedOn', (graduatedOn) => dayIs(hire, 'hiredOn', (hiredOn) => test(graduatedOn, hiredOn)))

export const graduatedInYearOfHire = (hire: HireFacts): boolean =>
  graduation(hire, (graduatedOn, hiredOn) => yearOf(graduatedOn) === yearOf(hiredOn))

const hiredWithin24 = (hire: HireFacts): boolean =>
  graduation(hire, (graduatedOn, hiredOn) => graduatedOn <= hiredOn && hiredOn < plusMonths(graduatedOn, 24))

export const inGraduateWindow = (hire: HireFacts): boolean =>
  graduatedInYearOfHire(hire) || (hiredWithin24(hire) && isYes(hire, 'unemployedSinceGraduation'))

export const isRegisteredYouth = (hire: HireFacts): boolean => {
  const age = numberOf(hire, 'ageAtHire')
  return age !== null && age >= 16 && age <= 24 && registeredAtLeast(hire, 1)
}

export const isOfLoanGroup = (hire: HireFacts): boolean =>
  isYes(hire, 'graduate') ||
  isYes(hire, 'employmentDifficulty') ||
  isYes(hire, 'outOfPoverty') ||
  registeredAtLeast(hire, 1) ||
  isYes(hire, 'otherLoanGroup')

/** What one hire brings; null where its figure is lacking. */
type Figure = (hire: HireFacts) => Exact | null

export const fixed =
  (yuan: bigint): Figure =>
  () =>
    whole(yuan)

export const contributions =
  (months: bigint): Figure =>
  (hire) => {
    const monthly = numberOf(hire, 'monthlyEmployerContribution')
    return monthly === null ? null : multiply(exactly(monthly), whole(months))
  }

const sumOf = (figures: readonly (Exact | null)[]): number | null => {
  const known = figures.filter((figure) => figure !== null)
  return known.length < figures.length ? null : toFen(known.reduce(add, whole(0n)))
}

type HireRule = {
  readonly employer: (world: World) => boolean
  readonly hire: (hire: HireFacts, world: World) => boolean
  readonly figure: Figure
}

/** The employer condition and a hire condition; the amount sums over the eligible hires. */
export const perHire =
  ({ employer, hire, figure }: HireRule) =>
  (world: World): Outcome => {
    const list = hiresOf(world)
    const isEmployer = employer(world)
    const hires = list.map((item) => isEmployer && hire(item, world))
    const amount = sumOf(list.filter((_, index) => hires[index] === true).map(figure))
    return { eligible: hires.includes(true), hires, amount }
  }
