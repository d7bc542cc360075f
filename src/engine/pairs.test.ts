import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasChange, joinPairs, type Pairs, pairOf, SAME_EITHER_WAY } from './pairs'

type Pair = readonly [before: boolean, after: boolean]
const EVERY: readonly Pair[] = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
]
const setOf = (pairs: readonly Pair[]): Pairs =>
  pairs.reduce((set, [before, after]) => set | pairOf(before, after), 0)

/** Every way in which one pair of each part comes together. */
const together = (kind: 'all' | 'any', parts: readonly (readonly Pair[])[]): readonly Pair[] =>
  parts.reduce<readonly Pair[]>(
    (joined, part) =>
      joined.flatMap((one) =>
        part.map(
          (other): Pair =>
            kind === 'all'
              ? [one[0] && other[0], one[1] && other[1]]
              : [one[0] || other[0], one[1] || other[1]],
        ),
      ),
    [kind === 'all' ? [true, true] : [false, false]],
  )

describe('what two situations come to side by side', () => {
  it('keeps each pair apart from the others', () => {
    const sets = EVERY.map(([before, after]) => pairOf(before, after))
    expect(new Set(sets).size).toBe(4)
    for (const one of sets) expect(sets.filter((other) => (one & other) !== 0)).toEqual([one])
    expect(SAME_EITHER_WAY).toBe(pairOf(false, false) | pairOf(true, true))
  })

  it('changes when some pair differs', () => {
    expect(EVERY.map(([before, after]) => hasChange(pairOf(before, after)))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(hasChange(SAME_EITHER_WAY)).toBe(false)
    expect(hasChange(SAME_EITHER_WAY | pairOf(true, false))).toBe(true)
  })

  it.each(['all', 'any'] as const)('%s of parts is what every choice of their pairs comes to', (kind) => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...EVERY]), { maxLength: 3 }), (parts) => {
        expect(joinPairs(kind, parts.map(setOf))).toBe(setOf(together(kind, parts)))
      }),
    )
  })
})
