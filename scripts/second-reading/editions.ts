/** Of each policy: edition, first day, last day or none, and whether the text was read. */
type Row = readonly [id: string, from: string, to: string | null, certainty: 'confirmed' | 'unconfirmed']
const read = (id: string, from: string, to: string | null = null): Row => [id, from, to, 'confirmed']
const unread = (id: string, from: string, to: string | null = null): Row => [id, from, to, 'unconfirmed']

const SINCE_2014 = [read('2014', '2014-10-31')]
const SINCE_2008 = [read('2008', '2008-01-01')]
const IN_2024_25_26 = [
  read('2024', '2024-01-01', '2024-12-31'),
  read('2025', '2025-01-01', '2025-12-31'),
  unread('2026', '2026-01-01', '2026-12-31'),
]
const TAX = [read('2023', '2023-01-01', '2025-12-31'), unread('2026', '2026-01-01', '2027-12-31')]
const LOAN = [read('2023', '2023-10-01', '2028-09-30')]

const EDITIONS: Readonly<Record<string, readonly Row[]>> = {
  'graduate-hire-insurance-subsidy': [
    read('2015', '2015-05-01', '2019-07-02'),
    read('2019', '2019-07-03', '2026-01-08'),
    unread('2026', '2026-01-09'),
  ],
  'difficulty-hire-insurance-subsidy': [
    read('2014', '2014-10-31', '2026-01-08'),
    unread('2026', '2026-01-09'),
  ],
  'disability-levy-exemption': [
    read('2014', '2014-10-31', '2017-03-31'),
    read('2017', '2017-04-01', '2019-12-31'),
    read('2020', '2020-01-01', '2022-12-31'),
    read('2023', '2023-01-01', '2027-12-31'),
  ],
  'disability-levy-reduction': [
    read('2020', '2020-01-01', '2022-12-31'),
    read('2023', '2023-01-01', '2027-12-31'),
  ],
  'job-expansion-grant': [
    read('2024', '2024-01-01', '2025-07-08'),
    read('2025', '2025-07-09', '2025-12-31'),
    unread('2026', '2026-01-01', '2026-12-31'),
  ],
  'job-stabilisation-refund': IN_2024_25_26,
  'key-group-hire-tax-deduction': TAX,
  'startup-loan-enterprise': LOAN,
  'financing-guarantee': [read('2019', '2019-02-14', '2025-02-28'), read('2025', '2025-03-01')],
  'loan-renewal': [read('2024', '2024-09-24')],
  'financing-coordination': [read('2024', '2024-10-15')],
  'bank-small-business-services': SINCE_2014,
  'venture-guidance-funds': SINCE_2014,
  'sme-special-funds': SINCE_2014,
  'small-business-directory': SINCE_2014,
  'credit-information-sharing': [read('2024', '2024-10-25')],
  'graduate-job-seeking-subsidy': [
    read('2015', '2015-05-01', '2017-10-12'),
    read('2017', '2017-10-13', '2019-07-02'),
    read('2019', '2019-07-03', '2023-12-19'),
    read('2023', '2023-12-20', '2026-01-08'),
    unread('2026', '2026-01-09'),
  ],
  'graduate-flexible-insurance-subsidy': [
    read('2023', '2023-12-20', '2026-01-08'),
    unread('2026', '2026-01-09'),
  ],
  'youth-internship': [read('2019', '2019-01-01', '2026-01-08'), unread('2026', '2026-01-09')],
  'startup-loan-individual': LOAN,
  'founder-grant': [read('2017', '2017-10-13', '2023-12-19'), unread('2023', '2023-12-20')],
  'self-employment-tax-allowance': TAX,
  'employment-difficulty-recognition': SINCE_2008,
  'zero-employment-family-assistance': [read('2008', '2008-01-01', '2014-04-30'), read('2014', '2014-05-01')],
  'difficulty-flexible-insurance-subsidy': [
    read('2017', '2017-10-13', '2026-01-08'),
    unread('2026', '2026-01-09'),
  ],
  'unemployment-registration': [read('2015', '2015-02-01', '2020-01-31'), read('2020', '2020-02-01')],
  'unemployment-benefit': [read('1999', '1999-01-22')],
  'vocational-training-subsidy': [
    read('2017', '2017-10-13', '2023-12-19'),
    read('2023', '2023-12-20', '2026-01-08'),
    unread('2026', '2026-01-09'),
  ],
  'skill-upgrade-allowance': IN_2024_25_26,
  'equal-employment-protection': SINCE_2008,
  'public-employment-services': SINCE_2008,
}

/** Every edition was verified on 2026-11-23; one without an end counts as unconfirmed after 12 months. */
const SURE_UNTIL = '2027-11-23'

/** The edition that covers a day, and how sure it is on that day. */
export const editionOn = (policy: string, asOf: string) => {
  const row = (EDITIONS[policy] ?? []).find(
    ([, first, last]) => first <= asOf && (last === null || asOf <= last),
  )
  if (row === undefined) return null
  const [edition, , to, certainty] = row
  return { edition, certainty: to === null && asOf > SURE_UNTIL ? ('unconfirmed' as const) : certainty }
}
