import { describe, expect, it } from 'vitest'
import {
  type Assessment,
  assess,
  compileCatalogue,
  type Facts,
  factsAtGlance,
  HIRES,
  hiresAmong,
  openFacts,
  readSituation,
} from '../src/engine'
import { loadFromFolder } from './catalogue-files'
import { createSituations, type MadeUp } from './situations'
import { tries } from './tries'
import { workedSituations } from './worked-cases'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const { catalogue } = loaded
const compiled = compileCatalogue(catalogue)

const situationOf = ({ asOf }: MadeUp, facts: Facts) =>
  readSituation({ ...catalogue, assume: false }, facts, asOf)

type Told = Pick<Assessment, 'verdict' | 'hires' | 'amountUpTo'>

/** All that a reader is told of every policy, in short. */
const told = (madeUp: MadeUp, facts: Facts): readonly Told[] => {
  const situation = situationOf(madeUp, facts)
  return compiled.policies
    .filter(({ policy }) => policy.audience.includes(madeUp.audience))
    .map((policy) => assess(policy, situation))
    .map(({ verdict, hires, amountUpTo }) => ({ verdict, hires, amountUpTo }))
}

/** The same, with a list that was not known before: a no for the whole is a no for each of its hires. */
const withList = (before: readonly Told[], after: readonly Told[]): readonly Told[] =>
  before.map((one, at) => {
    const isRefusedWhole = one.hires === undefined && one.verdict === 'ineligible'
    return isRefusedWhole ? { ...one, hires: after[at]?.hires?.map(() => 'ineligible' as const) } : one
  })

/** Every third answer left out, those about hires too, another third each time. */
const thinned = <T>(answers: Readonly<Record<string, T>>, turn: number): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(answers).filter((_, at) => (at + turn) % 3 > 0))

const lessOf = ({ facts }: MadeUp, turn: number): Facts => {
  const hires = hiresAmong(facts)?.map((hire, at) => thinned(hire, turn + at))
  return { ...thinned(facts, turn), ...(hires && turn % 5 > 0 && { [HIRES]: hires }) }
}

/** Answers outside the list of hires that are missing from the thinned ones. */
const leftOut = ({ facts }: MadeUp, less: Facts): readonly string[] =>
  Object.keys(facts).filter((id) => less[id] === undefined)

const isDerived = (id: string): boolean =>
  catalogue.facts.some((fact) => fact.id === id && 'derived' in fact && fact.derived)

describe('what is open', { timeout: 120_000 }, () => {
  const next = createSituations(catalogue, workedSituations(catalogue), 5)
  it.each(['enterprise', 'individual'] as const)(
    'an answer that is not open changes nothing that the %s is told, and one that is open is open at a glance',
    (audience) => {
      for (let turn = 0; turn < tries(150); turn += 1) {
        const madeUp = next(audience)
        const less = lessOf(madeUp, turn)
        const open = openFacts(compiled, audience, situationOf(madeUp, less))
        const glance = factsAtGlance(compiled, audience, situationOf(madeUp, less))
        for (const path of open.keys()) expect(glance.has(path), path).toBe(true)
        const before = told(madeUp, less)
        for (const id of leftOut(madeUp, less).filter((one) => !open.has(one) && !isDerived(one))) {
          const after = told(madeUp, { ...less, [id]: madeUp.facts[id] ?? null })
          const expected = id === HIRES ? withList(before, after) : before
          expect(after, `${id} ${JSON.stringify(less)}`).toEqual(expected)
        }
      }
    },
  )
})
