import { dayIs, type HireFacts, isOneOf, isYes, type Policies, type World } from './facts'
import {
  contributions,
  fixed,
  graduatedInYearOfHire,
  hasClaimed,
  hasContract,
  hasContract12,
  hiredWithin,
  inGraduateWindow,
  isRegisteredYouth,
  paidAtLeast,
  perHire,
  registeredAtLeast,
} from './hires'
import { isSmallOrMicro } from './size'

const isKind = ({ facts }: World, ...kinds: readonly string[]): boolean =>
  isOneOf(facts, 'enterprise.kind', kinds)

const hasInsuranceSubsidy = (hire: HireFacts): boolean =>
  hasClaimed(hire, 'graduate-hire-insurance-subsidy') || hasClaimed(hire, 'difficulty-hire-insurance-subsidy')

const smallFirm = (world: World): boolean =>
  isKind(world, 'enterprise', 'individual-business') && isSmallOrMicro(world.facts)

const graduateHire =
  (isOfGroup: (hire: HireFacts) => boolean) =>
  (hire: HireFacts, { asOf }: World): boolean =>
    isOfGroup(hire) &&
    hasContract12(hire) &&
    paidAtLeast(hire, 1) &&
    hiredWithin(hire, asOf, 12) &&
    !hasInsuranceSubsidy(hire)

const graduate2015 = perHire({
  employer: smallFirm,
  hire: graduateHire(graduatedInYearOfHire),
  figure: contributions(12n),
})

const graduate2019 = perHire({
  employer: (world) => smallFirm(world) || isKind(world, 'social-organisation'),
  hire: graduateHire(inGraduateWindow),
  figure: contributions(12n),
})

const difficulty = perHire({
  employer: (world) => isKind(world, 'enterprise', 'individual-business', 'social-organisation'),
  hire: (hire, { asOf }) =>
    isYes(hire, 'employmentDifficulty') &&
    paidAtLeast(hire, 1) &&
    dayIs(hire, 'hiredOn', (hiredOn) => hiredOn <= asOf) &&
    (isYes(hire, 'nearRetirement') || hiredWithin(hire, asOf, 36)) &&
    !hasInsuranceSubsidy(hire),
  figure: (hire) => (isYes(hire, 'nearRetirement') ? null : contributions(36n)(hire)),
})

const isExpansionGroup = (hire: HireFacts): boolean => inGraduateWindow(hire) || isRegisteredYouth(hire)

const expansionHire =
  (first: string, last: string) =>
  (hire: HireFacts, { asOf }: World): boolean =>
    isExpansionGroup(hire) &&
    hasContract(hire) &&
    paidAtLeast(hire, 3) &&
    dayIs(hire, 'hiredOn', (hiredOn) => first <= hiredOn && hiredOn <= last && hiredOn <= asOf) &&
    !hasClaimed(hire, 'job-expansion-grant') &&
    !hasClaimed(hire, 'one-off-hiring-subsidy')

const hired2024To2025 = expansionHire('2024-01-01', '2025-12-31')

const expansion2024 = perHire({
  employer: (world) => isKind(world, 'enterprise'),
  hire: hired2024To2025,
  figure: fixed(1500n),
})

const expansion2025 = perHire({
  employer: (world) => isKind(world, 'enterprise', 'social-organisation'),
  hire: (hire, world) =>
    hired2024To2025(hire, world) && (isKind(world, 'enterprise') || isRegisteredYouth(hire)),
  figure: fixed(1500n),
})

const expansion2026 = perHire({
  employer: (world) => isKind(world, 'enterprise', 'social-organisation'),
  hire: expansionHire('2026-01-01', '2026-12-31'),
  figure: fixed(1500n),
})

const keyGroup = perHire({
  employer: (world) => isKind(world, 'enterprise'),
  hire: (hire, { asOf }) =>
    (isYes(hire, 'outOfPoverty') || registeredAtLeast(hire, 6)) &&
    hasContract12(hire) &&
    paidAtLeast(hire, 1) &&
    hiredWithin(hire, asOf, 36),
  figure: fixed(18000n),
})

export const HIRE_POLICIES: Policies = {
  'graduate-hire-insurance-subsidy': [
    { edition: '2015', from: '2015-05-01', to: '2019-07-02', confirmed: true, rule: graduate2015 },
    { edition: '2019', from: '2019-07-03', to: '2026-01-08', confirmed: true, rule: graduate2019 },
    { edition: '2026', from: '2026-01-09', to: null, confirmed: false, rule: graduate2019 },
  ],
  'difficulty-hire-insurance-subsidy': [
    { edition: '2014', from: '2014-10-31', to: '2026-01-08', confirmed: true, rule: difficulty },
    { edition: '2026', from: '2026-01-09', to: null, confirmed: false, rule: difficulty },
  ],
  'job-expansion-grant': [
    { edition: '2024', from: '2024-01-01', to: '2025-07-08', confirmed: true, rule: expansion2024 },
    { edition: '2025', from: '2025-07-09', to: '2025-12-31', confirmed: true, rule: expansion2025 },
    { edition: '2026', from: '2026-01-01', to: '2026-12-31', confirmed: false, rule: expansion2026 },
  ],
  'key-group-hire-tax-deduction': [
    { edition: '2023', from: '2023-01-01', to: '2025-12-31', confirmed: true, rule: keyGroup },
    { edition: '2026', from: '2026-01-01', to: '2027-12-31', confirmed: false, rule: keyGroup },
  ],
}
