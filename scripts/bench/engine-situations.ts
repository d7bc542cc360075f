import { type Catalogue, fieldOf, HIRES, hiresAmong, type IsoDate, isOfHire } from '../../src/engine'
import { createSituations } from '../situations'
import { drawFrom } from '../situations/draw'
import { workedSituations } from '../worked-cases'
import type { Complete, Partly } from './hand-written/facts'

/** A firm and a person at once, so that every policy of the catalogue has something to judge. */
export type Sample<Facts> = { readonly asOf: IsoDate; readonly facts: Facts }

type Answers = Readonly<Record<string, unknown>>

const KEPT_PERCENT = 50
const KNOWN_LIST_PERCENT = 90

/**
 * Draws situations in which all is answered, and the same with half of the answers taken away. Each is an object of its own
 * with every key in one order, as if just read from a file: null is unanswered. The same seed draws the same.
 */
export const createSamples = (
  catalogue: Catalogue,
  seed: number,
): (() => { readonly complete: Sample<Complete>; readonly partly: Sample<Partly> }) => {
  const next = createSituations(catalogue, workedSituations(catalogue), seed)
  const draw = drawFrom(seed)
  const outside = catalogue.facts
    .filter(({ id, kind }) => kind !== 'list' && !isOfHire(id))
    .map(({ id }) => id)
  const ofHire = catalogue.facts.filter(({ id }) => isOfHire(id)).map(({ id }) => fieldOf(id))
  const whole = (keys: readonly string[], answers: Answers) =>
    Object.fromEntries(keys.map((key) => [key, answers[key] ?? null]))
  const half = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => [key, draw.chance(KEPT_PERCENT) ? answer : null]),
    )
  return () => {
    const [firm, person] = [next('enterprise'), next('individual')]
    const answers = whole(outside, { ...firm.facts, ...person.facts })
    const hires = (hiresAmong(firm.facts) ?? []).map((hire) => whole(ofHire, hire))
    const asOf = draw.from([firm.asOf, person.asOf])
    const known = draw.chance(KNOWN_LIST_PERCENT) ? hires.map(half) : null
    return {
      complete: { asOf, facts: JSON.parse(JSON.stringify({ ...answers, [HIRES]: hires })) },
      partly: { asOf, facts: JSON.parse(JSON.stringify({ ...half(answers), [HIRES]: known })) },
    }
  }
}
