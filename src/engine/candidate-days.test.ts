import { describe, expect, it } from 'vitest'
import { dayCandidates } from './candidate-days'
import type { Facts, Term, Test } from './index'
import { landmarksIn } from './landmarks'
import type { OpenLeaf } from './question'
import { asOf, begun, compiler, months, on, situation } from './sample-law.test-support'
import { usedIn } from './use'
import { unanswered } from './variable'

const born: Term = { fact: 'person.born' }
const until = (value: Term, limit: Term): Test => ({ kind: 'compare', value, is: 'atMost', limit })
const plus = (day: Term, count: number): Term => ({ plusMonths: day, months: count })

const leafOf = (test: Test, answers: Facts): OpenLeaf => {
  const compiled = compiler.test(test)
  const variables = unanswered(compiler, compiled.reads)(situation(answers))
  return { kind: 'leaf', test: compiled, landmarks: landmarksIn(test, compiler), variables, at: undefined }
}
const daysFor = (tests: readonly Test[], answers: Facts = {}, day?: string) => {
  const open = tests.map((test) => leafOf(test, answers))
  const variable = { path: 'person.begun', id: 'person.begun', slot: compiler.factOf('person.begun').slot }
  return dayCandidates(compiler, usedIn(variable, open), situation(answers, day))
}
const TODAY = ['2026-11-22', '2026-11-23', '2026-11-24']

describe('days that stand for all others', () => {
  it('lie on and beside the day asked about and each day that the rule names, in order', () => {
    expect(daysFor([until(begun, { day: on('2026-05-10') })])).toEqual([
      '2026-05-09',
      '2026-05-10',
      '2026-05-11',
      ...TODAY,
    ])
  })

  it('reach three days about the end of a month, where clamping may have moved them', () => {
    expect(daysFor([until(begun, asOf)], {}, '2026-03-27')).toEqual([
      '2026-03-26',
      '2026-03-27',
      '2026-03-28',
    ])
    expect(daysFor([until(begun, asOf)], {}, '2026-02-28')).toEqual([
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
    ])
  })

  it('are moved by every length that the rule adds, forth and back', () => {
    expect(daysFor([until(plus(begun, 12), asOf)])).toEqual([
      '2025-11-22',
      '2025-11-23',
      '2025-11-24',
      ...TODAY,
      '2027-11-22',
      '2027-11-23',
      '2027-11-24',
    ])
  })

  it('are moved as many times over as unanswered days hang together, three at most', () => {
    const found = daysFor([until(plus(begun, 12), plus(born, 1))])
    const years = (list: readonly string[]) =>
      list.filter((day) => day.endsWith('-23')).map((day) => day.slice(0, 7))
    expect(years(found)).toEqual([
      '2024-11',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-10',
      '2027-11',
      '2027-12',
      '2028-11',
    ])
    expect(years(daysFor([until(plus(begun, 12), { plusMonths: asOf, months: 0 })]))).toHaveLength(3)
  })

  it('are moved no further for a figure that hangs together with them, nor by a choice that is known', () => {
    const lasts: Test = {
      kind: 'compare',
      value: { sum: [{ ageFrom: plus(begun, 12) }, months] },
      is: 'atLeast',
      limit: {
        choose: [{ when: { kind: 'oneOf', fact: 'person.kind', options: ['a'] }, then: { number: 3 } }],
        otherwise: { number: 4 },
      },
    }
    const found = daysFor([lasts], { 'person.kind': 'a' })
    expect(found.filter((day) => day.endsWith('-11-23'))).toEqual(['2025-11-23', '2026-11-23', '2027-11-23'])
  })

  it('lie beside the days that conditions nearby know already', () => {
    expect(daysFor([until(begun, born)], { 'person.born': '2001-06-15' })).toEqual([
      '2001-06-14',
      '2001-06-15',
      '2001-06-16',
      ...TODAY,
    ])
    const apart = [until(begun, asOf), until(born, { day: on('2010-01-10') })]
    expect(daysFor(apart, { 'person.months': 3 })).toEqual(TODAY)
    expect(daysFor([{ ...until(begun, plus(asOf, 0)) }, until(months, { number: 3 })])).toEqual(TODAY)
  })

  it('lie where an age is reached and where it is left', () => {
    const found = daysFor([until({ ageFrom: begun }, { number: 24 })])
    expect(found).toEqual([
      '2001-11-22',
      '2001-11-23',
      '2001-11-24',
      '2002-11-22',
      '2002-11-23',
      '2002-11-24',
      ...TODAY,
    ])
  })

  it('lie on the edges of the years beside, and on the dates on which a year is entered', () => {
    const edges = ['2025-01-01', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31']
    const sameYear: Test = {
      kind: 'compare',
      value: { yearOf: begun },
      is: 'equalTo',
      limit: { yearOf: asOf },
    }
    expect(daysFor([sameYear])).toEqual([...TODAY, ...edges].sort())
    const sinceJuly = until({ dayIn: { yearOf: begun }, month: 7, date: 1 }, asOf)
    const entered = ['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01', '2027-06-30', '2027-07-01']
    expect(daysFor([sinceJuly])).toEqual([...TODAY, ...edges, ...entered].sort())
  })

  it('stay within the calendar', () => {
    const sameYear: Test = {
      kind: 'compare',
      value: { yearOf: begun },
      is: 'equalTo',
      limit: { yearOf: born },
    }
    expect(daysFor([sameYear], { 'person.born': '0001-01-01' })).toContain('0002-12-31')
    expect(daysFor([sameYear], { 'person.born': '9999-12-31' })).toContain('9998-12-31')
    expect(daysFor([sameYear], { 'person.born': '2000-05-05' })).toEqual(
      expect.arrayContaining(['1999-01-01', '2000-01-01', '2001-12-31']),
    )
  })

  it('are the same when asked again', () => {
    const rule = until(plus(begun, 6), asOf)
    expect(daysFor([rule])).toEqual(daysFor([rule]))
    expect(daysFor([until(plus(begun, 7), asOf)])).not.toEqual(daysFor([rule]))
    expect(daysFor([until(begun, asOf)], {}, '2020-01-10')).toEqual([
      '2020-01-09',
      '2020-01-10',
      '2020-01-11',
    ])
  })
})
