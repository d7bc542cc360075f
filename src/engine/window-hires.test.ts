import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compileCatalogue,
  type Facts,
  HIRES,
  type Hire,
  nextDay,
  readSituation,
} from './index'
import type { Edition } from './policy'
import { catalogue, IS_FIT, on, policy, TODAY, words } from './sample-law.test-support'
import { type Window, windowsOf } from './window'

type Editions = readonly Partial<Edition>[]

const found = (hires: readonly Hire[], editions: Editions) => {
  const made = { ...catalogue, policies: [policy({}, ...editions)] }
  const answers: Facts = { [HIRES]: hires }
  const situation = readSituation({ ...made, assume: true }, answers, on(TODAY))
  return compileCatalogue(made).policies.map((one) => windowsOf(one, situation))
}
const told = ({ from, to }: Window): string => `${from}..${to}`
const windows = (hires: readonly Hire[], ...editions: Editions) =>
  found(hires, editions).flatMap(({ sure }) => sure.map(told))
const ofHires = (hires: readonly Hire[], ...editions: Editions) =>
  found(hires, editions)[0]?.ofHires?.map((runs) => runs.map(told))
const always: Condition = { id: 'always', kind: 'all', of: [] }
const halfAYear: Condition = {
  id: 'half-a-year',
  kind: 'during',
  day: { day: 'asOf' },
  from: { fact: 'hire.hiredOn' },
  before: { plusMonths: { fact: 'hire.hiredOn' }, months: 6 },
  says: words({}),
}
const TWO_FIT: Condition = {
  id: 'two',
  kind: 'compare',
  value: { countOfHires: { kind: 'is', fact: 'hire.fit', equals: true } },
  is: 'atLeast',
  limit: { number: 2 },
  says: words({}),
}
const is = (fact: string, equals: boolean): Condition => ({
  id: `${fact} ${equals}`,
  kind: 'is',
  fact,
  equals,
  says: words({}),
})
/** Theirs for the fit if the person works, and for the others if not. */
const EITHER: Condition = {
  id: 'either',
  kind: 'any',
  of: [
    { id: 'fit', kind: 'all', of: [is('hire.fit', true), is('person.works', true)] },
    { id: 'unfit', kind: 'all', of: [is('hire.fit', false), is('person.works', false)] },
  ],
}
const ALWAYS = ['2016-01-01..null']

describe('the days on which it holds for some hire', () => {
  it('stand in order of time, however the hires stand', () => {
    const hires = [{ hiredOn: '2027-05-20' }, {}, { hiredOn: '2026-03-10' }]
    expect(windows(hires, { rule: always, eachHire: halfAYear })).toEqual([
      '2026-03-10..2026-09-09',
      '2027-05-20..2027-11-19',
    ])
  })

  it('are one run where one hire’s days go on where another’s end', () => {
    const hires = [{ hiredOn: '2026-03-10' }, { hiredOn: '2026-09-10' }]
    expect(windows(hires, { rule: always, eachHire: halfAYear })).toEqual(['2026-03-10..2027-03-09'])
  })

  it('are told of no hire where there is none, or nobody knows the list', () => {
    expect(ofHires([], { rule: always, eachHire: halfAYear })).toBeUndefined()
    expect(windows([], { rule: always, eachHire: halfAYear })).toEqual([])
  })

  it('are told of each hire too, in the list’s order, so that no one’s last day hides behind another’s', () => {
    const hires = [{ hiredOn: '2026-03-10' }, { hiredOn: '2026-09-10' }, { hiredOn: '2026-03-10' }, {}]
    expect(ofHires(hires, { rule: always, eachHire: halfAYear })).toEqual([
      ['2026-03-10..2026-09-09'],
      ['2026-09-10..2027-03-09'],
      ['2026-03-10..2026-09-09'],
      [],
    ])
    expect(ofHires([{ hiredOn: '2026-03-10' }], { rule: always, eachHire: halfAYear })).toHaveLength(1)
    expect(ofHires([{ fit: true }], { rule: TWO_FIT, eachHire: IS_FIT })).toBeUndefined()
  })

  it('are judged of all hires together where a version counts them', () => {
    const counted = { rule: TWO_FIT, eachHire: IS_FIT }
    expect(windows([{ fit: true }, { fit: true }], counted)).toEqual(ALWAYS)
    expect(windows([{ fit: true }, { fit: false }], counted)).toEqual([])
    const before = { id: 'before', rule: always, eachHire: IS_FIT, to: on('2019-12-31') }
    expect(windows([{ fit: true }, { fit: true }], before, { ...counted, from: on('2020-01-01') })).toEqual(
      ALWAYS,
    )
  })

  it('are certain where two open hires leave no way out, among twenty of them at most', () => {
    const days = Array.from({ length: 10 }).reduce<readonly string[]>(
      (all) => [...all, nextDay(on(all.at(-1) ?? ''))],
      ['2026-01-01'],
    )
    const open = days.flatMap((hiredOn) => [
      { hiredOn, fit: true },
      { hiredOn, fit: false },
    ])
    const law = { rule: always, eachHire: EITHER }
    expect(windows(open.slice(0, 2), law)).toEqual(ALWAYS)
    expect(windows(open.slice(0, 20), law)).toEqual(ALWAYS)
    expect(windows(open.slice(0, 21), law)).toEqual([])
  })
})
