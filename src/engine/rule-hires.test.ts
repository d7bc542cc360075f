import { describe, expect, it } from 'vitest'
import { compileCondition } from './compile-condition'
import { type Condition, type Facts, HIRES, type Test } from './index'
import { openLeaves } from './question'
import { begun, compiler, IS_FIT, situation, truth } from './sample-law.test-support'

const some: Condition = { id: 'some', kind: 'someHire', of: IS_FIT }
const every: Condition = { id: 'every', kind: 'everyHire', of: IS_FIT }
const hires = (...fit: readonly (boolean | undefined)[]): Facts => ({
  [HIRES]: fit.map((one) => (one === undefined ? {} : { fit: one })),
})
const openIn = (condition: Condition, answers: Facts) =>
  openLeaves(compileCondition(compiler, condition), situation(answers)).flatMap(({ variables, at }) =>
    variables.map(({ path }) => `${path} ${at}`),
  )

describe('conditions about hires', () => {
  it.each<[Condition, Facts, string, readonly string[]]>([
    [some, {}, 'unknown', ['enterprise.hires undefined']],
    [every, {}, 'unknown', ['enterprise.hires undefined']],
    [some, hires(), 'no', []],
    [every, hires(), 'yes', []],
    [some, hires(false, true), 'yes', []],
    [every, hires(false, true), 'no', []],
    [some, hires(false, false), 'no', []],
    [every, hires(true, true), 'yes', []],
    [some, hires(false, undefined), 'unknown', ['enterprise.hires[1].fit 1']],
    [every, hires(undefined, true), 'unknown', ['enterprise.hires[0].fit 0']],
    [every, hires(undefined, false), 'no', []],
    [some, hires(undefined, true), 'yes', []],
  ])('%# are judged over the list', (condition, ...[answers, judged, open]) => {
    expect(compileCondition(compiler, condition).truth(situation(answers))).toBe(judged)
    expect(openIn(condition, answers)).toEqual(open)
  })

  it('say of each hire what was found', () => {
    const finding = compileCondition(compiler, some).find(situation(hires(true, false)))
    expect(finding).toMatchObject({ id: 'some', kind: 'someHire', truth: 'yes', source: undefined })
    expect(finding.children.map((child) => [child.id, child.truth])).toEqual([
      ['fit', 'yes'],
      ['fit', 'no'],
    ])
    expect(compileCondition(compiler, every).find(situation({})).children).toEqual([])
  })

  it('open a group only by those of its members that are open', () => {
    const group: Condition = { id: 'both', kind: 'any', of: [every, some] }
    const opened = compileCondition(compiler, group).open(situation(hires(undefined, true)))
    expect(opened.kind).toBe('any')
    expect(opened.kind !== 'leaf' && opened.parts.length).toBe(1)
    const all: Condition = { id: 'both', kind: 'all', of: [every, every] }
    expect(compileCondition(compiler, all).open(situation(hires(undefined))).kind).toBe('all')
    expect(compileCondition(compiler, every).open(situation(hires(undefined))).kind).toBe('all')
    expect(compileCondition(compiler, some).open(situation(hires(undefined))).kind).toBe('any')
  })
})

describe('days compared', () => {
  const compared = (is: Extract<Test, { readonly kind: 'compare' }>['is'], day: string) =>
    truth({ kind: 'compare', value: begun, is, limit: { day: 'asOf' } }, { 'person.begun': day })
  const [before, same, after] = ['2026-11-22', '2026-11-23', '2026-11-24']

  it.each([
    ['atLeast', 'no', 'yes', 'yes'],
    ['above', 'no', 'no', 'yes'],
    ['atMost', 'yes', 'yes', 'no'],
    ['below', 'yes', 'no', 'no'],
    ['equalTo', 'no', 'yes', 'no'],
  ] as const)('%s: the day before %s, the same day %s, the day after %s', (is, ...found) => {
    expect([before, same, after].map((day) => compared(is, day ?? ''))).toEqual(found)
  })

  it('are open while one of them is', () => {
    expect(truth({ kind: 'compare', value: begun, is: 'atLeast', limit: { day: 'asOf' } }, {})).toBe(
      'unknown',
    )
    expect(truth({ kind: 'compare', value: { day: 'asOf' }, is: 'atLeast', limit: begun }, {})).toBe(
      'unknown',
    )
  })
})
