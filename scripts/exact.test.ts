import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, assess, type Condition, isDay, type Term, type Test } from '../src/engine'
import {
  AS_OF,
  byBruteForce,
  compileRule,
  domainOf,
  isCentral,
  OF_HIRES,
  says,
  situationOf,
  TOP,
} from './brute-force'
import { tries } from './tries'

type Leaf = Exclude<Test, { readonly kind: 'all' | 'any' | 'someHire' | 'everyHire' | 'use' }>

const number = fc.integer({ min: 0, max: TOP }).map((value): Term => ({ number: value }))
const figure = fc.constantFrom<Term>({ fact: 'person.a' }, { fact: 'person.b' })
const logic = fc.oneof(
  fc.record({
    kind: fc.constant('is' as const),
    fact: fc.constantFrom('person.p', 'person.q', 'person.r'),
    equals: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('oneOf' as const, 'noneOf' as const),
    fact: fc.constant('person.c'),
    options: fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    value: figure,
    is: fc.constantFrom(
      'atLeast' as const,
      'atMost' as const,
      'above' as const,
      'below' as const,
      'equalTo' as const,
    ),
    limit: fc.oneof(number, figure),
  }),
)
/** Figures set by place and sex, and classes that several facts decide. */
const keyed: readonly Leaf[] = [
  {
    kind: 'compare',
    value: { fact: 'person.a' },
    is: 'atLeast',
    limit: { parameter: 'line', by: ['person.g', 'person.s'] },
  },
  {
    kind: 'compare',
    value: { product: [{ number: 2 }, { fact: 'person.b' }] },
    is: 'above',
    limit: { parameter: 'line', by: ['person.g', 'person.s'] },
  },
  { kind: 'oneOf', fact: 'person.size', options: ['micro', 'small'] },
  { kind: 'oneOf', fact: 'person.size', options: ['large'] },
  { kind: 'noneOf', fact: 'person.size', options: ['micro'] },
  { kind: 'oneOf', fact: 'person.g', options: ['east'] },
  { kind: 'compare', value: { fact: 'person.a' }, is: 'atMost', limit: { number: 2 } },
  { kind: 'is', fact: 'person.p', equals: true },
]
const d: Term = { fact: 'person.d' }
const e: Term = { fact: 'person.e' }
const CALENDAR: readonly Leaf[] = [
  { kind: 'during', day: { day: 'asOf' }, from: d, before: { plusMonths: d, months: 12 } },
  { kind: 'during', day: d, from: e, before: { plusMonths: e, months: 24 } },
  { kind: 'compare', value: { yearOf: d }, is: 'equalTo', limit: { yearOf: e } },
  { kind: 'during', day: e, to: { day: AS_OF } },
  { kind: 'during', day: d, from: { day: AS_OF } },
  { kind: 'is', fact: 'person.p', equals: true },
]

const counted: Term = {
  countOfHires: {
    kind: 'all',
    of: [
      { kind: 'is', fact: 'hire.x', equals: true },
      { kind: 'compare', value: { fact: 'hire.n' }, is: 'atLeast', limit: { number: 2 } },
    ],
  },
}
const COUNTS: readonly Leaf[] = [
  ...[1, 2, 3].map(
    (least) => ({ kind: 'compare', value: counted, is: 'atLeast', limit: { number: least } }) as const,
  ),
  {
    kind: 'compare',
    value: { product: [{ number: 2 }, counted] },
    is: 'atLeast',
    limit: { fact: 'person.a' },
  },
  { kind: 'compare', value: { fact: 'person.a' }, is: 'atMost', limit: { number: 2 } },
  { kind: 'compare', value: { fact: 'person.a' }, is: 'above', limit: { number: 1 } },
  { kind: 'is', fact: 'person.p', equals: true },
]
const HIRE_LEAVES: readonly Leaf[] = [
  { kind: 'is', fact: 'hire.x', equals: true },
  { kind: 'compare', value: { fact: 'hire.n' }, is: 'atLeast', limit: { number: 2 } },
  { kind: 'compare', value: { fact: 'hire.n' }, is: 'atLeast', limit: { fact: 'person.a' } },
  { kind: 'is', fact: 'person.p', equals: true },
]

const treeOf = (leaf: fc.Arbitrary<Leaf>): fc.Arbitrary<Condition> => {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf.map((test): Condition => ({ ...test, id: 'leaf', says })),
      fc.record({
        id: fc.constant('group'),
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }))
  return tree
}

type Kept = readonly (Answer | undefined)[]
const check = (ids: readonly string[]) => (rule: Condition, kept: Kept) =>
  checkWith(ids)(rule, undefined, kept)
const checkWith =
  (ids: readonly string[]) => (rule: Condition, eachHire: Condition | undefined, kept: Kept) => {
    const known = Object.fromEntries(
      ids.flatMap((id, at) => (kept[at] === undefined ? [] : [[id, kept[at]]])),
    )
    const unknown = ids.filter((id) => known[id] === undefined)
    const policy = compileRule(rule, eachHire)
    const { verdict, missing } = assess(policy, situationOf(known))
    expect({ verdict, missing }).toEqual(byBruteForce(policy, known, unknown))
  }
const drawnFrom = (values: readonly Answer[]): readonly Answer[] =>
  values.filter((value) => typeof value !== 'string' || !isDay(value) || isCentral(value))
const someOf = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) => fc.option(fc.constantFrom(...drawnFrom(domainOf(id))), { nil: undefined, freq: 2 })),
  )

describe('what is unknown is settled exactly', () => {
  const plain = ['person.p', 'person.q', 'person.r', 'person.a', 'person.b', 'person.c']
  it('yes/no, choices and figures, also compared with each other, as brute force finds', () => {
    fc.assert(fc.property(treeOf(logic), someOf(plain), check(plain)), { numRuns: tries(2000) })
  }, 60_000)

  const placed = ['person.p', 'person.a', 'person.b', 'person.c', 'person.g', 'person.s']
  it('figures set by place and sex, and classes that several facts decide, as brute force finds', () => {
    fc.assert(fc.property(treeOf(fc.constantFrom(...keyed)), someOf(placed), check(placed)), {
      numRuns: tries(600),
    })
  }, 60_000)

  const dated = ['person.p', 'person.d', 'person.e']
  it('days that hang on each other, as brute force finds', () => {
    fc.assert(fc.property(treeOf(fc.constantFrom(...CALENDAR)), someOf(dated), check(dated)), {
      numRuns: tries(300),
    })
  }, 60_000)

  const counting = ['person.p', 'person.a', ...OF_HIRES]
  it('numbers of hires, as brute force finds', () => {
    fc.assert(fc.property(treeOf(fc.constantFrom(...COUNTS)), someOf(counting), check(counting)), {
      numRuns: tries(300),
    })
  }, 60_000)

  it('conditions on each hire beside those on the employer, as brute force finds', () => {
    const employer = treeOf(fc.constantFrom(...COUNTS.slice(-3)))
    const hire = treeOf(fc.constantFrom(...HIRE_LEAVES))
    fc.assert(fc.property(employer, hire, someOf(counting), checkWith(counting)), { numRuns: tries(300) })
  }, 60_000)

  it('one fact in two branches is one fact', () => {
    const yes = { id: 'yes', kind: 'is' as const, fact: 'person.p', equals: true, says }
    const no = { id: 'no', kind: 'is' as const, fact: 'person.p', equals: false, says }
    const both = compileRule({ id: 'both', kind: 'all', of: [yes, no] })
    const either = compileRule({ id: 'either', kind: 'any', of: [yes, no] })
    expect(assess(both, situationOf({}))).toMatchObject({ verdict: 'ineligible', missing: [] })
    expect(assess(either, situationOf({}))).toMatchObject({ verdict: 'eligible', missing: [] })
  })
})
