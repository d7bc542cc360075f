import { count, type Facts, isAmong, text } from './world'

type Row = Readonly<Record<string, readonly [small: number, medium: number, large: number]>>
const E = 'enterprise.employees'
const R = 'enterprise.annualRevenue'
const A = 'enterprise.totalAssets'
/** The least that reaches small, medium and large: people, and money in 10,000 CNY. */
const ROWS: Readonly<Record<string, Row>> = {
  agriculture: { [R]: [50, 500, 20000] },
  industry: { [E]: [20, 300, 1000], [R]: [300, 2000, 40000] },
  construction: { [R]: [300, 6000, 80000], [A]: [300, 5000, 80000] },
  wholesale: { [E]: [5, 20, 200], [R]: [1000, 5000, 40000] },
  retail: { [E]: [10, 50, 300], [R]: [100, 500, 20000] },
  transport: { [E]: [20, 300, 1000], [R]: [200, 3000, 30000] },
  warehousing: { [E]: [20, 100, 200], [R]: [100, 1000, 30000] },
  postal: { [E]: [20, 300, 1000], [R]: [100, 2000, 30000] },
  accommodation: { [E]: [10, 100, 300], [R]: [100, 2000, 10000] },
  catering: { [E]: [10, 100, 300], [R]: [100, 2000, 10000] },
  information_transmission: { [E]: [10, 100, 2000], [R]: [100, 1000, 100000] },
  software_it: { [E]: [10, 100, 300], [R]: [50, 1000, 10000] },
  real_estate_development: { [R]: [100, 1000, 200000], [A]: [2000, 5000, 10000] },
  property_management: { [E]: [100, 300, 1000], [R]: [500, 1000, 5000] },
  leasing_business_services: { [E]: [10, 100, 300], [A]: [100, 8000, 120000] },
  other: { [E]: [10, 100, 300] },
}
const CLASSES = ['micro', 'small', 'medium', 'large'] as const
const IN_YUAN = 10_000

/** The class that is stated, else the lowest that any single metric of the industry's row reaches. */
export const sizeOf = (facts: Facts): string => {
  const stated = text(facts, 'enterprise.size')
  if (stated !== '') return stated
  const ranks = Object.entries(ROWS[text(facts, 'enterprise.industry')] ?? {}).map(([metric, bounds]) => {
    const unit = metric === E ? 1 : IN_YUAN
    return bounds.filter((bound) => count(facts, metric) >= bound * unit).length
  })
  return CLASSES[Math.min(...ranks)] ?? ''
}

export const isSmallOrMicro = (facts: Facts): boolean => isAmong(['micro', 'small'], sizeOf(facts))
