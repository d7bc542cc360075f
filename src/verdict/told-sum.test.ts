import { describe, expect, it } from 'vitest'
import type { Explanation } from '../engine'
import { toldSum } from './told-sum'

type Made = Partial<Pick<Explanation, 'verdict' | 'amountUpTo' | 'amountAtMost'>> & {
  readonly hires?: readonly (readonly ['eligible' | 'ineligible' | 'undetermined', number?])[]
}

const found = ({ verdict = 'eligible', amountUpTo = null, amountAtMost = null, hires }: Made): Explanation =>
  ({
    verdict,
    amountUpTo,
    amountAtMost,
    hireFindings: hires?.map(([of, yuan]) => ({
      verdict: of,
      amount: yuan === undefined ? undefined : { yuan },
    })),
  }) as unknown as Explanation

describe('the sum that is told', () => {
  it('is all of it where every figure is known', () =>
    expect(toldSum(found({ amountUpTo: 3000 }))).toMatchObject({ yuan: 3000, kind: 'whole' }))

  it('is a limit where an open fact can only lower it', () =>
    expect(toldSum(found({ amountAtMost: 3240 }))).toMatchObject({ yuan: 3240, kind: 'at-most' }))

  it('is what is settled where a hire is open, with how many are', () => {
    const hires = [
      ['eligible', 13_200],
      ['undetermined'],
      ['ineligible'],
      ['eligible', 0.1],
      ['eligible', 0.2],
    ] as const
    expect(toldSum(found({ hires }))).toEqual({ yuan: 13_200.3, kind: 'so-far', hires: 3, open: 1 })
    expect(toldSum(found({ hires: [['eligible', 5], ['eligible']] }))).toMatchObject({ yuan: 5, open: 1 })
  })

  it('is none where nothing is settled, or it is not theirs', () => {
    expect(toldSum(found({}))).toBeUndefined()
    expect(toldSum(found({ hires: [['undetermined']] }))).toBeUndefined()
    expect(toldSum(found({ verdict: 'undetermined', amountAtMost: 5 }))).toBeUndefined()
  })
})
