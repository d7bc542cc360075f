/** All that is measured, in one place: it is built as the application is before it runs, for a loader's own doings would count. */
import {
  adviceFor,
  adviceForHires,
  type Catalogue,
  compileCatalogue,
  explain,
  type Facts,
  glanceEach,
  type IsoDate,
  judgeAll,
  readSituation,
  type Situation,
  spareFor,
} from '../../src/engine'
import { judgeComplete } from './hand-written/booleans'
import { judgePartly } from './hand-written/three-valued'

export { judgeComplete, judgePartly }

/** The engine, made ready for a catalogue. */
export const createMeasured = (catalogue: Catalogue) => {
  const { policies } = compileCatalogue(catalogue)
  const reading = { ...catalogue, assume: true }
  const read = (facts: Facts, asOf: IsoDate): Situation => readSituation(reading, facts, asOf)
  return {
    /** Verdict and certainty of every policy, and of every hire, exactly. */
    judged: (facts: Facts, asOf: IsoDate) => judgeAll(policies, read(facts, asOf)),
    /** The same condition by condition, as functions of three values do it. */
    glanced: (facts: Facts, asOf: IsoDate) => glanceEach(policies, read(facts, asOf), (glanced) => glanced),
    /** All that a result page says: with what is missing, every window, every advice. */
    told: (facts: Facts, asOf: IsoDate, audience: 'enterprise' | 'individual') => {
      const situation = read(facts, asOf)
      const ofAudience = policies.filter(({ policy }) => policy.audience.includes(audience))
      const verdicts = judgeAll(ofAudience, situation).map(({ verdict }) => verdict)
      const beside = { theirs: ofAudience.filter((_, at) => verdicts[at] === 'eligible') }
      return ofAudience.map((policy) => [
        explain(policy, situation),
        adviceFor(policy, situation, beside),
        adviceForHires(policy, situation, beside),
        spareFor(policy, situation, beside),
      ])
    },
  }
}
