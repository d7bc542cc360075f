import { fullYears } from './days'
import {
  countOf,
  dayIs,
  type Facts,
  isOneOf,
  isYes,
  type Outcome,
  type Policies,
  textOf,
  type World,
} from './facts'
import { graduatedInYearOf, HIGHER_SCHOOLS, isGraduateOf, isWithin2Years } from './graduate'

const isUnemployed = (facts: Facts): boolean => isOneOf(facts, 'person.employment', ['unemployed'])

const seeksWork = (facts: Facts): boolean => isUnemployed(facts) && isYes(facts, 'person.wantsWork')

const registeredAtLeast = (facts: Facts, months: number): boolean =>
  countOf(facts, 'person.unemploymentRegisteredMonths') >= months

const insuredAYear = (facts: Facts): boolean => countOf(facts, 'person.unemploymentInsuranceMonths') >= 12

const ageIs = ({ asOf, facts }: World, test: (age: number) => boolean): boolean =>
  dayIs(facts, 'person.birthDate', (birth) => test(fullYears(birth, asOf)))

const unpriced =
  (eligible: (world: World) => boolean) =>
  (world: World): Outcome => ({ eligible: eligible(world), amount: null })

const internship = unpriced(
  (world) =>
    isUnemployed(world.facts) &&
    ((isYes(world.facts, 'person.graduate') && isWithin2Years(world.facts, world.asOf)) ||
      ageIs(world, (age) => age >= 16 && age <= 24)),
)

type Line = Readonly<Record<string, number>>
const AGE_LINES: Readonly<Record<string, Line>> = {
  'CN-GD': { female: 40, male: 50 },
  'CN-HL': { female: 45, male: 55 },
}

const isOlder = (world: World): boolean => {
  const line = AGE_LINES[textOf(world.facts, 'person.province') ?? '']
  if (line === undefined) return world.free
  const years = line[textOf(world.facts, 'person.sex') ?? '']
  return years !== undefined && ageIs(world, (age) => age >= years)
}

const recognition = unpriced(
  (world) =>
    seeksWork(world.facts) &&
    registeredAtLeast(world.facts, 1) &&
    (isYes(world.facts, 'person.disabled') ||
      isYes(world.facts, 'person.lowIncomeFamily') ||
      isYes(world.facts, 'person.zeroEmploymentFamily') ||
      isYes(world.facts, 'person.landless') ||
      registeredAtLeast(world.facts, 12) ||
      isOlder(world)),
)

const isUrbanZeroEmployment = (facts: Facts): boolean =>
  isYes(facts, 'person.zeroEmploymentFamily') && isYes(facts, 'person.urbanHousehold')

const assistance2008 = unpriced(({ facts }) => seeksWork(facts) && isUrbanZeroEmployment(facts))

const assistance2014 = unpriced(
  ({ facts }) => seeksWork(facts) && (isUrbanZeroEmployment(facts) || isYes(facts, 'person.lowIncomeFamily')),
)

const mayRegister = (world: World): boolean => seeksWork(world.facts) && ageIs(world, (age) => age >= 16)

const registration2015 = unpriced(
  (world) => mayRegister(world) && isYes(world.facts, 'person.urbanHousehold'),
)

const registration2020 = unpriced(mayRegister)

const benefit = unpriced(
  ({ facts }) =>
    seeksWork(facts) &&
    registeredAtLeast(facts, 1) &&
    isYes(facts, 'person.leftJobInvoluntarily') &&
    insuredAYear(facts),
)

const mayTrain = (facts: Facts): boolean => countOf(facts, 'person.trainingSubsidiesUsed') < 3

const isTrainingGroup = (facts: Facts): boolean =>
  isYes(facts, 'person.schoolLeaverNotContinuing') ||
  isYes(facts, 'person.ruralWorker') ||
  registeredAtLeast(facts, 1)

const training2017 = unpriced(
  ({ asOf, facts }) =>
    mayTrain(facts) &&
    (isTrainingGroup(facts) ||
      isYes(facts, 'person.outOfPoverty') ||
      (isYes(facts, 'person.graduate') && graduatedInYearOf(facts, asOf))),
)

const training2023 = unpriced(
  ({ asOf, facts }) =>
    mayTrain(facts) &&
    (isTrainingGroup(facts) ||
      isYes(facts, 'person.povertyMonitored') ||
      isYes(facts, 'person.employmentDifficulty') ||
      (isGraduateOf(facts, HIGHER_SCHOOLS) && graduatedInYearOf(facts, asOf))),
)

const LEVELS: Readonly<Record<string, number>> = { 5: 1000, 4: 1500, 3: 2000 }

const isSkillUpgrade = ({ facts }: World): boolean =>
  (isOneOf(facts, 'person.employment', ['employed']) ||
    isYes(facts, 'person.receivingUnemploymentBenefit')) &&
  insuredAYear(facts) &&
  isOneOf(facts, 'person.certificateLevel', ['5', '4', '3'])

const skill2024 = (world: World): Outcome => ({
  eligible: isSkillUpgrade(world),
  amount: LEVELS[textOf(world.facts, 'person.certificateLevel') ?? ''] ?? null,
})

const always = unpriced(() => true)

export const PERSON_POLICIES: Policies = {
  'youth-internship': [
    { edition: '2019', from: '2019-01-01', to: '2026-01-08', confirmed: true, rule: internship },
    { edition: '2026', from: '2026-01-09', to: null, confirmed: false, rule: internship },
  ],
  'employment-difficulty-recognition': [
    { edition: '2008', from: '2008-01-01', to: null, confirmed: true, rule: recognition },
  ],
  'zero-employment-family-assistance': [
    { edition: '2008', from: '2008-01-01', to: '2014-04-30', confirmed: true, rule: assistance2008 },
    { edition: '2014', from: '2014-05-01', to: null, confirmed: true, rule: assistance2014 },
  ],
  'unemployment-registration': [
    { edition: '2015', from: '2015-02-01', to: '2020-01-31', confirmed: true, rule: registration2015 },
    { edition: '2020', from: '2020-02-01', to: null, confirmed: true, rule: registration2020 },
  ],
  'unemployment-benefit': [{ edition: '1999', from: '1999-01-22', to: null, confirmed: true, rule: benefit }],
  'vocational-training-subsidy': [
    { edition: '2017', from: '2017-10-13', to: '2023-12-19', confirmed: true, rule: training2017 },
    { edition: '2023', from: '2023-12-20', to: '2026-01-08', confirmed: true, rule: training2023 },
    { edition: '2026', from: '2026-01-09', to: null, confirmed: false, rule: training2023 },
  ],
  'skill-upgrade-allowance': [
    { edition: '2024', from: '2024-01-01', to: '2024-12-31', confirmed: true, rule: skill2024 },
    { edition: '2025', from: '2025-01-01', to: '2025-12-31', confirmed: true, rule: skill2024 },
    {
      edition: '2026',
      from: '2026-01-01',
      to: '2026-12-31',
      confirmed: false,
      rule: unpriced(isSkillUpgrade),
    },
  ],
  'equal-employment-protection': [
    { edition: '2008', from: '2008-01-01', to: null, confirmed: true, rule: always },
  ],
}

/** For both audiences. */
export const COMMON_POLICIES: Policies = {
  'public-employment-services': [
    { edition: '2008', from: '2008-01-01', to: null, confirmed: true, rule: always },
  ],
}
