import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IsoDate, isDay } from './day'
import type { Slots } from './fact'
import type { Turn } from './hire-turns'
import { turnsByHire } from './hire-turns'
import type { Situation } from './situation'
import type { Truth } from './truth'

const day = (n: number): IsoDate => {
  const text = `2026-01-${String(n).padStart(2, '0')}`
  if (!isDay(text)) throw new Error(text)
  return text
}
const situation = (hires: Situation['hires']): Situation => ({
  asOf: day(1),
  values: [],
  sizes: [],
  hires,
  hire: [],
})
/** A hire's answers are what it comes to on each day of the month. */
const turnsOf = (hire: Slots): readonly Turn[] =>
  hire.map((outcome, at) => ({ day: day(at + 1), outcome: outcome as Truth }))
const outcomes = fc.constantFrom<Truth>('yes', 'no', 'unknown')

describe('a policy that judges each hire on its own', () => {
  it('is theirs when it is for some hire, not when for none, and else is judged exactly', () => {
    const lists = fc.array(fc.array(outcomes, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lists, (list) => {
        const asked: number[] = []
        const turns = turnsByHire(situation(list), turnsOf, (open, on) => {
          asked.push(open.hires?.length ?? 0)
          expect(open.hires?.every((hire) => hire[Number(on.slice(-2)) - 1] === 'unknown')).toBe(true)
          return 'unknown'
        })
        expect(turns.map(({ day: on }) => on)).toEqual([1, 2, 3, 4, 5].map(day))
        for (const [at, { outcome }] of turns.entries()) {
          const now = list.map((hire) => hire[at])
          const expected = now.includes('yes') ? 'yes' : now.includes('unknown') ? 'unknown' : 'no'
          expect(outcome).toBe(expected)
        }
        expect(asked.every((count) => count > 1)).toBe(true)
      }),
    )
  })

  it('is theirs where two open hires make it certain together', () => {
    const two = situation([
      ['unknown', 'a'],
      ['unknown', 'b'],
    ])
    const turns = turnsByHire(
      two,
      (one) => turnsOf(one).slice(0, 1),
      () => 'yes',
    )
    expect(turns).toEqual([{ day: day(1), outcome: 'yes' }])
  })

  it('is looked at once more among as many as twenty open hires, in their order, and each but once', () => {
    const hires = Array.from({ length: 20 }, (_, at) => ['unknown', `${at}`])
    let looked: Situation['hires']
    const turns = turnsByHire(
      situation([...hires, ...hires]),
      (one) => turnsOf(one).slice(0, 1),
      (open) => {
        looked = open.hires
        return 'yes'
      },
    )
    expect(looked).toEqual(hires)
    expect(turns).toEqual([{ day: day(1), outcome: 'yes' }])
  })

  it('tells a contract without end from one that is not known', () => {
    const turns = turnsByHire(
      situation([[Number.POSITIVE_INFINITY], [undefined]]),
      ([length]) => [{ day: day(1), outcome: length === undefined ? 'unknown' : 'yes' }],
      () => 'unknown',
    )
    expect(turns).toEqual([{ day: day(1), outcome: 'yes' }])
  })

  it('stays open among more than twenty open hires, without another look', () => {
    const many = situation(Array.from({ length: 21 }, (_, at) => ['unknown', `${at}`]))
    const turns = turnsByHire(
      many,
      (one) => turnsOf(one).slice(0, 1),
      () => {
        throw new Error('looked')
      },
    )
    expect(turns).toEqual([{ day: day(1), outcome: 'unknown' }])
  })
})
