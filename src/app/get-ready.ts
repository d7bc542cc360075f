import { compiledInSteps, type LoadedCatalogue } from '../catalogue'
import type { Audience, InSteps, IsoDate } from '../engine'
import { openAtFirst } from '../interview'

/** Work that takes longer is felt, on a slow device several times this. */
const SLICE_MS = 5

/** Does work a few milliseconds at a time; in between the page answers its reader. */
const inSlices = async <Result>(steps: InSteps<Result>): Promise<Result> => {
  let begun = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begun < SLICE_MS) continue
    await new Promise((goOn) => setTimeout(goOn))
    begun = performance.now()
  }
}

type FirstQuestion = { readonly audience: Audience; readonly days: readonly IsoDate[] }

function* readying(loaded: LoadedCatalogue, { audience, days }: FirstQuestion): InSteps<void> {
  const compiled = yield* compiledInSteps(loaded.catalogue)
  for (const asOf of new Set(days)) yield* openAtFirst({ loaded, compiled, audience, asOf })
}

/** Makes ready, without holding the page, what the first question of an interview needs on each of some days. */
export const getReady = (loaded: LoadedCatalogue, first: FirstQuestion): Promise<void> =>
  inSlices(readying(loaded, first))
