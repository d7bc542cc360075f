import type { Policies } from './judge'

type Line<Rule extends string, OfHire extends string> = {
  readonly from: string
  readonly to?: string
  readonly rule: Rule
  readonly eachHire?: OfHire
  /** Whether nobody has read the text of the law. */
  readonly unread?: true
}

/** Which rule holds from when to when, policy by policy. */
const LINES = {
  'graduate-hire-insurance-subsidy': [
    { from: '2015-05-01', to: '2019-07-02', rule: 'small', eachHire: 'graduate2015' },
    { from: '2019-07-03', to: '2026-01-08', rule: 'smallOrSocial', eachHire: 'graduate2019' },
    { from: '2026-01-09', rule: 'smallOrSocial', eachHire: 'graduate2019', unread: true },
  ],
  'difficulty-hire-insurance-subsidy': [
    { from: '2014-10-31', to: '2026-01-08', rule: 'traderOrSocial', eachHire: 'difficulty' },
    { from: '2026-01-09', rule: 'traderOrSocial', eachHire: 'difficulty', unread: true },
  ],
  'job-expansion-grant': [
    { from: '2024-01-01', to: '2025-07-08', rule: 'enterprise', eachHire: 'expansion2024' },
    { from: '2025-07-09', to: '2025-12-31', rule: 'enterpriseOrSocial', eachHire: 'expansion2025' },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      rule: 'enterpriseOrSocial',
      eachHire: 'expansion2026',
      unread: true,
    },
  ],
  'key-group-hire-tax-deduction': [
    { from: '2023-01-01', to: '2025-12-31', rule: 'enterprise', eachHire: 'keyGroup' },
    { from: '2026-01-01', to: '2027-12-31', rule: 'enterprise', eachHire: 'keyGroup', unread: true },
  ],
  'disability-levy-exemption': [
    { from: '2014-10-31', to: '2017-03-31', rule: 'exemption2014' },
    { from: '2017-04-01', to: '2019-12-31', rule: 'exemption2017' },
    { from: '2020-01-01', to: '2022-12-31', rule: 'exemption2020' },
    { from: '2023-01-01', to: '2027-12-31', rule: 'exemption2020' },
  ],
  'disability-levy-reduction': [
    { from: '2020-01-01', to: '2022-12-31', rule: 'reduction' },
    { from: '2023-01-01', to: '2027-12-31', rule: 'reduction' },
  ],
  'job-stabilisation-refund': [
    { from: '2024-01-01', to: '2024-12-31', rule: 'refund' },
    { from: '2025-01-01', to: '2025-12-31', rule: 'refund' },
    { from: '2026-01-01', to: '2026-12-31', rule: 'refund', unread: true },
  ],
  'startup-loan-enterprise': [{ from: '2023-10-01', to: '2028-09-30', rule: 'firmStartupLoan' }],
  'financing-guarantee': [
    { from: '2019-02-14', to: '2025-02-28', rule: 'small' },
    { from: '2025-03-01', rule: 'small' },
  ],
  'loan-renewal': [{ from: '2024-09-24', rule: 'renewal' }],
  'financing-coordination': [{ from: '2024-10-15', rule: 'small' }],
  'bank-small-business-services': [{ from: '2014-10-31', rule: 'small' }],
  'venture-guidance-funds': [{ from: '2014-10-31', rule: 'smallEnterprise' }],
  'sme-special-funds': [{ from: '2014-10-31', rule: 'small' }],
  'small-business-directory': [{ from: '2014-10-31', rule: 'small' }],
  'credit-information-sharing': [{ from: '2024-10-25', rule: 'upToMedium' }],
  'public-employment-services': [{ from: '2008-01-01', rule: 'always' }],
  'graduate-job-seeking-subsidy': [
    { from: '2015-05-01', to: '2017-10-12', rule: 'jobSeeking2015' },
    { from: '2017-10-13', to: '2019-07-02', rule: 'jobSeeking2017' },
    { from: '2019-07-03', to: '2023-12-19', rule: 'jobSeeking2019' },
    { from: '2023-12-20', to: '2026-01-08', rule: 'jobSeeking2023' },
    { from: '2026-01-09', rule: 'jobSeeking2023', unread: true },
  ],
  'graduate-flexible-insurance-subsidy': [
    { from: '2023-12-20', to: '2026-01-08', rule: 'graduateFlexible' },
    { from: '2026-01-09', rule: 'graduateFlexible', unread: true },
  ],
  'difficulty-flexible-insurance-subsidy': [
    { from: '2017-10-13', to: '2026-01-08', rule: 'difficultyFlexible' },
    { from: '2026-01-09', rule: 'difficultyFlexible', unread: true },
  ],
  'startup-loan-individual': [{ from: '2023-10-01', to: '2028-09-30', rule: 'personStartupLoan' }],
  'founder-grant': [
    { from: '2017-10-13', to: '2023-12-19', rule: 'founderGrant' },
    { from: '2023-12-20', rule: 'founderGrant', unread: true },
  ],
  'self-employment-tax-allowance': [
    { from: '2023-01-01', to: '2025-12-31', rule: 'taxAllowance' },
    { from: '2026-01-01', to: '2027-12-31', rule: 'taxAllowance', unread: true },
  ],
  'youth-internship': [
    { from: '2019-01-01', to: '2026-01-08', rule: 'internship' },
    { from: '2026-01-09', rule: 'internship', unread: true },
  ],
  'employment-difficulty-recognition': [{ from: '2008-01-01', rule: 'recognition' }],
  'zero-employment-family-assistance': [
    { from: '2008-01-01', to: '2014-04-30', rule: 'assistance2008' },
    { from: '2014-05-01', rule: 'assistance2014' },
  ],
  'unemployment-registration': [
    { from: '2015-02-01', to: '2020-01-31', rule: 'registration2015' },
    { from: '2020-02-01', rule: 'registration2020' },
  ],
  'unemployment-benefit': [{ from: '1999-01-22', rule: 'benefit' }],
  'vocational-training-subsidy': [
    { from: '2017-10-13', to: '2023-12-19', rule: 'training2017' },
    { from: '2023-12-20', to: '2026-01-08', rule: 'training2023' },
    { from: '2026-01-09', rule: 'training2023', unread: true },
  ],
  'skill-upgrade-allowance': [
    { from: '2024-01-01', to: '2024-12-31', rule: 'skillUpgrade' },
    { from: '2025-01-01', to: '2025-12-31', rule: 'skillUpgrade' },
    { from: '2026-01-01', to: '2026-12-31', rule: 'skillUpgrade', unread: true },
  ],
  'equal-employment-protection': [{ from: '2008-01-01', rule: 'always' }],
} as const satisfies Readonly<Record<string, readonly Line<string, string>[]>>

type Named = (typeof LINES)[keyof typeof LINES][number]
type HireName = Extract<Named, { readonly eachHire: string }>['eachHire']

/** Every rule by name, in one way of writing truth. */
export type Rules<Facts, Hire, Truth> = {
  readonly rules: Readonly<Record<Named['rule'], (facts: Facts, asOf: string) => Truth>>
  readonly ofHires: Readonly<Record<HireName, (hire: Hire, asOf: string, facts: Facts) => Truth>>
}

/** The policies, with their rules in one way of writing truth. */
export const policiesWith = <Facts, Hire, Truth>({
  rules,
  ofHires,
}: Rules<Facts, Hire, Truth>): Policies<Facts, Hire, Truth> => {
  const editionOf = ({ from, to, rule, eachHire, unread }: Line<Named['rule'], HireName>) => ({
    from,
    to: to ?? null,
    certainty: unread ? ('unconfirmed' as const) : ('confirmed' as const),
    rule: rules[rule],
    eachHire: eachHire && ofHires[eachHire],
  })
  return Object.entries(LINES).map(([id, lines]) => ({ id, editions: lines.map(editionOf) }))
}
