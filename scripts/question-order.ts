import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { type Audience, compileCatalogue, type Facts, isDay } from '../src/engine'
import { type Choice, pathOf } from '../src/interview/path'
import { createSituations } from './situations'
import { workedSituations } from './worked-cases'

/** Mean pages that the made-up readers of one audience pass. */
type Measured = {
  readonly audience: Audience
  /** In the order chosen as answers come in. */
  readonly chosen: number
  /** In the catalogue's order, leaving out what cannot matter. */
  readonly fixed: number
  /** Without leaving anything out. */
  readonly all: number
}

const SEED = 11
const DAY = '2026-11-23'
const inOrder: Choice = ([first]) => first

/** Measures the order of the questions on so many made-up readers of each audience, always the same. */
export const measureOrder = (loaded: LoadedCatalogue, readers: number): readonly Measured[] => {
  const { catalogue, pages } = loaded
  if (!isDay(DAY)) throw new Error('unreachable')
  const subject = { loaded, compiled: compileCatalogue(catalogue), asOf: DAY }
  const next = createSituations(catalogue, workedSituations(catalogue), SEED)
  const unknown = Object.fromEntries(catalogue.facts.map(({ id }) => [id, null]))
  return (['enterprise', 'individual'] as const).map((audience) => {
    const population: readonly Facts[] = Array.from({ length: readers }, () => ({
      ...unknown,
      ...next(audience).facts,
    }))
    const mean = (choose?: Choice) =>
      population.reduce((sum, answers) => sum + pathOf({ ...subject, audience }, answers, choose).length, 0) /
      readers
    const all = pages.filter((page) => page.audience === audience).length
    return { audience, chosen: mean(), fixed: mean(inOrder), all }
  })
}
