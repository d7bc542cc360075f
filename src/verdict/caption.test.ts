import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../i18n'
import { captionOf } from './caption'
import { on, wordsIn } from './sample-report.test-support'
import type { Span } from './spans'

let words: Words
beforeAll(async () => {
  words = await wordsIn('en')
})

type Run = readonly [from: string | null, to: string | null]
const caption = (...runs: readonly Run[]) =>
  captionOf(
    words,
    runs.map(
      ([from, to], at): Span => ({
        from: from === null ? null : on(from),
        to: to === null ? null : on(to),
        hires: [at],
        isSure: true,
        holds: true,
        ends: to === null ? 'open' : 'own',
      }),
    ),
    on('2026-11-23'),
  )

describe('the caption beside the bars of a policy', () => {
  it('names the end of the last bar, of whomever it is', () =>
    expect(caption(['2025-12-10', '2026-12-09'], ['2026-07-15', '2027-07-14'])).toBe('until 14 July 2027'))

  it('names no end where one bar has none', () => {
    expect(caption(['2025-12-10', '2026-12-09'], ['2026-07-15', null])).toBe('no end date is given')
    expect(caption([null, '2026-12-09'], ['2027-03-01', null])).toBe('no end date is given')
  })

  it('names the first begin where all is ahead and one bar has no end', () =>
    expect(caption(['2027-05-01', '2028-04-30'], ['2027-03-01', null])).toBe('from 1 March 2027 on'))
})
