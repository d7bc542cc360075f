import { type Catalogue, type Facts, HIRES } from '../engine'
import { type FactFault, type Given, givenIn, isRecord, type Known, knownIn, wrongIn } from './check-facts'

/** Answers that can be taken, and what is wrong with each of the others. */
export type SiftedFacts = { readonly facts: Facts; readonly leftOut: readonly FactFault[] }

/** Takes from answers of any audience those that the catalogue knows and can take, and names all others. */
export type FactSieve = (answers: Readonly<Record<string, unknown>>) => SiftedFacts

type Sifted = { readonly taken: Readonly<Record<string, unknown>>; readonly leftOut: readonly FactFault[] }

const sift = (known: Known, given: readonly Given[]): Sifted => {
  const judged = given.map((one) => ({ ...one, fault: wrongIn(known.get(one.key), one) }))
  const good = judged.filter(({ fault }) => fault === undefined)
  return {
    taken: Object.fromEntries(good.map(({ key, answer }) => [key, answer])),
    leftOut: judged.flatMap(({ fault }) => fault ?? []),
  }
}

/** The hires, each without the answers that cannot be taken; what is no hire at all is left out. */
const siftHires = (fields: Known, hires: readonly unknown[]) => {
  const sifted = hires.map((hire, at): Sifted => {
    const path = `${HIRES}[${at}]`
    return isRecord(hire)
      ? sift(fields, givenIn(hire, `${path}.`))
      : { taken: {}, leftOut: [{ code: 'not-a-list', path }] }
  })
  return {
    hires: sifted.filter((_, at) => isRecord(hires[at])).map(({ taken }) => taken),
    leftOut: sifted.flatMap(({ leftOut }) => leftOut),
  }
}

/** Makes the sieve of a catalogue. */
export const createFactSieve = (catalogue: Pick<Catalogue, 'facts'>): FactSieve => {
  const { outside, fields } = knownIn(catalogue)
  return (answers) => {
    const { [HIRES]: hires, ...others } = answers
    const sifted = sift(outside, givenIn(Array.isArray(hires) ? others : answers, ''))
    const list = Array.isArray(hires) && outside.has(HIRES) ? siftHires(fields, hires) : undefined
    const taken = list ? { ...sifted.taken, [HIRES]: list.hires } : sifted.taken
    return {
      // biome-ignore lint/plugin/no-assertion: every answer has just been held against its fact's schema
      facts: taken as Facts,
      leftOut: [...sifted.leftOut, ...(list?.leftOut ?? [])],
    }
  }
}
