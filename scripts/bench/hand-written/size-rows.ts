/** The least that a metric must be to be small, medium and large; employees in persons, money in CNY. */
type Bounds = readonly [small: number, medium: number, large: number]
type SizeRow = { readonly employees?: Bounds; readonly revenue?: Bounds; readonly assets?: Bounds }

export const SIZE_ROWS: Readonly<Record<string, SizeRow>> = {
  agriculture: { revenue: [500_000, 5_000_000, 200_000_000] },
  industry: { employees: [20, 300, 1000], revenue: [3_000_000, 20_000_000, 400_000_000] },
  construction: {
    revenue: [3_000_000, 60_000_000, 800_000_000],
    assets: [3_000_000, 50_000_000, 800_000_000],
  },
  wholesale: { employees: [5, 20, 200], revenue: [10_000_000, 50_000_000, 400_000_000] },
  retail: { employees: [10, 50, 300], revenue: [1_000_000, 5_000_000, 200_000_000] },
  transport: { employees: [20, 300, 1000], revenue: [2_000_000, 30_000_000, 300_000_000] },
  warehousing: { employees: [20, 100, 200], revenue: [1_000_000, 10_000_000, 300_000_000] },
  postal: { employees: [20, 300, 1000], revenue: [1_000_000, 20_000_000, 300_000_000] },
  accommodation: { employees: [10, 100, 300], revenue: [1_000_000, 20_000_000, 100_000_000] },
  catering: { employees: [10, 100, 300], revenue: [1_000_000, 20_000_000, 100_000_000] },
  information_transmission: { employees: [10, 100, 2000], revenue: [1_000_000, 10_000_000, 1_000_000_000] },
  software_it: { employees: [10, 100, 300], revenue: [500_000, 10_000_000, 100_000_000] },
  real_estate_development: {
    revenue: [1_000_000, 10_000_000, 2_000_000_000],
    assets: [20_000_000, 50_000_000, 100_000_000],
  },
  property_management: { employees: [100, 300, 1000], revenue: [5_000_000, 10_000_000, 50_000_000] },
  leasing_business_services: { employees: [10, 100, 300], assets: [1_000_000, 80_000_000, 1_200_000_000] },
  other: { employees: [10, 100, 300] },
}

/** 0 micro, 1 small, 2 medium, 3 large: how high a figure reaches. */
export const rankOf = (value: number, [small, medium, large]: Bounds): number =>
  value >= large ? 3 : value >= medium ? 2 : value >= small ? 1 : 0

export const SIZES: readonly string[] = ['micro', 'small', 'medium', 'large']
