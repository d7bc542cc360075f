import { exact, inFen, NOTHING, plus, times } from './exact'
import { kindOf } from './firm'
import * as person from './hire'
import { isSmallOrMicro } from './size'
import { type Facts, figure, flag, type HireFacts, hiresOf, isAmong, type Said, type World } from './world'

const GRADUATE = 'graduate-hire-insurance-subsidy'
const DIFFICULTY = 'difficulty-hire-insurance-subsidy'
const COMPANY_OR_TRADER = ['enterprise', 'individual-business']

type PerHire = {
  readonly employer: (edition: string, facts: Facts) => boolean
  readonly hire: (edition: string, hire: HireFacts, world: World) => boolean
  /** What one hire brings; null where its figure is not known. */
  readonly brings: (hire: HireFacts) => number | null
  /** By how many months or once. */
  readonly factor: number
}

const monthly = (hire: HireFacts): number | null => figure(hire, 'monthlyEmployerContribution')

const graduateHire: PerHire = {
  employer: (edition, facts) => {
    const isSmallFirm = isAmong(COMPANY_OR_TRADER, kindOf(facts)) && isSmallOrMicro(facts)
    return isSmallFirm || (edition !== '2015' && kindOf(facts) === 'social-organisation')
  },
  hire: (edition, hire, { asOf }) =>
    (edition === '2015' ? person.isOfHireYear(hire) : person.isFreshGraduate(hire)) &&
    person.hasLongContract(hire) &&
    person.hasPaid(hire, 1) &&
    person.isWithin(hire, asOf, 12) &&
    !person.hasClaimed(hire, GRADUATE, DIFFICULTY),
  brings: monthly,
  factor: 12,
}

const difficultyHire: PerHire = {
  employer: (_, facts) => isAmong([...COMPANY_OR_TRADER, 'social-organisation'], kindOf(facts)),
  hire: (_, hire, { asOf }) =>
    flag(hire, 'employmentDifficulty') &&
    person.hasPaid(hire, 1) &&
    person.hiredOn(hire) <= asOf &&
    (flag(hire, 'nearRetirement') || person.isWithin(hire, asOf, 36)) &&
    !person.hasClaimed(hire, GRADUATE, DIFFICULTY),
  // Near retirement it is paid until then, so no sum can be told.
  brings: (hire) => (flag(hire, 'nearRetirement') ? null : monthly(hire)),
  factor: 36,
}

const HIRED: Readonly<Record<string, readonly [string, string]>> = {
  2024: ['2024-01-01', '2025-12-31'],
  2025: ['2024-01-01', '2025-12-31'],
  2026: ['2026-01-01', '2026-12-31'],
}

const expansionGroup = (edition: string, hire: HireFacts, { facts }: World): boolean =>
  (edition === '2025' && kindOf(facts) === 'social-organisation' ? false : person.isFreshGraduate(hire)) ||
  person.isRegisteredYouth(hire)

const expansion: PerHire = {
  employer: (edition, facts) =>
    kindOf(facts) === 'enterprise' || (edition !== '2024' && kindOf(facts) === 'social-organisation'),
  hire: (edition, hire, world) => {
    const [first = '', last = ''] = HIRED[edition] ?? []
    const day = person.hiredOn(hire)
    return (
      expansionGroup(edition, hire, world) &&
      person.hasContract(hire) &&
      person.hasPaid(hire, 3) &&
      first <= day &&
      day <= last &&
      day <= world.asOf &&
      !person.hasClaimed(hire, 'job-expansion-grant', 'one-off-hiring-subsidy')
    )
  },
  brings: () => 1500,
  factor: 1,
}

const deduction: PerHire = {
  employer: (_, facts) => kindOf(facts) === 'enterprise',
  hire: (_, hire, { asOf }) =>
    (flag(hire, 'outOfPoverty') || (figure(hire, 'registeredUnemployedMonths') ?? 0) >= 6) &&
    person.hasLongContract(hire) &&
    person.hasPaid(hire, 1) &&
    person.isWithin(hire, asOf, 36),
  brings: () => 18_000,
  factor: 1,
}

const sumOf = (brought: readonly (number | null)[], factor: number): number | null => {
  const known = brought.filter((one) => one !== null)
  if (known.length < brought.length) return null
  return inFen(
    times(
      exact(factor),
      known.reduce((sum, one) => plus(sum, exact(one)), NOTHING),
    ),
  )
}

const judge =
  ({ employer, hire, brings, factor }: PerHire) =>
  (edition: string, world: World): Said => {
    const list = hiresOf(world)
    const hires = list.map((one) => employer(edition, world.facts) && hire(edition, one, world))
    const brought = list.filter((_, at) => hires[at]).map(brings)
    return { eligible: hires.includes(true), hires, amount: sumOf(brought, factor) }
  }

export const PER_HIRE_RULES: Readonly<Record<string, (edition: string, world: World) => Said>> = {
  [GRADUATE]: judge(graduateHire),
  [DIFFICULTY]: judge(difficultyHire),
  'job-expansion-grant': judge(expansion),
  'key-group-hire-tax-deduction': judge(deduction),
}
