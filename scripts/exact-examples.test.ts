import { describe, expect, it } from 'vitest'
import type { Term } from '../src/engine'
import { all, any, compare, type Example, figure, is, judged, judgedByForce, leaf } from './example-rules'

const [p, q, r, notP] = [is('person.p'), is('person.q'), is('person.r'), is('person.p', false)]
const a: Term = { fact: 'person.a' }
const b: Term = { fact: 'person.b' }
const line: Term = { parameter: 'line', by: ['person.g', 'person.s'] }
const never = all(p, notP)
const always = any(p, notP)
const size = (...options: readonly string[]) => leaf({ kind: 'oneOf', fact: 'person.size', options })
const [P, Q, R] = ['person.p', 'person.q', 'person.r']

const SETTLED: Readonly<Record<string, Example>> = {
  'both ways at once is never': { rule: never, verdict: 'ineligible' },
  'either way is always': { rule: always, verdict: 'eligible' },
  'at least 2 and at most 1 is never': {
    rule: all(compare(a, 'atLeast', 2), compare(a, 'atMost', 1)),
    verdict: 'ineligible',
  },
  'at least 2 or at most 1 is always': {
    rule: any(compare(a, 'atLeast', 2), compare(a, 'atMost', 1)),
    verdict: 'eligible',
  },
  'a figure is never below itself': { rule: compare(a, 'below', a), verdict: 'ineligible' },
  'a figure is as much as itself': { rule: compare(a, 'equalTo', a), verdict: 'eligible' },
  'nothing is below the least of all': {
    rule: all(compare(a, 'below', b), compare(b, 'equalTo', 0)),
    verdict: 'ineligible',
  },
  'no line is as low': { rule: compare(a, 'atLeast', line), known: { 'person.a': 0 }, verdict: 'ineligible' },
  'no line is higher': { rule: compare(a, 'atLeast', line), known: { 'person.a': 3 }, verdict: 'eligible' },
  'the line of a place that is one for both': {
    rule: compare(a, 'atLeast', line),
    known: { 'person.a': 2, 'person.g': 'west' },
    verdict: 'eligible',
  },
  'a class that one figure settles': {
    rule: size('micro'),
    known: { 'person.c': 'x', 'person.a': 0 },
    verdict: 'eligible',
  },
  'a class that no other figure can raise': {
    rule: size('medium'),
    known: { 'person.c': 'y', 'person.a': 0 },
    verdict: 'ineligible',
  },
  'a class that no industry has with these figures': {
    rule: size('large'),
    known: { 'person.a': 3, 'person.b': 3 },
    verdict: 'ineligible',
  },
  'a class and a limit that contradict each other': {
    rule: all(size('micro'), compare(a, 'atLeast', 1)),
    known: { 'person.c': 'x' },
    verdict: 'ineligible',
  },
}

const OPEN: Readonly<Record<string, Example>> = {
  'beside what never is, nothing matters': {
    rule: any(all(never, q), r),
    verdict: 'undetermined',
    missing: [R],
  },
  'beside what always is, nothing matters': {
    rule: all(any(always, q), r),
    verdict: 'undetermined',
    missing: [R],
  },
  'however much stands beside it': {
    rule: any(all(q, is('person.q'), compare(a, 'atLeast', 2), never), r),
    verdict: 'undetermined',
    missing: [R],
  },
  'what always is leaves the rest open': {
    rule: all(always, q, r),
    verdict: 'undetermined',
    missing: [Q, R],
  },
  'what never is leaves the rest open': { rule: any(never, q, r), verdict: 'undetermined', missing: [Q, R] },
  'a fact that chooses between two': {
    rule: any(all(p, q), all(notP, r)),
    verdict: 'undetermined',
    missing: [P, Q, R],
  },
  'a fact that chooses between one and the same': {
    rule: any(all(p, q), all(notP, q)),
    verdict: 'undetermined',
    missing: [Q],
  },
  'two of three': { rule: any(all(p, q), all(q, r), all(r, p)), verdict: 'undetermined', missing: [P, Q, R] },
  'at least 2 and at most 2': {
    rule: all(compare(a, 'atLeast', 2), compare(a, 'atMost', 2)),
    verdict: 'undetermined',
    missing: ['person.a'],
  },
  'figures compared with each other': {
    rule: all(compare(a, 'below', b), compare(b, 'atMost', 1)),
    verdict: 'undetermined',
    missing: ['person.a', 'person.b'],
  },
  'a figure inside an expression': {
    rule: all(compare({ product: [figure(2), a] }, 'atLeast', 5), compare(a, 'atMost', 3)),
    verdict: 'undetermined',
    missing: ['person.a'],
  },
  'a line that sex moves': {
    rule: compare(a, 'atLeast', line),
    known: { 'person.a': 2, 'person.g': 'east' },
    verdict: 'undetermined',
    missing: ['person.s'],
  },
  'a line that place and sex move': {
    rule: compare(a, 'atLeast', line),
    known: { 'person.a': 2 },
    verdict: 'undetermined',
    missing: ['person.g', 'person.s'],
  },
  'a line that only the place moves': {
    rule: compare(a, 'atLeast', line),
    known: { 'person.a': 1, 'person.s': 'female' },
    verdict: 'undetermined',
    missing: ['person.g'],
  },
  'a class that hangs on the other figure': {
    rule: size('micro'),
    known: { 'person.c': 'y', 'person.a': 3 },
    verdict: 'undetermined',
    missing: ['person.b'],
  },
  'a class beside a line that it is always above': {
    rule: any(size('large'), any(compare(a, 'atLeast', line), size('large'))),
    known: { 'person.c': 'y' },
    verdict: 'undetermined',
    missing: ['person.a', 'person.g', 'person.s'],
  },
  'a fact that moves nothing, as everybody reaches the line': {
    rule: all(any(all(p, compare(a, 'atLeast', line)), notP), q),
    known: { 'person.a': 3 },
    verdict: 'undetermined',
    missing: [Q],
  },
  'a fact that moves nothing, as nobody reaches the line': {
    rule: any(all(any(notP, compare(a, 'atLeast', line)), p), q),
    known: { 'person.a': 0 },
    verdict: 'undetermined',
    missing: [Q],
  },
  'its opposite, which moves nothing either': {
    rule: any(all(any(p, compare(a, 'atLeast', line)), notP), q),
    known: { 'person.a': 0 },
    verdict: 'undetermined',
    missing: [Q],
  },
  'a figure that matters on one side only, and another on both': {
    rule: any(all(p, compare(b, 'atLeast', 2)), all(notP, compare(a, 'atLeast', b))),
    verdict: 'undetermined',
    missing: ['person.a', 'person.b', P],
  },
  'a class that may or may not be ruled out': {
    rule: leaf({ kind: 'noneOf', fact: 'person.size', options: ['micro'] }),
    known: { 'person.c': 'x' },
    verdict: 'undetermined',
    missing: ['person.a'],
  },
  'a class that only the industry decides': {
    rule: size('medium'),
    known: { 'person.a': 2, 'person.b': 3 },
    verdict: 'undetermined',
    missing: ['person.c'],
  },
  'a stated class, which no figure moves': {
    rule: all(size('micro'), compare(a, 'atLeast', 4)),
    known: { 'person.size': 'micro', 'person.c': 'x' },
    verdict: 'undetermined',
    missing: ['person.a'],
  },
}

describe('what is open, by examples', () => {
  it.each(Object.entries({ ...SETTLED, ...OPEN }))('%s', (_, example) => {
    const found = { verdict: example.verdict, missing: example.missing ?? [] }
    expect(judged(example)).toEqual(found)
    expect(judgedByForce(example)).toEqual(found)
  })
})
