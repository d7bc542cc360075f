import type { Audience, Facts } from '../../src/engine'
import { createSituations, type MadeUp } from '../situations'
import { drawFrom } from '../situations/draw'
import { marksIn } from '../situations/marks'
import { workedSituations } from '../worked-cases'
import type { Version } from './version'

const SEED = 20_261_126
const AUDIENCES: readonly Audience[] = ['enterprise', 'individual']
/** Every fourth reader does not know a third of the answers. */
const NOT_ALL_KNOWN = 25
const NOT_KNOWN = 33

/**
 * Makes up readers, half of them firms and half persons, near to the limits of both versions and to their worked cases.
 * The same two versions always have the same readers.
 */
export const populationOf = (before: Version, after: Version, count: number): readonly MadeUp[] => {
  const [old, fresh] = [before.loaded.catalogue, after.loaded.catalogue]
  const known = new Set(fresh.facts.map(({ id }) => id))
  const ground = {
    facts: [...fresh.facts, ...old.facts.filter(({ id }) => !known.has(id))],
    policies: [...fresh.policies, ...old.policies],
    marks: marksIn([fresh, old]),
  }
  const examples = [...workedSituations(fresh, after.files), ...workedSituations(old, before.files)]
  const next = createSituations(ground, examples, SEED)
  const draw = drawFrom(SEED)
  const forget = (facts: Facts): Facts =>
    Object.fromEntries(Object.entries(facts).filter(() => !draw.chance(NOT_KNOWN)))
  return Array.from({ length: count }, (_, at) => {
    const made = next(AUDIENCES[at % AUDIENCES.length] ?? 'enterprise')
    return draw.chance(NOT_ALL_KNOWN) ? { ...made, facts: forget(made.facts) } : made
  })
}
