import type { Explanation } from '../engine'

/** What can be told of a sum in CNY: all of it; a limit that open facts can only lower; or what is settled so far. */
export type ToldSum = {
  readonly yuan: number
  readonly kind: 'whole' | 'at-most' | 'so-far'
  /** How many hires it is settled for; none where it is not paid by hire. */
  readonly hires: number
  /** How many more hires may bring something. */
  readonly open: number
}

type Summed = Pick<Explanation, 'verdict' | 'amountUpTo' | 'amountAtMost' | 'hireFindings'>

const soFar = (hireFindings: Explanation['hireFindings'] = []): ToldSum | undefined => {
  const known = hireFindings.flatMap(({ amount }) => amount?.yuan ?? [])
  const open = hireFindings.filter(
    ({ verdict, amount }) => verdict !== 'ineligible' && amount?.yuan === undefined,
  ).length
  if (known.length === 0) return undefined
  const fen = known.reduce((sum, yuan) => sum + Math.round(yuan * 100), 0)
  return { yuan: fen / 100, kind: 'so-far', hires: known.length, open }
}

/** What can be told of the sum of what is theirs; undefined where no sum can be told. */
export const toldSum = (explanation: Summed): ToldSum | undefined => {
  const { verdict, amountUpTo, amountAtMost, hireFindings } = explanation
  if (verdict !== 'eligible') return undefined
  if (amountUpTo !== null) return { yuan: amountUpTo, kind: 'whole', hires: 0, open: 0 }
  if (amountAtMost !== null) return { yuan: amountAtMost, kind: 'at-most', hires: 0, open: 0 }
  return soFar(hireFindings)
}

/** Whether it comes to money, as far as can be told. */
export const bringsMoney = (explanation: Summed): boolean => (toldSum(explanation)?.yuan ?? 0) > 0
