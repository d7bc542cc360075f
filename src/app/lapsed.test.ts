import { describe, expect, it } from 'vitest'
import { type IsoDate, isDay, type Policy } from '../engine'
import { lapsedBetween } from './lapsed'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const policy = (id: string, ...spans: readonly (readonly [string, string?])[]) =>
  ({
    id,
    editions: spans.map(([from, to]) => ({ from: on(from), to: to === undefined ? undefined : on(to) })),
  }) as unknown as Policy

const POLICIES = [
  policy('ends', ['2020-01-01', '2026-12-31']),
  policy('is-renewed', ['2020-01-01', '2026-12-31'], ['2027-01-01', '2027-12-31']),
  policy('has-no-end', ['2020-01-01']),
  policy('ended-before', ['2020-01-01', '2025-12-31']),
  policy('begins', ['2027-01-01']),
]

describe('what ran out since the rules were kept', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['2026-12-31', '2027-01-01', ['ends']],
    ['2026-12-30', '2026-12-31', []],
    ['2027-01-01', '2027-06-01', []],
    ['2026-12-31', '2028-01-01', ['ends', 'is-renewed']],
  ])('between %s and %s is told', (then, now, told) =>
    expect(lapsedBetween(POLICIES, on(then), on(now))).toEqual(told),
  )
})
