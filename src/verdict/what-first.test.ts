import { describe, expect, it } from 'vitest'
import type { Explanation, Facts } from '../engine'
import type { Judged } from './report'
import { on } from './sample-report.test-support'
import { tierOf } from './tier'
import { firstOf } from './what-first'

type Made = {
  readonly id: string
  readonly nature?: 'entitlement' | 'discretionary' | 'information'
  readonly verdict?: Explanation['verdict']
  readonly yuan?: number
  readonly until?: string
  readonly gives?: readonly string[]
  readonly reads?: readonly string[]
  readonly excludes?: string
  /** What each hire brings; undefined for one who does not count. */
  readonly hires?: readonly (number | undefined)[]
}

const judged = ({
  id,
  nature = 'entitlement',
  verdict = 'eligible',
  yuan,
  until,
  gives,
  reads = [],
  excludes,
  hires,
}: Made) => {
  const excluded = excludes === undefined ? [] : [{ policies: [excludes], level: 'local' }]
  const policy = { id, nature, gives, editions: [], excludes: excluded }
  const windows = [{ from: null, to: until === undefined ? null : on(until) }]
  const sums = { amountUpTo: yuan ?? null, amountAtMost: null }
  const hireFindings = hires?.map((brings) => ({
    verdict: brings === undefined ? 'ineligible' : 'eligible',
    amount: { yuan: brings },
    windows,
  }))
  const explanation = { policy, verdict, windows, reads, hireFindings, ...sums }
  return { policy, explanation } as unknown as Judged
}

const REGISTRATION: Made = { id: 'registration', gives: ['person.months'] }
const TRAINING: Made = { id: 'training', until: '2026-12-31' }
const BENEFIT: Made = { id: 'benefit', verdict: 'ineligible', reads: ['person.months'] }

const first = (made: readonly Made[], answers: Facts = {}) => {
  const all = made.map(judged)
  const yours = all.filter(({ explanation }) => explanation.verdict === 'eligible')
  const known = { answers, asOf: on('2026-11-26'), explanations: all.map(({ explanation }) => explanation) }
  return firstOf(yours, known)?.policy.id
}

describe('what to see to first', () => {
  it('is a registration that opens what is not theirs without it, before what soon runs out', () => {
    expect(first([TRAINING, REGISTRATION, BENEFIT])).toBe('registration')
    expect(first([TRAINING, REGISTRATION, { ...BENEFIT, verdict: 'undetermined' }])).toBe('registration')
  })

  it.each([
    ['it is there already', { 'person.months': 1 }, BENEFIT],
    ['nothing hangs on it', {}, { ...BENEFIT, reads: ['person.other'] }],
    ['what hangs on it is theirs anyway', {}, { ...BENEFIT, verdict: 'eligible' }],
    ['what hangs on it is over', {}, { ...BENEFIT, verdict: 'not-in-force' }],
  ] as const)('is no registration where %s', (_, answers, other) => {
    expect(first([TRAINING, REGISTRATION, other], answers)).toBe('training')
  })

  it('is nothing that is there already', () => {
    expect(first([REGISTRATION, { id: 'other' }], { 'person.months': 8 })).toBe('other')
    expect(first([REGISTRATION], { 'person.months': 8 })).toBeUndefined()
  })

  it.each([
    ['no', false],
    ['no months', 0],
    ['"I don’t know"', null],
  ])('%s is not there yet', (_, answer) =>
    expect(first([TRAINING, REGISTRATION, BENEFIT], { 'person.months': answer })).toBe('registration'),
  )

  it('is else what runs out within 60 days, the sooner the earlier', () => {
    const sooner: Made = { id: 'sooner', until: '2026-12-01' }
    expect(first([{ id: 'money', yuan: 5 }, TRAINING, sooner])).toBe('sooner')
    expect(
      first([
        { id: 'money', yuan: 5 },
        { id: 'last', until: '2027-01-25' },
      ]),
    ).toBe('last')
    expect(
      first([
        { id: 'money', yuan: 5 },
        { id: 'later', until: '2027-01-26' },
      ]),
    ).toBe('money')
  })

  it('is nothing that costs the reader what is worth more, however soon it runs out', () => {
    const less: Made = { id: 'less', yuan: 9600, until: '2026-12-01', excludes: 'more' }
    expect(first([less, { id: 'more', yuan: 28_800 }])).toBe('more')
    expect(first([less, { id: 'more', yuan: 9600 }])).toBe('less')
    expect(first([less, { id: 'more' }])).toBe('less')
  })

  it('is what one hire brings, though another brings more by what excludes it', () => {
    const ofHires = (...hires: readonly (number | undefined)[]): Made => ({
      id: 'less',
      excludes: 'more',
      hires,
    })
    const more: Made = { id: 'more', hires: [undefined, 28_800] }
    expect(first([ofHires(undefined, 9600), more])).toBe('more')
    expect(first([ofHires(9600, 9600), more])).toBe('less')
  })

  it('is never what is only told or may be asked for', () => {
    expect(
      first([
        { id: 'told', nature: 'information' },
        { id: 'asked', nature: 'discretionary' },
      ]),
    ).toBeUndefined()
  })
})

describe('the tiers', () => {
  it.each([
    [{ id: 'right' }, 'main'],
    [{ id: 'loan', nature: 'discretionary', yuan: 300_000 }, 'main'],
    [{ id: 'help', nature: 'discretionary' }, 'ask'],
    [{ id: 'list', nature: 'information' }, 'information'],
  ] as const)('%j: %s', (made, tier) => expect(tierOf(judged(made))).toBe(tier))
})
