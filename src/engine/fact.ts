/** Whose situation is judged. */
export type Audience = 'enterprise' | 'individual'

export type Unit = 'people' | 'CNY' | 'CNY/year' | 'CNY/month' | 'share' | 'months' | 'years' | 'times'

export type Scalar = string | number | boolean

/** One answer: a choice or day as text, a figure, a yes/no, or a set of options. */
export type Answer = Scalar | readonly string[]

/** Answers in their slots; undefined is unknown. */
export type Slots = readonly (Answer | undefined)[]

/** The answers about one hire, keyed by field (`hiredOn`). Absent or null is unknown. */
export type Hire = Readonly<Record<string, Answer | null>>

/** Answers keyed by fact id (`enterprise.employees`). Absent or null is unknown. */
export type Facts = Readonly<Record<string, Answer | readonly Hire[] | null>>

/** A follow-up is only asked, and only counts, while the fact it hangs on is unknown or has one of these answers. */
export type FollowUp = { readonly fact: string; readonly in: readonly Scalar[] }

/**
 * How a reader may honestly bring about another answer. A fact without it is what it is (an age, a graduation), and no advice
 * touches it.
 */
export type HonestChange = {
  /** Figures may be raised, one of these answers may be given, or one more hire be made. */
  readonly to: 'more' | readonly Scalar[]
  /** The figure grows by one each month, and no faster. */
  readonly takesMonths?: boolean | undefined
  /** A month begun counts as a month: the first is there at once. */
  readonly countsPart?: boolean | undefined
  /** Only while another fact has one of these answers. */
  readonly while?: FollowUp | undefined
  /** Facts that come to the day asked about with the change. */
  readonly sets?: readonly string[] | undefined
  /** Figures that grow by one with each more. */
  readonly raises?: readonly string[] | undefined
}

type Base = {
  /** Path of the fact: `enterprise.employees`; a field of the hires is `hire.<field>`. */
  readonly id: string
  readonly audience: Audience
  readonly when?: FollowUp | undefined
  /** Counts when nothing was answered, and the reader is told so. */
  readonly default?: Answer | undefined
  readonly change?: HonestChange | undefined
  /** Of a choice: the size class, which the law derives from other facts. */
  readonly derived?: 'size-standard' | undefined
}

/** What may be answered. Bounds are included; money is CNY; a share lies between 0 and 1. */
export type Fact =
  | (Base & { readonly kind: 'boolean' })
  | (Base & {
      readonly kind: 'day'
      /** Months after the day asked about beyond which a typed day is taken for a slip of the hand. */
      readonly monthsAhead?: number | undefined
    })
  | (Base & {
      readonly kind: 'choice'
      readonly options: readonly string[]
    })
  | (Base & { readonly kind: 'set'; readonly options: readonly string[] })
  | (Base & {
      readonly kind: 'integer' | 'number'
      readonly unit: Unit
      readonly min: number
      readonly max?: number | undefined
    })
  /** A contract's length: whole months, or the word `open-ended`. */
  | (Base & {
      readonly kind: 'term-length'
      readonly unit: 'months'
      readonly min: number
      readonly max?: undefined
    })
  | (Base & { readonly kind: 'list' })

export const OPEN_ENDED = 'open-ended'
export const HIRES = 'enterprise.hires'
const HIRE_PREFIX = 'hire.'

/** Whether the fact is a field of each hire. */
export const isOfHire = (id: string): boolean => id.startsWith(HIRE_PREFIX)

/** The field's name inside a hire: `hire.hiredOn` is `hiredOn`. */
export const fieldOf = (id: string): string => id.slice(HIRE_PREFIX.length)

/** The address of a hire's answer: `enterprise.hires[0].hiredOn`. */
export const hirePath = (index: number, id: string): string => `${HIRES}[${index}].${fieldOf(id)}`
