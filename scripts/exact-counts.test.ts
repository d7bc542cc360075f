import { describe, expect, it } from 'vitest'
import type { Term, Test } from '../src/engine'
import { AS_OF, BAND, OF_HIRES } from './brute-force'
import { all, compare, type Example, figure, judged, judgedByForce, leaf } from './example-rules'

const X: Test = { kind: 'is', fact: 'hire.x', equals: true }
const NOT_X: Test = { kind: 'is', fact: 'hire.x', equals: false }
const LONG: Test = { kind: 'compare', value: { fact: 'hire.n' }, is: 'atLeast', limit: { number: 2 } }
const BOTH: Test = { kind: 'all', of: [X, LONG] }
const BESIDE = BAND.map((test, at) => ({ ...test, is: at === 0 ? ('below' as const) : ('above' as const) }))
const APART: Test = { kind: 'use', definition: 'fit' }
const counted = (test: Test, least: number) => compare({ countOfHires: test }, 'atLeast', least)
/** Of three hires the second is long enough, the third is not, of the first that is open. */
const [X0 = '', N0 = '', X1 = '', X2 = ''] = OF_HIRES

const COUNTS: Readonly<Record<string, Example>> = {
  'one that surely counts is enough for one': {
    rule: counted(BOTH, 1),
    known: { [X1]: true },
    verdict: 'eligible',
  },
  'for two it hangs on the one that is open': {
    rule: counted(BOTH, 2),
    known: { [X1]: true },
    verdict: 'undetermined',
    missing: [N0, X0],
  },
  'for three there are too few': { rule: counted(BOTH, 3), known: { [X1]: true }, verdict: 'ineligible' },
  'as many as may count': { rule: counted(BOTH, 2), verdict: 'undetermined', missing: [N0, X0, X1] },
  'one less than may count': { rule: counted(BOTH, 2), known: { [X0]: false }, verdict: 'ineligible' },
  'counted by what always is': { rule: counted({ kind: 'any', of: [X, NOT_X] }, 3), verdict: 'eligible' },
  'counted by what never is': { rule: counted({ kind: 'all', of: [X, NOT_X] }, 1), verdict: 'ineligible' },
  'counted by what is defined apart': {
    rule: counted(APART, 3),
    verdict: 'undetermined',
    missing: [X0, X1, X2],
  },
  'counted by what is defined apart, or its opposite': {
    rule: counted({ kind: 'any', of: [APART, NOT_X] }, 3),
    verdict: 'eligible',
  },
  'counted by a band that one answer alone hits': {
    rule: counted({ kind: 'all', of: BAND }, 1),
    verdict: 'undetermined',
    missing: [N0],
  },
  'counted by a band that is defined apart': {
    rule: counted({ kind: 'use', definition: 'band' }, 1),
    verdict: 'undetermined',
    missing: [N0],
  },
  'counted by what lies beside the band': {
    rule: counted({ kind: 'any', of: BESIDE }, 3),
    verdict: 'undetermined',
    missing: [N0],
  },
  'one number that two conditions read': {
    rule: all(counted(X, 2), compare({ countOfHires: X }, 'atMost', 1)),
    verdict: 'ineligible',
  },
  'two numbers of the same hires': {
    rule: all(counted(X, 1), counted(BOTH, 1)),
    known: { [X0]: true, [N0]: 3 },
    verdict: 'eligible',
  },
  'a number beside a figure': {
    rule: compare({ countOfHires: X }, 'atLeast', { fact: 'person.a' }),
    known: { [X0]: true, [X1]: true, [X2]: false },
    verdict: 'undetermined',
    missing: ['person.a'],
  },
  'a number and a figure, both open': {
    rule: compare({ countOfHires: X }, 'atLeast', { fact: 'person.a' }),
    known: { [X0]: true, [X1]: true },
    verdict: 'undetermined',
    missing: [X2, 'person.a'],
  },
  'twice a number': {
    rule: compare({ product: [figure(2), { countOfHires: X }] }, 'atLeast', 5),
    verdict: 'undetermined',
    missing: [X0, X1, X2],
  },
  'a number inside a sum that can never be': {
    rule: compare({ sum: [{ countOfHires: X }, figure(1)] }, 'atLeast', 5),
    verdict: 'ineligible',
  },
}

const d: Term = { fact: 'person.d' }
const e: Term = { fact: 'person.e' }
const today: Term = { day: AS_OF }
const DAYS: Readonly<Record<string, Example>> = {
  'a day lies in its own year': {
    rule: leaf({ kind: 'during', day: d, from: d, before: { plusMonths: d, months: 12 } }),
    verdict: 'eligible',
  },
  'a year that may hold today': {
    rule: leaf({ kind: 'during', day: today, from: d, before: { plusMonths: d, months: 12 } }),
    verdict: 'undetermined',
    missing: ['person.d'],
  },
  'two days of which each is to come a year after the other': {
    rule: all(
      leaf({ kind: 'during', day: e, from: d }),
      leaf({ kind: 'during', day: d, from: { plusMonths: e, months: 12 } }),
    ),
    verdict: 'ineligible',
  },
  'a number of hires added to the year of a day': {
    rule: compare({ sum: [{ countOfHires: X }, { yearOf: d }] }, 'atLeast', 2027),
    verdict: 'undetermined',
    missing: [X0, X1, X2, 'person.d'],
  },
  'two days a year apart, one of them known': {
    rule: leaf({ kind: 'during', day: d, from: { plusMonths: e, months: 12 } }),
    known: { 'person.e': '2025-03-31' },
    verdict: 'undetermined',
    missing: ['person.d'],
  },
}

describe('what is open in numbers of hires, by examples', () => {
  it.each(Object.entries(COUNTS))('%s', (_, example) => {
    const found = { verdict: example.verdict, missing: example.missing ?? [] }
    expect(judged(example)).toEqual(found)
    expect(judgedByForce(example)).toEqual(found)
  })
})

describe('what is open in days, by examples', () => {
  it.each(Object.entries(DAYS))('%s', (_, example) => {
    expect(judged(example)).toEqual({ verdict: example.verdict, missing: example.missing ?? [] })
  })
})
