import type { Audience, Catalogue, Facts, IsoDate } from '../../src/engine'
import type { Measured } from './build'
import { createSamples } from './engine-situations'
import { type Figure, medianOf, timeOf } from './ratio'

const SITUATIONS = 1_000
const HARDEST = 10
const TRIES = 5
const SEED = 11
/** How much slower a cheap phone is taken to be. */
const SLOWER = 6

type Engine = ReturnType<Measured['createMeasured']>
type Asked = { readonly facts: Facts; readonly asOf: IsoDate; readonly audience: Audience }

const drawn = (catalogue: Catalogue): readonly Asked[] => {
  const next = createSamples(catalogue, SEED)
  return Array.from({ length: SITUATIONS }, (_, at) => {
    const { facts, asOf } = next().partly
    return { facts, asOf, audience: at % 2 === 0 ? 'enterprise' : 'individual' }
  })
}

const text = (ms: number): string => ms.toFixed(ms < 10 ? 1 : 0)

/**
 * All that a result page says, for the hardest situation: each is told once, the hardest again, so that a stumble of the
 * machine is not taken for a hard situation.
 * @param unit milliseconds of one situation judged by hand-written booleans
 */
export const hardestOf = (engine: Engine, catalogue: Catalogue, unit: number): readonly Figure[] => {
  const told = ({ facts, asOf, audience }: Asked) => timeOf(() => engine.told(facts, asOf, audience))
  const once = drawn(catalogue).map((asked) => ({ asked, time: told(asked) }))
  const hardest = [...once].sort((one, other) => other.time - one.time).slice(0, HARDEST)
  const surely = hardest.map(({ asked }) => medianOf(Array.from({ length: TRIES }, () => told(asked))))
  const figure = (what: string, time: number): Figure => ({
    part: 'engine',
    what: `half answered, missing, windows and advice of all policies, ${what}: time, in that of one judged by booleans`,
    situations: SITUATIONS,
    ratio: time / unit,
    note: `${text(time)} ms here, ${text(time * SLOWER)} ms at ${SLOWER} times slower; the aim is 30`,
  })
  return [
    figure('the median', medianOf(once.map(({ time }) => time))),
    figure('the hardest', Math.max(...surely)),
  ]
}
