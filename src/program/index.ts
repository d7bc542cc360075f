/** The door for other programs: the rules and the catalogue as they are in the page, without a browser, a clock or a language. */
import type { RawFiles } from '../catalogue/check-file'
import { type Fault, faultText } from '../catalogue/fault'
import type { LoadedCatalogue } from '../catalogue/loaded'
import { readCatalogue } from '../catalogue/read-catalogue'
import { isDay } from '../engine'
import { createJudge, type Judge } from './judge'

export type { Audience, Facts, IsoDate, Window } from '../engine'
export type { Judged, Judgement } from './judge'
export { createJudge } from './judge'
export type { Case, Problem } from './read-case'
export type { Fault, Judge, LoadedCatalogue, RawFiles }

/** A catalogue that can be judged by. */
export type OpenCatalogue = {
  readonly judge: Judge
  /** Facts, questions, policies and acts with all their words in both languages. */
  readonly content: LoadedCatalogue
  /** Policies that were left out, and why; the others are judged. */
  readonly faults: readonly Fault[]
}

/**
 * Opens a catalogue from its files.
 * @param files parsed JSON by file name as in `catalogue/`: `index.json`, `facts.json`, `policies/<id>.json` …
 * @param today the day of cases that name none, YYYY-MM-DD; there is no clock in here
 * @throws an Error with every fault in its message when nothing can be judged, and when `today` is no day
 */
export const openCatalogue = (files: RawFiles, today: string): OpenCatalogue => {
  if (!isDay(today)) throw new Error(`no such day: ${today}`)
  const { content, faults } = readCatalogue(files)
  if (content === undefined) throw new Error(faults.map(faultText).join('\n'))
  return { judge: createJudge(content.catalogue, today), content, faults }
}
