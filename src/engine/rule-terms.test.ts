import { describe, expect, it } from 'vitest'
import type { Facts, Term, Test } from './index'
import {
  asOf,
  begun,
  compiler,
  FIT,
  INCLUDED,
  line,
  months,
  on,
  TODAY,
  unset,
  WORKS,
  worth,
} from './sample-law.test-support'

describe('the terms of the rule language', () => {
  it.each<[string, Term, Facts, unknown]>([
    ['a figure', months, { 'person.months': 3 }, 3],
    ['an open figure is all that it may be', { fact: 'person.share' }, {}, [0, 1]],
    ['a figure without a most', months, {}, [0, Infinity]],
    ['an open contract', { fact: 'person.contract' }, {}, [0, Infinity]],
    ['a fixed day', { day: on('2020-02-29') }, {}, '2020-02-29'],
    ['the day asked about', asOf, {}, TODAY],
    ['a day moved', { plusMonths: begun, months: 12 }, { 'person.begun': '2024-02-29' }, '2025-02-28'],
    ['a day moved back', { plusMonths: begun, months: -1 }, { 'person.begun': '2024-03-31' }, '2024-02-29'],
    ['an open day moved', { plusMonths: begun, months: 12 }, {}, undefined],
    ['a year', { yearOf: begun }, { 'person.begun': '2024-02-29' }, 2024],
    ['an open year', { yearOf: begun }, {}, [-Infinity, Infinity]],
    [
      'a day in a year',
      { dayIn: { difference: [{ yearOf: begun }, { number: 1 }] }, month: 7, date: 1 },
      { 'person.begun': '2027-06-20' },
      '2026-07-01',
    ],
    ['a day in an open year', { dayIn: { yearOf: begun }, month: 7, date: 1 }, {}, undefined],
    ['no day before the first', { dayIn: { number: -3 }, month: 1, date: 1 }, {}, '0001-01-01'],
    ['no day after the last', { dayIn: { number: 12_000 }, month: 12, date: 31 }, {}, '9999-12-31'],
    ['an age', { ageFrom: { fact: 'person.born' } }, { 'person.born': '1986-11-23' }, 40],
    ['an age a day before', { ageFrom: { fact: 'person.born' } }, { 'person.born': '1986-11-24' }, 39],
    ['a sum', { sum: [months, { number: 5 }] }, { 'person.months': 3 }, 8],
    ['a difference', { difference: [{ number: 24 }, months] }, { 'person.months': 3 }, 21],
    ['an open difference', { difference: [{ number: 24 }, months] }, {}, [-Infinity, 24]],
    ['a product', { product: [{ number: 0.015 }, { number: 31 }] }, {}, 0.465],
    ['a quotient', { quotient: [{ number: 2 }, 3] }, {}, 0.666666666666666],
    ['the smallest', { smallest: [{ number: 2 }, months] }, {}, [0, 2]],
    ['the largest', { largest: [{ number: 2 }, months] }, {}, [2, Infinity]],
    ['no figure', { none: true }, {}, [-Infinity, Infinity]],
    ['a term defined elsewhere', { use: 'twelve' }, {}, 12],
    ['a count', { countOfHires: FIT }, { 'enterprise.hires': [{ fit: true }, { fit: false }, {}] }, [1, 2]],
    ['a count of an unknown list', { countOfHires: FIT }, {}, [0, Infinity]],
    ['a law’s figure', { parameter: 'limit' }, {}, 30],
    ['a figure of two provinces’ making', line, { 'person.province': 'CN-GD', 'person.sex': 'male' }, 50],
    [
      'a figure that is not held',
      line,
      { 'person.province': 'CN-BJ', 'person.sex': 'male' },
      [-Infinity, Infinity],
    ],
    [
      'a national figure, asked for by a place that is not told',
      { parameter: 'limit', by: ['person.province'] },
      {},
      [-Infinity, Infinity],
    ],
    ['a figure of a place not told', line, { 'person.sex': 'male' }, [-Infinity, Infinity]],
  ])('%s', (...row) => {
    const [, term, answers, expected] = row
    expect(worth(term, answers)).toEqual(expected)
  })

  it('takes the figure of the day: none before the first, each until the next', () => {
    expect(worth({ parameter: 'limit' }, {}, '2014-12-31')).toEqual([-Infinity, Infinity])
    expect(worth({ parameter: 'limit' }, {}, '2015-01-01')).toBe(20)
    expect(worth({ parameter: 'limit' }, {}, '2017-03-31')).toBe(20)
    expect(worth({ parameter: 'limit' }, {}, '2017-04-01')).toBe(30)
  })

  it('is told apart from what is not answered when a figure is not held', () => {
    expect(unset({ parameter: 'limit' }, {}, '2014-12-31')).toBe(true)
    expect(unset({ parameter: 'limit' }, {})).toBe(false)
    expect(unset(line, { 'person.province': 'CN-BJ', 'person.sex': 'male' })).toBe(true)
    expect(unset(line, { 'person.province': 'CN-BJ' })).toBe(false)
    expect(unset(INCLUDED, { 'person.province': 'CN-BJ' })).toBe(true)
    expect(unset(INCLUDED, { 'person.province': 'CN-HL' })).toBe(false)
    expect(
      unset(
        { kind: 'compare', value: months, is: 'atLeast', limit: line },
        { 'person.province': 'CN-BJ', 'person.sex': 'male' },
      ),
    ).toBe(true)
    expect(unset({ sum: [months, line] }, { 'person.province': 'CN-BJ', 'person.sex': 'male' })).toBe(true)
    expect(unset({ sum: [months, { number: 1 }] }, {})).toBe(false)
    expect(unset(WORKS, {})).toBe(false)
  })

  it('chooses the first case that holds, and keeps open what is', () => {
    const cases: Term = {
      choose: [
        { when: WORKS, then: { number: 1 } },
        { when: { kind: 'is', fact: 'person.works', equals: false }, then: { number: 2 } },
      ],
      otherwise: { number: 3 },
    }
    expect(worth(cases, { 'person.works': true })).toBe(1)
    expect(worth(cases, { 'person.works': false })).toBe(2)
    expect(worth(cases, {})).toEqual([1, 3])
    const local: Term = { choose: [{ when: WORKS, then: line }], otherwise: { number: 3 } }
    const beijing = { 'person.province': 'CN-BJ', 'person.sex': 'male' }
    expect(unset(local, { ...beijing, 'person.works': true })).toBe(true)
    expect(unset(local, { ...beijing, 'person.works': false })).toBe(false)
    expect(unset(local, beijing)).toBe(false)
  })

  it('needs a figure that is not held where every case that may be chosen does', () => {
    const beijing = { 'person.province': 'CN-BJ', 'person.sex': 'male' }
    const three: Term = { number: 3 }
    const [never, first, second]: readonly Test[] = [{ kind: 'any', of: [] }, { kind: 'all', of: [] }, WORKS]
    const chosen = (...cases: readonly [Test | undefined, Term][]): boolean =>
      unset(
        { choose: cases.flatMap(([when, then]) => (when ? [{ when, then }] : [])), otherwise: three },
        beijing,
      )
    expect(chosen([never, three], [first, line])).toBe(true)
    expect(chosen([first, line], [second, three])).toBe(true)
    expect(chosen([first, three])).toBe(false)
    expect(chosen([second, line], [first, line])).toBe(true)
    expect(chosen([second, three], [first, line])).toBe(false)
  })

  it('keeps the unit of what it is made of', () => {
    const unitOf = (term: Term) => {
      const compiled = compiler.term(term)
      return compiled.kind === 'number' ? compiled.unit : undefined
    }
    expect(unitOf({ sum: [months, { number: 1 }] })).toBe('months')
    expect(unitOf({ product: [{ fact: 'person.share' }, { fact: 'person.wage' }] })).toBe('CNY')
    expect(unitOf({ ageFrom: begun })).toBe('years')
    expect(unitOf({ parameter: 'limit' })).toBe('people')
    expect(unitOf({ countOfHires: FIT })).toBe('people')
    expect(unitOf({ choose: [{ when: WORKS, then: months }], otherwise: { number: 0 } })).toBe('months')
    expect(unitOf({ product: [{ number: 3 }, { fact: 'person.wage' }] })).toBe('CNY')
    const twoCases = [
      { when: WORKS, then: { number: 1 } },
      { when: INCLUDED, then: { fact: 'person.wage' } },
    ]
    expect(unitOf({ choose: twoCases, otherwise: { number: 0 } })).toBe('CNY')
    expect(unitOf({ number: 1 })).toBeUndefined()
  })

  it('lists the facts it reads', () => {
    expect(
      compiler.term({ sum: [months, { product: [{ fact: 'person.share' }, { number: 2 }] }] }).reads,
    ).toEqual(['person.months', 'person.share'])
    expect(compiler.term(line).reads).toEqual(['person.province', 'person.sex'])
    expect(compiler.term({ countOfHires: FIT }).reads).toEqual(['enterprise.hires', 'hire.fit'])
    expect(
      compiler.term({ choose: [{ when: WORKS, then: months }], otherwise: { fact: 'person.wage' } }).reads,
    ).toEqual(['person.works', 'person.months', 'person.wage'])
    expect(
      compiler.test({ kind: 'during', day: asOf, from: begun, before: { plusMonths: begun, months: 1 } })
        .reads,
    ).toEqual(['person.begun', 'person.begun'])
    expect(compiler.test({ kind: 'someHire', of: FIT }).reads).toEqual(['enterprise.hires', 'hire.fit'])
    expect(compiler.test({ kind: 'all', of: [WORKS, INCLUDED] }).reads).toEqual([
      'person.works',
      'person.province',
    ])
  })

  it.each<[string, () => unknown, RegExp]>([
    [
      'a fact that is not there',
      () => compiler.term({ fact: 'person.colour' }),
      /no such fact: person.colour/,
    ],
    ['a figure that is not there', () => compiler.term({ parameter: 'colour' }), /no such parameter: colour/],
    ['a term that is not there', () => compiler.term({ use: 'colour' }), /no such term: colour/],
    [
      'a condition that is not there',
      () => compiler.test({ kind: 'use', definition: 'colour' }),
      /no such condition: colour/,
    ],
    [
      'a choice as a term',
      () => compiler.term({ fact: 'person.kind' }),
      /person.kind is neither a day nor a figure/,
    ],
    ['a day among figures', () => compiler.term({ sum: [begun] }), /not a figure/],
    ['a figure among days', () => compiler.term({ yearOf: months }), /not a day/],
    [
      'a day compared with a figure',
      () => compiler.test({ kind: 'compare', value: begun, is: 'atLeast', limit: months }),
      /a day is compared with a figure/,
    ],
    [
      'a figure compared with a day',
      () => compiler.test({ kind: 'compare', value: months, is: 'atLeast', limit: begun }),
      /a day is compared with a figure/,
    ],
  ])('refuses %s', (_, compile, message) => expect(compile).toThrow(message))
})
