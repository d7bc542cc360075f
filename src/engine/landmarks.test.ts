import { describe, expect, it } from 'vitest'
import type { Definitions } from './condition'
import { type Landmarks, landmarksIn, NO_LANDMARKS, together } from './landmarks'
import type { Parameter } from './parameter'
import { on } from './sample-law.test-support'

const source = { act: 'act' }
const parameters: readonly Parameter[] = [
  {
    id: 'limit',
    values: [
      { from: on('2015-01-01'), value: 20, source },
      { from: on('2017-04-01'), value: 30, source },
    ],
  },
  { id: 'included', values: [{ from: on('2000-01-01'), of: ['CN-GD', 'female'], value: true, source }] },
]
const definitions: Definitions = {
  conditions: {
    old: {
      id: 'old',
      kind: 'compare',
      value: { ageFrom: { fact: 'person.born' } },
      is: 'atLeast',
      limit: { number: 16 },
      says: { 'zh-CN': { yes: '', no: '', unknown: '' }, en: { yes: '', no: '', unknown: '' } },
    },
  },
  terms: { twelve: { number: 12 } },
}
const of = (rule: unknown): Landmarks => landmarksIn(rule, { definitions, parameters })
const marks = (some: Partial<Landmarks>): Landmarks => ({ ...NO_LANDMARKS, ...some })

describe('the constants of a rule', () => {
  it.each<[string, unknown, Partial<Landmarks>]>([
    ['nothing has none', undefined, {}],
    ['null has none', null, {}],
    ['a bare text has none', '2026-01-01', {}],
    ['an answer has none', { fact: 'person.months' }, {}],
    ['a figure', { number: 3 }, { numbers: [3] }],
    ['a length', { plusMonths: { fact: 'person.begun' }, months: 12 }, { months: [12] }],
    ['a day', { day: '2025-12-31' }, { days: [on('2025-12-31')] }],
    [
      'a date in a year',
      { dayIn: { number: 2026 }, month: 7, date: 1 },
      { numbers: [2026], hasYears: true, dates: [{ month: 7, date: 1 }] },
    ],
    ['a fact that is named as a figure is', { fact: 'limit' }, {}],
    ['the day asked about is none', { day: 'asOf' }, {}],
    ['a day that is a term', { day: { day: '2025-12-31' } }, { days: [on('2025-12-31')] }],
    ['options', { kind: 'oneOf', options: ['a', 'b'] }, { options: ['a', 'b'] }],
    ['options that are no texts are none', { options: [1, 'a'] }, { options: ['a'] }],
    [
      'a dated figure: its days and values',
      { parameter: 'limit' },
      { days: [on('2015-01-01'), on('2017-04-01')], numbers: [20, 30] },
    ],
    [
      'a provincial yes or no: its day and provinces',
      { parameter: 'included' },
      { days: [on('2000-01-01')], options: ['CN-GD', 'female'] },
    ],
    ['a figure that is not held', { parameter: 'elsewhere' }, {}],
    ['a shared condition, with its age', { kind: 'use', definition: 'old' }, { numbers: [16], ages: [16] }],
    ['a shared term', { use: 'twelve' }, { numbers: [12] }],
    ['a year', { yearOf: { fact: 'person.begun' } }, { hasYears: true }],
    [
      'a day in a year',
      { dayIn: { yearOf: { day: 'asOf' } }, month: 7, date: 1 },
      { hasYears: true, dates: [{ month: 7, date: 1 }] },
    ],
    ['a date without its month is none', { date: 1 }, {}],
    ['a month without its date is none', { month: 1 }, {}],
    ['a month that is no figure is none', { month: 'July', date: 1 }, {}],
    ['a date that is no figure is none', { month: 7, date: 'first' }, {}],
    ['ages only where an age is asked for', { kind: 'compare', limit: { number: 16 } }, { numbers: [16] }],
    [
      'an age on the other side',
      { kind: 'compare', value: { number: 60 }, limit: { ageFrom: { day: 'asOf' } } },
      { numbers: [60], ages: [60] },
    ],
    [
      'words and sources have none',
      { says: { number: 1 }, source: { number: 2 }, limit: { number: 3 } },
      { numbers: [3] },
    ],
    ['each once', [{ number: 3 }, { number: 3 }, { number: 4 }], { numbers: [3, 4] }],
    [
      'a fact that bears the name of a field',
      { parameter: 7, use: 8, definition: 9, months: 'x', number: 'y' },
      {},
    ],
  ])('%s', (_, rule, found) => {
    expect(of(rule)).toEqual(marks(found))
  })

  it('of several are those of each, once', () => {
    const [one, other] = [
      marks({
        days: [on('2026-01-01')],
        months: [1],
        numbers: [2],
        options: ['a'],
        ages: [3],
        hasYears: false,
      }),
      marks({
        days: [on('2026-01-01')],
        months: [1],
        numbers: [2],
        options: ['a'],
        ages: [3],
        hasYears: true,
      }),
    ]
    expect(together([one, other])).toEqual({ ...one, hasYears: true })
    expect(together([one, one]).hasYears).toBe(false)
    expect(together([])).toEqual(NO_LANDMARKS)
    expect(NO_LANDMARKS).toEqual({
      days: [],
      months: [],
      numbers: [],
      options: [],
      ages: [],
      hasYears: false,
      dates: [],
    })
  })
})
