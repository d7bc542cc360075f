/**
 * The same rules as the catalogue's, written out by hand as a programmer would who knows them and wants them fast: what the
 * engine's speed is held against. Answers are read from the plain object that they came in; null is unanswered.
 */
export type Answered = {
  readonly 'enterprise.kind': string
  readonly 'enterprise.industry': string
  readonly 'enterprise.employees': number
  readonly 'enterprise.annualRevenue': number
  readonly 'enterprise.totalAssets': number
  readonly 'enterprise.registeredOn': string
  readonly 'enterprise.disabledEmployees': number
  readonly 'enterprise.unemploymentInsuranceMonths': number
  readonly 'enterprise.insuredEmployees': number
  readonly 'enterprise.layoffRate': number
  readonly 'enterprise.hasArrears': boolean
  readonly 'enterprise.loanDueOn': string
  readonly 'person.employment': string
  readonly 'person.graduate': boolean
  readonly 'person.graduatedOn': string
  readonly 'person.schoolType': string
  readonly 'person.schoolProvince': string
  readonly 'person.studentLoan': boolean
  readonly 'person.jobSeekingSubsidyReceived': boolean
  readonly 'person.wantsWork': boolean
  readonly 'person.lowIncomeFamily': boolean
  readonly 'person.zeroEmploymentFamily': boolean
  readonly 'person.povertyMonitored': boolean
  readonly 'person.outOfPoverty': boolean
  readonly 'person.extremeHardship': boolean
  readonly 'person.disabled': boolean
  readonly 'person.birthDate': string
  readonly 'person.sex': string
  readonly 'person.province': string
  readonly 'person.urbanHousehold': boolean
  readonly 'person.ruralWorker': boolean
  readonly 'person.landless': boolean
  readonly 'person.schoolLeaverNotContinuing': boolean
  readonly 'person.employmentDifficulty': boolean
  readonly 'person.nearRetirement': boolean
  readonly 'person.otherLoanGroup': boolean
  readonly 'person.unemploymentRegisteredMonths': number
  readonly 'person.paysOwnInsurance': boolean
  readonly 'person.leftJobInvoluntarily': boolean
  readonly 'person.receivingUnemploymentBenefit': boolean
  readonly 'person.unemploymentInsuranceMonths': number
  readonly 'person.businessKind': string
  readonly 'person.businessRegisteredOn': string
  readonly 'person.firstBusiness': boolean
  readonly 'person.stillOperating': boolean
  readonly 'person.otherLoans': boolean
  readonly 'person.certificateLevel': string
}

/** Answers that something else stands in for: a default, or what the class is derived from. */
type Optional = {
  readonly 'enterprise.size': string | null
  readonly 'enterprise.disabilityQuota': number | null
  readonly 'person.subsidyMonthsUsed': number | null
  readonly 'person.trainingSubsidiesUsed': number | null
}

export type AnsweredHire = {
  readonly hiredOn: string
  readonly graduate: boolean
  readonly graduatedOn: string
  readonly unemployedSinceGraduation: boolean
  readonly employmentDifficulty: boolean
  readonly nearRetirement: boolean
  readonly ageAtHire: number
  readonly registeredUnemployedMonths: number
  readonly outOfPoverty: boolean
  readonly otherLoanGroup: boolean
  readonly contractMonths: number | 'open-ended'
  readonly insurancePaidMonths: number
}

/** Claims made before; none where nothing is said. */
type Claims = { readonly claimed: readonly string[] | null }
type Maybe<Answers> = { readonly [Key in keyof Answers]: Answers[Key] | null }

export type CompleteHire = AnsweredHire & Claims
export type Complete = Answered & Optional & { readonly 'enterprise.hires': readonly CompleteHire[] }

export type PartialHire = Maybe<AnsweredHire> & Claims
export type Partly = Maybe<Answered> &
  Optional & { readonly 'enterprise.hires': readonly PartialHire[] | null }
