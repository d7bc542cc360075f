import { type Facts, isOneOf, numberOf, textOf } from './facts'

const SIZES = ['micro', 'small', 'medium', 'large']

type Bounds = readonly [small: number, medium: number, large: number]
type Row = { readonly employees?: Bounds; readonly revenue?: Bounds; readonly assets?: Bounds }

/** size-standard-2011.json, revenue and assets in 10,000 CNY: small from, medium from, large from. */
const ROWS: Readonly<Record<string, Row>> = {
  agriculture: { revenue: [50, 500, 20000] },
  industry: { employees: [20, 300, 1000], revenue: [300, 2000, 40000] },
  construction: { revenue: [300, 6000, 80000], assets: [300, 5000, 80000] },
  wholesale: { employees: [5, 20, 200], revenue: [1000, 5000, 40000] },
  retail: { employees: [10, 50, 300], revenue: [100, 500, 20000] },
  transport: { employees: [20, 300, 1000], revenue: [200, 3000, 30000] },
  warehousing: { employees: [20, 100, 200], revenue: [100, 1000, 30000] },
  postal: { employees: [20, 300, 1000], revenue: [100, 2000, 30000] },
  accommodation: { employees: [10, 100, 300], revenue: [100, 2000, 10000] },
  catering: { employees: [10, 100, 300], revenue: [100, 2000, 10000] },
  information_transmission: { employees: [10, 100, 2000], revenue: [100, 1000, 100000] },
  software_it: { employees: [10, 100, 300], revenue: [50, 1000, 10000] },
  real_estate_development: { revenue: [100, 1000, 200000], assets: [2000, 5000, 10000] },
  property_management: { employees: [100, 300, 1000], revenue: [500, 1000, 5000] },
  leasing_business_services: { employees: [10, 100, 300], assets: [100, 8000, 120000] },
  other: { employees: [10, 100, 300] },
}

type Metric = { readonly value: number | null; readonly bounds: Bounds; readonly unit: number }

const metricsOf = (facts: Facts, row: Row): readonly Metric[] => {
  const metric = (key: string, bounds: Bounds | undefined, unit: number): readonly Metric[] =>
    bounds === undefined ? [] : [{ value: numberOf(facts, key), bounds, unit }]
  return [
    ...metric('enterprise.employees', row.employees, 1),
    ...metric('enterprise.annualRevenue', row.revenue, 10000),
    ...metric('enterprise.totalAssets', row.assets, 10000),
  ]
}

/** The class one metric reaches: how many of the row's bounds it is at or above; null where unknown. */
const reached = ({ value, bounds, unit }: Metric): number | null =>
  value === null ? null : bounds.filter((bound) => value >= bound * unit).length

const derivedSize = (facts: Facts): string | null => {
  const row = ROWS[textOf(facts, 'enterprise.industry') ?? '']
  if (row === undefined) return null
  const classes = metricsOf(facts, row).map(reached)
  const known = classes.filter((reach) => reach !== null)
  return known.length < classes.length ? null : (SIZES[Math.min(...known)] ?? null)
}

/** A stated size wins over the derived one; null = cannot be derived. */
export const sizeOf = (facts: Facts): string | null =>
  isOneOf(facts, 'enterprise.size', SIZES) ? textOf(facts, 'enterprise.size') : derivedSize(facts)

export const isSmallOrMicro = (facts: Facts): boolean => {
  const size = sizeOf(facts)
  return size === 'micro' || size === 'small'
}
