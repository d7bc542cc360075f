/** Around the limits of the rules: one less, exactly, one more. */
export const WHOLE: Readonly<Record<string, readonly [number, ...number[]]>> = {
  'enterprise.employees': [
    0, 1, 2, 4, 5, 9, 10, 11, 19, 20, 21, 29, 30, 31, 49, 50, 66, 67, 99, 100, 101, 199, 200, 201, 299, 300,
    301, 600, 999, 1000, 1999, 2000, 5000,
  ],
  'enterprise.insuredEmployees': [0, 1, 29, 30, 31, 500],
  'hire.ageAtHire': [0, 15, 16, 17, 23, 24, 25, 50, 120],
  'hire.insurancePaidMonths': [0, 1, 2, 3, 4, 12],
  'hire.registeredUnemployedMonths': [0, 0, 1, 2, 5, 6, 7],
  'person.subsidyMonthsUsed': [0, 1, 23, 24, 25, 35, 36, 37, 60],
  'person.trainingSubsidiesUsed': [0, 1, 2, 3, 4],
  'person.unemploymentRegisteredMonths': [0, 1, 2, 5, 6, 7, 11, 12, 13],
  'person.unemploymentInsuranceMonths': [0, 1, 11, 12, 13, 60, 120],
  'enterprise.unemploymentInsuranceMonths': [0, 11, 12, 13],
}
export const DECIMAL: Readonly<Record<string, readonly [number, ...number[]]>> = {
  'enterprise.layoffRate': [0, 0.05, 0.0549, 0.055, 0.0551, 0.1999, 0.2, 0.2001, 1],
  'enterprise.disabilityQuota': [0, 0.015, 0.016, 0.017, 0.02, 1],
  'enterprise.disabledEmployees': [0, 0, 0.3, 0.45, 0.5, 1, 1.5, 2, 4.5, 25.5, 30],
}
/** Limits of turnover and assets in the size standard, in 10,000 CNY. */
export const SIZE_LIMITS = [
  50, 100, 200, 300, 500, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 8_000, 10_000, 20_000, 30_000, 40_000,
  80_000, 100_000, 120_000, 200_000,
] as const
export const MONEY = [
  0, 0.01, 0.07, 1, 33.33, 999.99, 1000, 1234.56, 60_000, 98_765.43, 200_000, 1e7,
] as const

/** Facts that only an amount reads: they may stay unknown without opening a verdict. */
export const OF_AMOUNTS = [
  'enterprise.averageAnnualWage',
  'enterprise.localAverageAnnualWage',
  'enterprise.unemploymentInsurancePaidLastYear',
  'hire.monthlyEmployerContribution',
  'person.monthlyOwnContribution',
]
/** Facts that something else stands in for: a default, or what the class is derived from. */
export const MAY_BE_SILENT = [
  'enterprise.disabilityQuota',
  'person.subsidyMonthsUsed',
  'person.trainingSubsidiesUsed',
]
