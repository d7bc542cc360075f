import type { Catalogue } from '../../src/engine'
import type { Measured } from './build'
import { createSamples } from './engine-situations'
import { hardestOf } from './hardest'
import { type Figure, mediansOf } from './ratio'

const SITUATIONS = 10_000
const ROUNDS = 11
const FEW_ROUNDS = 1
const SEED = 7
const PART = 'engine'

type Pair = ReturnType<ReturnType<typeof createSamples>>

/** The whole catalogue by hand and by the engine, in milliseconds. */
const timesOf = (
  measured: Measured,
  engine: ReturnType<Measured['createMeasured']>,
  pairs: readonly Pair[],
) => {
  const { judgeComplete, judgePartly } = measured
  const [booleans = 0, complete = 0, threeValued = 0, glanced = 0] = mediansOf(
    [
      () => pairs.map((pair) => judgeComplete(pair.complete.facts, pair.complete.asOf)),
      () => pairs.map((pair) => engine.judged(pair.complete.facts, pair.complete.asOf)),
      () => pairs.map((pair) => judgePartly(pair.partly.facts, pair.partly.asOf)),
      () => pairs.map((pair) => engine.glanced(pair.partly.facts, pair.partly.asOf)),
    ],
    ROUNDS,
  )
  const [exact = 0] = mediansOf(
    [() => pairs.map(({ partly }) => engine.judged(partly.facts, partly.asOf))],
    FEW_ROUNDS,
  )
  return { booleans, complete, threeValued, glanced, exact }
}

/** How fast the engine is, against the same rules written out by hand. */
export const measureEngine = (measured: Measured, catalogue: Catalogue): readonly Figure[] => {
  const engine = measured.createMeasured(catalogue)
  const next = createSamples(catalogue, SEED)
  const pairs = Array.from({ length: SITUATIONS }, next)
  const { booleans, complete, threeValued, glanced, exact } = timesOf(measured, engine, pairs)
  const common = { part: PART, situations: SITUATIONS }
  return [
    {
      ...common,
      what: 'complete: speed of the engine, in that of hand-written booleans',
      ratio: booleans / complete,
      target: { is: 'atLeast', value: 0.25 },
    },
    {
      ...common,
      what: 'half answered, condition by condition: in that of hand-written three-valued functions',
      ratio: threeValued / glanced,
      target: { is: 'atLeast', value: 1.2 },
    },
    {
      ...common,
      what: 'half answered, exactly: in that of hand-written three-valued functions, which are not exact',
      ratio: threeValued / exact,
    },
    ...hardestOf(engine, catalogue, booleans / SITUATIONS),
  ]
}
