import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinInTurn, type Truth } from './truth'

const allOf = (truths: readonly Truth[]) => joinInTurn('all', truths, (one) => one)
const anyOf = (truths: readonly Truth[]) => joinInTurn('any', truths, (one) => one)

const truth = fc.constantFrom<Truth>('yes', 'no', 'unknown')

describe('three values', () => {
  it.each<[Truth[], Truth, Truth]>([
    [[], 'yes', 'no'],
    [['yes', 'unknown'], 'unknown', 'yes'],
    [['no', 'unknown'], 'no', 'unknown'],
    [['yes', 'no', 'unknown'], 'no', 'yes'],
    [['unknown'], 'unknown', 'unknown'],
  ])('all of %j is %s, any of it is %s', (truths, all, any) => {
    expect(allOf(truths)).toBe(all)
    expect(anyOf(truths)).toBe(any)
  })

  it('order never matters', () => {
    fc.assert(
      fc.property(fc.array(truth), (truths) => {
        const turned = [...truths].reverse()
        return allOf(truths) === allOf(turned) && anyOf(truths) === anyOf(turned)
      }),
    )
  })

  it('answering what is open never reopens what is settled', () => {
    fc.assert(
      fc.property(fc.array(truth), truth, (truths, answer) => {
        const answered = truths.map((one) => (one === 'unknown' ? answer : one))
        return [allOf, anyOf].every((join) => join(truths) === 'unknown' || join(truths) === join(answered))
      }),
    )
  })
})
