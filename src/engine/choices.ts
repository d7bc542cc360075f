import type { Explanation } from './explain'
import type { Exclusion } from './policy'

/** What is read of a judged policy: an assessment has it too. */
type Judged = Pick<Explanation, 'policy' | 'verdict' | 'edition' | 'amountUpTo'> &
  Partial<Pick<Explanation, 'hireFindings' | 'amountAtMost'>>

/** Something that could be had, and what it is worth in CNY; null where that is not known. */
export type Offer = {
  readonly policy: string
  readonly yuan: number | null
  /** Where it is not known: the most that it can be, or null. */
  readonly atMost?: number
}

/** Offers of which only one can be had: for one hire, or for the reader. */
export type Choice = {
  /** The hire's place in the list. */
  readonly at: number | undefined
  readonly offers: readonly [Offer, Offer]
  readonly level: Exclusion['level']
  /** The one worth most, where the worth of both is known and differs. */
  readonly best: string | undefined
}

/** What everything that can be had together comes to, in CNY. */
export type Total = {
  readonly yuan: number
  /** Policies that are theirs but whose worth nothing bounds, and so is not in the sum. */
  readonly uncounted: readonly string[]
}

type Basket = { readonly at: number | undefined; readonly offers: readonly Offer[] }

/** What can be had for each hire, and for the firm or person as a whole. */
const basketsOf = (explanations: readonly Judged[]): readonly Basket[] => {
  const eligible = explanations.filter(({ verdict }) => verdict === 'eligible')
  const hires = Math.max(0, ...eligible.map(({ hireFindings }) => hireFindings?.length ?? 0))
  const ofHire = Array.from({ length: hires }, (_, at): Basket => {
    const offers = eligible.flatMap(({ policy, hireFindings }): readonly Offer[] => {
      const hire = hireFindings?.[at]
      return hire?.verdict === 'eligible' ? [{ policy: policy.id, yuan: hire.amount?.yuan ?? null }] : []
    })
    return { at, offers }
  })
  const whole = eligible
    .filter(({ hireFindings }) => hireFindings === undefined)
    .map(({ policy, amountUpTo, amountAtMost }) => ({
      policy: policy.id,
      yuan: amountUpTo,
      ...(amountUpTo === null && typeof amountAtMost === 'number' && { atMost: amountAtMost }),
    }))
  return [...ofHire, { at: undefined, offers: whole }]
}

const exclusionBetween = (
  explanations: readonly Judged[],
  one: string,
  other: string,
): Exclusion | undefined => {
  const named = (from: string, to: string) =>
    explanations
      .flatMap(({ policy }) => (policy.id === from ? (policy.excludes ?? []) : []))
      .find(({ policies }) => policies.includes(to))
  return named(one, other) ?? named(other, one)
}

const betterOf = (one: Offer, other: Offer): string | undefined => {
  if (one.yuan === null || other.yuan === null) return undefined
  if (one.yuan > other.yuan) return one.policy
  return other.yuan > one.yuan ? other.policy : undefined
}

/** Every choice the reader has to make between two things that are theirs. */
export const choicesAmong = (explanations: readonly Judged[]): readonly Choice[] =>
  basketsOf(explanations).flatMap(({ at, offers }) =>
    offers.flatMap((one, index) =>
      offers.slice(index + 1).flatMap((other): readonly Choice[] => {
        const exclusion = exclusionBetween(explanations, one.policy, other.policy)
        return exclusion
          ? [{ at, offers: [one, other], level: exclusion.level, best: betterOf(one, other) }]
          : []
      }),
    ),
  )

const mostOf = ({ yuan, atMost }: Offer): number => yuan ?? atMost ?? 0

/** The most that a basket is worth when nothing in it excludes anything else in it. */
const worthOf = (explanations: readonly Judged[], offers: readonly Offer[]): number => {
  const [first, ...rest] = offers
  if (first === undefined) return 0
  const without = worthOf(explanations, rest)
  const compatible = rest.filter(({ policy }) => !exclusionBetween(explanations, first.policy, policy))
  return Math.max(without, mostOf(first) + worthOf(explanations, compatible))
}

const isKind = ({ edition }: Judged, kind: 'payment' | 'saving'): boolean =>
  edition?.amount !== undefined && (edition.amount.kind ?? 'payment') === kind

/** The best lawful combination of payments, or of savings: for each hire on its own, and for the whole. */
export const totalOf = (explanations: readonly Judged[], kind: 'payment' | 'saving'): Total => {
  const counted = explanations.filter((explanation) => isKind(explanation, kind))
  const baskets = basketsOf(counted)
  const uncounted = baskets.flatMap(({ offers }) =>
    offers.filter(({ yuan, atMost }) => yuan === null && atMost === undefined),
  )
  const fen = baskets.reduce((sum, { offers }) => sum + Math.round(worthOf(counted, offers) * 100), 0)
  return { yuan: fen / 100, uncounted: [...new Set(uncounted.map(({ policy }) => policy))] }
}
