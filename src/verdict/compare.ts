import type { Outcome, Outcomes, ToldReason } from './receipt'

const FIELDS = ['verdict', 'certainty', 'edition', 'amountUpTo'] as const
export type Field = (typeof FIELDS)[number]

/** A condition with words of its own that comes out otherwise than before, under the same version of the rule. */
export type TurnedReason = {
  readonly before: ToldReason['truth']
  readonly now: ToldReason & { readonly says: string }
}

/** How the result for one policy differs; undefined on the side that does not have it. */
export type Difference = {
  readonly policy: string
  readonly then: Outcome | undefined
  readonly now: Outcome | undefined
  readonly fields: readonly Field[]
  readonly reasons: readonly TurnedReason[]
}

const keyOf = ({ id, hire }: ToldReason): string => `${hire ?? ''} ${id}`

const turned = (then: Outcome, now: Outcome): readonly TurnedReason[] => {
  if (then.edition !== now.edition) return []
  const before = new Map(then.reasons.map((reason) => [keyOf(reason), reason.truth]))
  return now.reasons.flatMap((reason) => {
    const truth = before.get(keyOf(reason))
    const isSame = truth === undefined || truth === reason.truth
    // A group without words is told by its members.
    return isSame || reason.says === undefined
      ? []
      : [{ before: truth, now: { ...reason, says: reason.says } }]
  })
}

const ownOf = (outcomes: Outcomes, policy: string): Outcome | undefined =>
  Object.hasOwn(outcomes, policy) ? outcomes[policy] : undefined

/** Every policy whose result differs, in the order of the later result; those it no longer has come last. */
export const differences = (before: Outcomes, after: Outcomes): readonly Difference[] => {
  const policies = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return policies.flatMap((policy): readonly Difference[] => {
    const [then, now] = [ownOf(before, policy), ownOf(after, policy)]
    if (then === undefined || now === undefined) return [{ policy, then, now, fields: [], reasons: [] }]
    const fields = FIELDS.filter((field) => then[field] !== now[field])
    const reasons = turned(then, now)
    return fields.length + reasons.length > 0 ? [{ policy, then, now, fields, reasons }] : []
  })
}

/** Why a receipt differs from what the rules give for its own day. */
export type Cause = 'altered' | 'newer' | 'older' | 'part'

/** @param isPart whether some rules could not be had this time */
export const causeOf = (versionThen: string, versionNow: string, isPart: boolean): Cause => {
  if (isPart) return 'part'
  if (versionThen === versionNow) return 'altered'
  return versionThen < versionNow ? 'newer' : 'older'
}
