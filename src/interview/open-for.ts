import type { LoadedCatalogue } from '../catalogue'
import {
  type Audience,
  type CompiledCatalogue,
  type Facts,
  factsAtGlance,
  HIRES,
  hiresAmong,
  type InSteps,
  type IsoDate,
  type OpenFacts,
  openFacts,
  openFactsInSteps,
  readSituation,
  type Situation,
} from '../engine'

/** What the interview is held about. */
export type Subject = {
  readonly loaded: LoadedCatalogue
  readonly compiled: CompiledCatalogue
  readonly audience: Audience
  readonly asOf: IsoDate
}

/** Nothing is assumed while asking: a fact with a default is still worth a question. */
export const situationFor = ({ compiled, asOf }: Subject, answers: Facts): Situation =>
  readSituation({ ...compiled.catalogue, assume: false }, answers, asOf)

/** What was open with which answers: going on by one page asks the same for all pages before it. */
const remembered = new WeakMap<CompiledCatalogue, Map<string, OpenFacts>>()
const MOST_REMEMBERED = 500

/** Of a longer list of hires what may be open is looked at a glance: never too little, and now and then a question too much. */
const MANY = 100

export const isLong = (answers: Facts): boolean => (hiresAmong(answers)?.length ?? 0) > MANY

/** Long lists are known by what they are, not by what they hold: written out, each would fill the memory. */
const numbers = new WeakMap<object, number>()
let lists = 0
const numberOf = (list: object): number => {
  const number = numbers.get(list) ?? ++lists
  numbers.set(list, number)
  return number
}

const keyOf = ({ audience, asOf }: Subject, answers: Facts): string => {
  const list = answers[HIRES]
  return typeof list === 'object' && list !== null && isLong(answers)
    ? JSON.stringify([audience, asOf, { ...answers, [HIRES]: `list ${numberOf(list)}` }])
    : JSON.stringify([audience, asOf, answers])
}

export const openFor = (subject: Subject, answers: Facts): OpenFacts => {
  const known = remembered.get(subject.compiled) ?? new Map<string, OpenFacts>()
  remembered.set(subject.compiled, known)
  const key = keyOf(subject, answers)
  const look = isLong(answers) ? factsAtGlance : openFacts
  const open = known.get(key) ?? look(subject.compiled, subject.audience, situationFor(subject, answers))
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, open)
  return open
}

/**
 * Works out ahead, a policy at a time, what is open before anything is answered: the longest of all such work, and the first
 * question waits for it.
 */
export function* openAtFirst(subject: Subject): InSteps<void> {
  const known = remembered.get(subject.compiled) ?? new Map<string, OpenFacts>()
  remembered.set(subject.compiled, known)
  const key = keyOf(subject, {})
  if (known.has(key)) return
  known.set(key, yield* openFactsInSteps(subject.compiled, subject.audience, situationFor(subject, {})))
}
