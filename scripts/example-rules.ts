import { assess, type Condition, type Facts, type Term, type Test } from '../src/engine'
import { byBruteForce, compileRule, domainOf, OF_HIRES, says, situationOf } from './brute-force'

type LeafTest = Extract<Test, { readonly kind: 'is' | 'compare' | 'oneOf' | 'noneOf' | 'during' }>

/** Small rules, written shortly, to show what is open in them. */
export const leaf = (test: LeafTest): Condition => ({ ...test, id: JSON.stringify(test), says })
export const all = (...of: readonly Condition[]): Condition => ({ id: 'all', kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ id: 'any', kind: 'any', of })
export const is = (fact: string, equals = true): Condition => leaf({ kind: 'is', fact, equals })
export const figure = (value: number): Term => ({ number: value })
export const compare = (
  value: Term,
  sign: 'atLeast' | 'atMost' | 'below' | 'equalTo',
  limit: Term | number,
): Condition =>
  leaf({ kind: 'compare', value, is: sign, limit: typeof limit === 'number' ? figure(limit) : limit })

/** A rule, what is known, and what is then open; no facts open means settled. */
export type Example = {
  readonly rule: Condition
  readonly known?: Facts
  readonly verdict: 'eligible' | 'ineligible' | 'undetermined'
  readonly missing?: readonly string[]
}

export const judged = ({ rule, known = {} }: Example) => {
  const { verdict, missing } = assess(compileRule(rule), situationOf(known))
  return { verdict, missing }
}

const READABLE = ['p', 'q', 'r', 'a', 'b', 'c', 'g', 's'].map((name) => `person.${name}`)
const MOST_UNKNOWN = 7

/** The same by every completion of what the rule may read. */
export const judgedByForce = ({ rule, known = {} }: Example) => {
  const text = JSON.stringify(rule)
  const ids = text.includes('person.size') ? READABLE : READABLE.filter((id) => text.includes(id))
  const hires = text.includes('countOfHires') ? OF_HIRES : []
  const unknown = [...ids, ...hires].filter((id) => known[id] === undefined && domainOf(id).length > 0)
  return byBruteForce(compileRule(rule), known, unknown.slice(0, MOST_UNKNOWN))
}
