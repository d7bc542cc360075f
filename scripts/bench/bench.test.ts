import { describe, expect, it } from 'vitest'
import { compileCatalogue, judgeAll, readSituation } from '../../src/engine'
import { loadFromFolder } from '../catalogue-files'
import { createSamples, type Sample } from './engine-situations'
import { growthFigures } from './growth'
import { judgeComplete } from './hand-written/booleans'
import type { Complete, Partly } from './hand-written/facts'
import { judgePartly } from './hand-written/three-valued'
import { plotOf } from './plot'
import { medianOf, mediansOf } from './ratio'
import { tableOf } from './table'
import { pressByPress } from './walks'

const CASES = 300

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const { catalogue } = loaded
const { policies } = compileCatalogue(catalogue)

const VERDICTS = { eligible: true, ineligible: false, undetermined: null, 'not-in-force': undefined } as const

const byEngine = ({ facts, asOf }: Sample<Complete | Partly>) => {
  const situation = readSituation({ ...catalogue, assume: true }, facts, asOf)
  return new Map(judgeAll(policies, situation).map((judged) => [judged.policy.id, judged]))
}

/** Policies that hang on what a province has not told us, which booleans take for a no. */
const PROVINCIAL = ['employment-difficulty-recognition', 'graduate-job-seeking-subsidy']

describe('the rules written out by hand, which the engine is measured against', { timeout: 60_000 }, () => {
  const next = createSamples(catalogue, Number(process.env.SEED ?? Date.now() % 1_000_000))
  const pairs = Array.from({ length: CASES }, next)

  it('judge the same policies, and are as sure of them', () => {
    for (const { complete } of pairs) {
      const engine = byEngine(complete)
      const byHand = judgeComplete(complete.facts, complete.asOf)
      expect(byHand.map(({ id }) => id).sort()).toEqual([...engine.keys()].sort())
      for (const { id, certainty } of byHand)
        expect([id, certainty ?? null]).toEqual([id, engine.get(id)?.certainty])
    }
  })

  it('come to the same in booleans, where all is answered', () => {
    for (const { complete } of pairs) {
      const engine = byEngine(complete)
      for (const { id, verdict, hires } of judgeComplete(complete.facts, complete.asOf)) {
        const judged = engine.get(id)
        if (judged?.verdict === 'undetermined') expect(PROVINCIAL).toContain(id)
        else
          expect([id, verdict, hires]).toEqual([
            id,
            VERDICTS[judged?.verdict ?? 'not-in-force'],
            judged?.hires?.map((hire) => VERDICTS[hire]),
          ])
      }
    }
  })

  it('never come to another yes or no in three values, where half is answered', () => {
    const decided = new Set<unknown>()
    for (const { partly } of pairs) {
      const engine = byEngine(partly)
      for (const { id, verdict, hires } of judgePartly(partly.facts, partly.asOf)) {
        const judged = engine.get(id)
        const exact = [judged?.verdict ?? 'not-in-force', ...(judged?.hires ?? [])].map(
          (said) => VERDICTS[said],
        )
        const told = [verdict, ...(hires ?? [])]
        expect([id, told.map((said, at) => said ?? exact[at])]).toEqual([id, exact])
        decided.add(verdict)
      }
    }
    expect(decided).toEqual(new Set([true, false, null, undefined]))
  })
})

describe('the bench', () => {
  it('takes the median of rounds in turn, the first left out', () => {
    const order: string[] = []
    const times = mediansOf([() => order.push('one'), () => order.push('other')], 2)
    expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other'])
    expect(times).toHaveLength(2)
    expect(medianOf([3, 1, 2])).toBe(2)
  })

  it('takes of each press the middle one of its walks, which press alike', () => {
    const walkOf = (...presses: readonly number[]) => ({
      presses,
      ticks: [],
      resultWork: 0,
      resultLongest: 0,
      shift: 0,
    })
    expect(pressByPress([walkOf(8, 40), walkOf(64, 24), walkOf(16, 32)])).toEqual([16, 32])
    expect(() => pressByPress([walkOf(8, 40), walkOf(8)])).toThrow('walks of 2, 1 presses')
  })

  it('says what one judgement costs in that of the step before', () => {
    const costs = [
      { amount: 10, time: 1 },
      { amount: 1_000, time: 50 },
    ]
    const growth = { policies: costs, situations: costs }
    expect(growthFigures(growth).map(({ ratio, situations }) => [ratio, situations])).toEqual([
      [0.5, 1_000],
      [0.5, 1_000],
    ])
    expect(plotOf(growth)).toContain('50 ×')
  })

  it('marks what misses its aim', () => {
    const figure = {
      part: 'engine',
      what: 'speed',
      situations: 10_000,
      ratio: 0.2,
      target: { is: 'atLeast', value: 0.25 },
    } as const
    expect(tableOf([{ ...figure, target: { is: 'atMost', value: 0.25 } }])).not.toContain('!')
    expect(tableOf([figure])).toMatch(/^part .*\nengine {2}0\.200 ! {2}at least 0\.25 {2}10,000/)
  })
})
