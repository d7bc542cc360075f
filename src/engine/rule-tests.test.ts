import { describe, expect, it } from 'vitest'
import type { Facts, Test } from './index'
import {
  asOf,
  begun,
  compiler,
  FIT,
  INCLUDED,
  months,
  situation,
  truth,
  WORKS,
} from './sample-law.test-support'

describe('the tests of the rule language', () => {
  it.each<[string, Test, Facts, 'yes' | 'no' | 'unknown']>([
    ['is, answered so', WORKS, { 'person.works': true }, 'yes'],
    ['is, answered otherwise', WORKS, { 'person.works': false }, 'no'],
    ['is, not answered', WORKS, {}, 'unknown'],
    ['is not', { kind: 'is', fact: 'person.works', equals: false }, { 'person.works': false }, 'yes'],
    ['one of', { kind: 'oneOf', fact: 'person.kind', options: ['a', 'b'] }, { 'person.kind': 'b' }, 'yes'],
    ['not one of', { kind: 'oneOf', fact: 'person.kind', options: ['a', 'b'] }, { 'person.kind': 'c' }, 'no'],
    ['one of, open', { kind: 'oneOf', fact: 'person.kind', options: ['a', 'b'] }, {}, 'unknown'],
    ['none of', { kind: 'noneOf', fact: 'person.kind', options: ['a'] }, { 'person.kind': 'c' }, 'yes'],
    [
      'none of, but it is',
      { kind: 'noneOf', fact: 'person.kind', options: ['a'] },
      { 'person.kind': 'a' },
      'no',
    ],
    ['none of, open', { kind: 'noneOf', fact: 'person.kind', options: ['a'] }, {}, 'unknown'],
    [
      'a set without it',
      { kind: 'noneOf', fact: 'person.had', options: ['x'] },
      { 'person.had': ['y'] },
      'yes',
    ],
    ['an empty set', { kind: 'noneOf', fact: 'person.had', options: ['x'] }, { 'person.had': [] }, 'yes'],
    [
      'a set with it',
      { kind: 'noneOf', fact: 'person.had', options: ['x'] },
      { 'person.had': ['x', 'y'] },
      'no',
    ],
    ['an open set', { kind: 'noneOf', fact: 'person.had', options: ['x'] }, {}, 'unknown'],
    [
      'at least, exactly',
      { kind: 'compare', value: months, is: 'atLeast', limit: { number: 12 } },
      { 'person.months': 12 },
      'yes',
    ],
    [
      'at least, one less',
      { kind: 'compare', value: months, is: 'atLeast', limit: { number: 12 } },
      { 'person.months': 11 },
      'no',
    ],
    [
      'above, exactly',
      { kind: 'compare', value: months, is: 'above', limit: { number: 12 } },
      { 'person.months': 12 },
      'no',
    ],
    [
      'below, exactly',
      { kind: 'compare', value: months, is: 'below', limit: { number: 12 } },
      { 'person.months': 12 },
      'no',
    ],
    [
      'below, one less',
      { kind: 'compare', value: months, is: 'below', limit: { number: 12 } },
      { 'person.months': 11 },
      'yes',
    ],
    [
      'at most, one more',
      { kind: 'compare', value: months, is: 'atMost', limit: { number: 12 } },
      { 'person.months': 13 },
      'no',
    ],
    [
      'equal',
      { kind: 'compare', value: months, is: 'equalTo', limit: { use: 'twelve' } },
      { 'person.months': 12 },
      'yes',
    ],
    ['never below nothing', { kind: 'compare', value: months, is: 'below', limit: { number: 0 } }, {}, 'no'],
    [
      'never above all',
      { kind: 'compare', value: { fact: 'person.share' }, is: 'atMost', limit: { number: 1 } },
      {},
      'yes',
    ],
    [
      'open-ended is longer than any',
      { kind: 'compare', value: { fact: 'person.contract' }, is: 'atLeast', limit: { number: 1200 } },
      { 'person.contract': 'open-ended' },
      'yes',
    ],
    [
      'a day before another',
      { kind: 'compare', value: begun, is: 'below', limit: asOf },
      { 'person.begun': '2026-11-22' },
      'yes',
    ],
    [
      'the same day',
      { kind: 'compare', value: begun, is: 'below', limit: asOf },
      { 'person.begun': '2026-11-23' },
      'no',
    ],
    [
      'the same day counts',
      { kind: 'compare', value: begun, is: 'equalTo', limit: asOf },
      { 'person.begun': '2026-11-23' },
      'yes',
    ],
    [
      'a later day',
      { kind: 'compare', value: begun, is: 'above', limit: asOf },
      { 'person.begun': '2026-11-24' },
      'yes',
    ],
    ['a day not known', { kind: 'compare', value: begun, is: 'above', limit: asOf }, {}, 'unknown'],
    ['a province that is held', INCLUDED, { 'person.province': 'CN-GD' }, 'yes'],
    ['a province that is held and excluded', INCLUDED, { 'person.province': 'CN-HL' }, 'no'],
    ['a province that is not held', INCLUDED, { 'person.province': 'CN-BJ' }, 'unknown'],
    ['a province not told', INCLUDED, {}, 'unknown'],
    ['a definition', { kind: 'use', definition: 'working' }, { 'person.works': true }, 'yes'],
    [
      'all',
      { kind: 'all', of: [WORKS, { kind: 'is', fact: 'person.works', equals: false }] },
      { 'person.works': true },
      'no',
    ],
    [
      'any',
      { kind: 'any', of: [WORKS, { kind: 'is', fact: 'person.works', equals: false }] },
      { 'person.works': true },
      'yes',
    ],
    [
      'some hire',
      { kind: 'someHire', of: FIT },
      { 'enterprise.hires': [{ fit: false }, { fit: true }] },
      'yes',
    ],
    ['some hire of none', { kind: 'someHire', of: FIT }, { 'enterprise.hires': [] }, 'no'],
    [
      'some hire, perhaps',
      { kind: 'someHire', of: FIT },
      { 'enterprise.hires': [{ fit: false }, {}] },
      'unknown',
    ],
    ['some hire of an unknown list', { kind: 'someHire', of: FIT }, {}, 'unknown'],
    [
      'every hire',
      { kind: 'everyHire', of: FIT },
      { 'enterprise.hires': [{ fit: true }, { fit: true }] },
      'yes',
    ],
    ['every hire of none', { kind: 'everyHire', of: FIT }, { 'enterprise.hires': [] }, 'yes'],
    [
      'every hire but one',
      { kind: 'everyHire', of: FIT },
      { 'enterprise.hires': [{ fit: true }, { fit: false }] },
      'no',
    ],
    ['every hire of an unknown list', { kind: 'everyHire', of: FIT }, {}, 'unknown'],
  ])('%s', (...row) => {
    const [, test, answers, expected] = row
    expect(truth(test, answers)).toBe(expected)
  })

  it('takes a list that holds plenty for some, and not for all', () => {
    const plenty = { ...situation({}), hasPlenty: true }
    expect(compiler.test({ kind: 'someHire', of: FIT }).truth(plenty)).toBe('yes')
    expect(compiler.test({ kind: 'everyHire', of: FIT }).truth(plenty)).toBe('no')
    const many: Test = {
      kind: 'compare',
      value: { countOfHires: FIT },
      is: 'atLeast',
      limit: { number: 1e6 },
    }
    expect(compiler.test(many).truth(plenty)).toBe('yes')
  })
})

describe('what can never be asked', () => {
  it.each<[string, Test, string]>([
    ['whether a set is one of some', { kind: 'oneOf', fact: 'person.had', options: ['x'] }, 'holds several'],
    [
      'what a yes or no is among',
      { kind: 'noneOf', fact: 'person.works', options: ['a'] },
      'neither a choice',
    ],
    ['what a figure is among', { kind: 'oneOf', fact: 'person.months', options: ['a'] }, 'neither a choice'],
    [
      'what nothing comes to',
      { kind: 'compare', value: { sum: [] }, is: 'atMost', limit: { number: 0 } },
      'nothing to join',
    ],
    [
      'a day that not every year has',
      { kind: 'during', day: { day: 'asOf' }, from: { dayIn: { number: 2024 }, month: 2, date: 29 } },
      'no such day',
    ],
  ])('%s', (_, test, message) => expect(() => compiler.test(test)).toThrow(message))
})

describe('a group whose parts are tests of one answer and others', () => {
  const SHORT: Test = { kind: 'compare', value: months, is: 'below', limit: { number: 12 } }
  it.each([
    [true, 6, ['yes', 'yes']],
    [true, 12, ['no', 'yes']],
    [true, null, ['unknown', 'yes']],
    [false, 6, ['no', 'yes']],
    [false, 12, ['no', 'no']],
    [false, null, ['no', 'unknown']],
    [null, 6, ['unknown', 'yes']],
    [null, 12, ['no', 'unknown']],
    [null, null, ['unknown', 'unknown']],
  ] as const)('works: %s, months: %s; both hold, either does: %j', (works, count, expected) => {
    const answers = { 'person.works': works, 'person.months': count }
    for (const of of [
      [WORKS, SHORT],
      [SHORT, WORKS],
    ])
      expect([truth({ kind: 'all', of }, answers), truth({ kind: 'any', of }, answers)]).toEqual(expected)
  })
})
