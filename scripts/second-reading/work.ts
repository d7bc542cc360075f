import { addMonths, ageOn, yearOf } from './days'
import {
  choice,
  is,
  isGraduate,
  isGraduationYear,
  isHigherSchool,
  isJobSeeker,
  isOutOfWork,
  isWithin2Years,
  months,
  type Rule,
  registered,
} from './person'
import { type Facts, isAmong, type World } from './world'

const ageOf = ({ facts, asOf }: World): number => ageOn(choice(facts, 'birthDate'), asOf)

const internship: Rule = (_, world) => {
  const { facts } = world
  const isYoung = ageOf(world) >= 16 && ageOf(world) <= 24
  const isFit = (isGraduate(facts) && isWithin2Years(world)) || isYoung
  return { eligible: isOutOfWork(facts) && isFit, amount: null }
}

const hasBusiness = (facts: Facts): boolean =>
  isAmong(['individual-business', 'small-micro-enterprise'], choice(facts, 'businessKind'))

const startupLoan: Rule = (_, { facts }) => {
  const isOfGroup =
    isGraduate(facts) ||
    is(facts, 'employmentDifficulty') ||
    is(facts, 'disabled') ||
    is(facts, 'outOfPoverty') ||
    registered(facts) >= 1 ||
    is(facts, 'otherLoanGroup')
  const isFree = choice(facts, 'employment') !== 'retired' && !is(facts, 'otherLoans')
  return { eligible: hasBusiness(facts) && isFree && isOfGroup, amount: 300_000 }
}

const founderGrant: Rule = (_, { facts, asOf }) => {
  const [begun, graduated] = [choice(facts, 'businessRegisteredOn'), choice(facts, 'graduatedOn')]
  const isFresh = isGraduate(facts) && graduated <= begun && begun <= addMonths(graduated, 24)
  const isRunning = is(facts, 'firstBusiness') && is(facts, 'stillOperating')
  const isOldEnough = addMonths(begun, 12) <= asOf
  const isOfGroup = is(facts, 'employmentDifficulty') || isFresh
  return { eligible: hasBusiness(facts) && isRunning && isOldEnough && isOfGroup, amount: null }
}

const taxAllowance: Rule = (_, { facts, asOf }) => {
  if (choice(facts, 'businessKind') !== 'individual-business') return { eligible: false, amount: null }
  const begun = choice(facts, 'businessRegisteredOn')
  const isPoorTownFamily = is(facts, 'lowIncomeFamily') && is(facts, 'urbanHousehold')
  const isOfYear =
    isGraduate(facts) &&
    choice(facts, 'schoolType') === 'university' &&
    yearOf(choice(facts, 'graduatedOn')) === yearOf(begun)
  const isOfGroup =
    is(facts, 'outOfPoverty') ||
    registered(facts) >= 6 ||
    (registered(facts) >= 1 && (is(facts, 'zeroEmploymentFamily') || isPoorTownFamily)) ||
    isOfYear
  return { eligible: begun <= asOf && asOf < addMonths(begun, 36) && isOfGroup, amount: 60_000 }
}

const OLDER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'CN-GD': { female: 40, male: 50 },
  'CN-HL': { female: 45, male: 55 },
}

const recognition: Rule = (_, world) => {
  const { facts, free } = world
  const line = OLDER[choice(facts, 'province')]?.[choice(facts, 'sex')]
  const isOlder = line === undefined ? free : ageOf(world) >= line
  const groups = ['disabled', 'lowIncomeFamily', 'zeroEmploymentFamily', 'landless']
  const isOfGroup = groups.some((group) => is(facts, group)) || registered(facts) >= 12 || isOlder
  return { eligible: isJobSeeker(facts) && registered(facts) >= 1 && isOfGroup, amount: null }
}

const assistance: Rule = (edition, { facts }) => {
  const isFirst = is(facts, 'zeroEmploymentFamily') && is(facts, 'urbanHousehold')
  const isFit = isFirst || (edition === '2014' && is(facts, 'lowIncomeFamily'))
  return { eligible: isJobSeeker(facts) && isFit, amount: null }
}

const registration: Rule = (edition, world) => {
  const { facts } = world
  const isOfTown = edition !== '2015' || is(facts, 'urbanHousehold')
  return { eligible: isJobSeeker(facts) && ageOf(world) >= 16 && isOfTown, amount: null }
}

const benefit: Rule = (_, { facts }) => ({
  eligible:
    isJobSeeker(facts) &&
    registered(facts) >= 1 &&
    is(facts, 'leftJobInvoluntarily') &&
    months(facts, 'unemploymentInsuranceMonths') >= 12,
  amount: null,
})

const training: Rule = (edition, world) => {
  const { facts } = world
  const isFresh = isGraduate(facts) && isGraduationYear(world)
  const isOfEither =
    is(facts, 'schoolLeaverNotContinuing') || is(facts, 'ruralWorker') || registered(facts) >= 1
  const isOfGroup =
    edition === '2017'
      ? is(facts, 'outOfPoverty') || isFresh
      : is(facts, 'povertyMonitored') ||
        (isFresh && isHigherSchool(facts)) ||
        is(facts, 'employmentDifficulty')
  return { eligible: months(facts, 'trainingSubsidiesUsed') < 3 && (isOfEither || isOfGroup), amount: null }
}

const BY_LEVEL: Readonly<Record<string, number>> = { 5: 1000, 4: 1500, 3: 2000 }

const skillUpgrade: Rule = (edition, { facts }) => {
  const isFit = choice(facts, 'employment') === 'employed' || is(facts, 'receivingUnemploymentBenefit')
  const paid = BY_LEVEL[choice(facts, 'certificateLevel')]
  return {
    eligible: isFit && months(facts, 'unemploymentInsuranceMonths') >= 12 && paid !== undefined,
    amount: edition === '2026' ? null : (paid ?? null),
  }
}

export const WORK_RULES: Readonly<Record<string, Rule>> = {
  'youth-internship': internship,
  'startup-loan-individual': startupLoan,
  'founder-grant': founderGrant,
  'self-employment-tax-allowance': taxAllowance,
  'employment-difficulty-recognition': recognition,
  'zero-employment-family-assistance': assistance,
  'unemployment-registration': registration,
  'unemployment-benefit': benefit,
  'vocational-training-subsidy': training,
  'skill-upgrade-allowance': skillUpgrade,
  'equal-employment-protection': () => ({ eligible: true, amount: null }),
}
