import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type Assessment,
  assess,
  compileCatalogue,
  type Fact,
  type Facts,
  HIRES,
  hirePath,
  hiresAmong,
  type IsoDate,
  isDay,
  isOfHire,
  readSituation,
} from '../src/engine'
import { loadFromFolder } from './catalogue-files'
import { readAgain } from './second-reading'
import { createAnswers, createSituations, type MadeUp } from './situations'
import { workedSituations } from './worked-cases'

const CASES = 250
const DRAWS = 24

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const { catalogue } = loaded
const compiled = compileCatalogue(catalogue)
const answerTo = createAnswers(31)

/** An answer that is taken away, with all or some of those that it may be. */
type Gap = {
  readonly path: string
  readonly at: number | undefined
  readonly key: string
  readonly values: readonly Answer[]
  readonly isWhole: boolean
}

const withAnswer = (facts: Facts, { at, key }: Gap, value: Answer | null): Facts =>
  at === undefined
    ? { ...facts, [key]: value }
    : {
        ...facts,
        [HIRES]: (hiresAmong(facts) ?? []).map((hire, place) =>
          place === at ? { ...hire, [key]: value } : hire,
        ),
      }

const isUnknowable = (fact: Fact): boolean =>
  fact.kind === 'list' || fact.default !== undefined || (fact.kind === 'choice' && fact.derived !== undefined)

/** Every answer that may be taken away. */
const gapsIn = ({ audience, asOf, facts }: MadeUp): readonly Gap[] => {
  const known: readonly [IsoDate, ...IsoDate[]] = [
    asOf,
    ...Object.values(facts).filter((value): value is IsoDate => typeof value === 'string' && isDay(value)),
  ]
  const gapOf = (fact: Fact, at: number | undefined): Gap => {
    const days = at === undefined ? [] : Object.values(hiresAmong(facts)?.[at] ?? {})
    const near: readonly [IsoDate, ...IsoDate[]] = [
      ...known,
      ...days.filter((value): value is IsoDate => typeof value === 'string' && isDay(value)),
    ]
    const isWhole = fact.kind === 'boolean' || fact.kind === 'choice'
    const drawn = Array.from({ length: DRAWS }, () => answerTo(fact, near))
    const all = fact.kind === 'boolean' ? [true, false] : fact.kind === 'choice' ? fact.options : drawn
    const key = at === undefined ? fact.id : fact.id.slice('hire.'.length)
    return { path: at === undefined ? fact.id : hirePath(at, fact.id), at, key, values: all, isWhole }
  }
  const own = catalogue.facts.filter((fact) => fact.audience === audience && !isUnknowable(fact))
  const hires = [...(hiresAmong(facts) ?? []).keys()]
  return own.flatMap((fact) =>
    isOfHire(fact.id) ? hires.map((at) => gapOf(fact, at)) : [gapOf(fact, undefined)],
  )
}

/** Of one policy: every outcome that was seen, and the gaps that alone changed it. */
type Seen = { readonly outcomes: Set<boolean>; readonly turning: Set<string> }

/** The same world with the two gaps filled in every way, and what an unheld figure is taken to be. */
const fillings = (madeUp: MadeUp, [one, other]: readonly [Gap, Gap]) =>
  one.values.flatMap((first) =>
    other.values.flatMap((second) => {
      const facts = withAnswer(withAnswer(madeUp.facts, one, first), other, second)
      return [true, false].map((free) => ({
        read: readAgain(madeUp.audience, { ...madeUp, facts, free }),
        /** Fillings with the same mark differ in that gap alone. */
        marks: [
          [one.path, JSON.stringify([one.path, second, free])],
          [other.path, JSON.stringify([other.path, first, free])],
        ] as const,
      }))
    }),
  )

const seenIn = (madeUp: MadeUp, gaps: readonly [Gap, Gap]): ReadonlyMap<string, Seen> => {
  const seen = new Map<string, Seen>()
  const before = new Map<string, boolean>()
  const note = (id: string, eligible: boolean, marks: readonly (readonly [string, string])[]) => {
    const { outcomes, turning } = seen.get(id) ?? { outcomes: new Set(), turning: new Set() }
    outcomes.add(eligible)
    for (const [path, mark] of marks) {
      if ((before.get(id + mark) ?? eligible) !== eligible) turning.add(path)
      before.set(id + mark, eligible)
    }
    seen.set(id, { outcomes, turning })
  }
  for (const { read, marks } of fillings(madeUp, gaps))
    for (const [id, reading] of Object.entries(read)) if (reading !== null) note(id, reading.eligible, marks)
  return seen
}

const faultsIn = (
  { verdict, missing }: Assessment,
  seen: Seen,
  gaps: readonly [Gap, Gap],
): readonly string[] => {
  const isWhole = gaps.every((gap) => gap.isWhole)
  const isOpen = seen.outcomes.size > 1
  const settled = seen.outcomes.has(true) ? 'eligible' : 'ineligible'
  return [
    ...(isOpen && verdict !== 'undetermined' ? [`${verdict}, but both outcomes are possible`] : []),
    ...(!isOpen && verdict !== settled && (isWhole || verdict !== 'undetermined')
      ? [`${verdict}, but only ${settled} is possible`]
      : []),
    ...[...seen.turning]
      .filter((path) => !missing.includes(path))
      .map((path) => `${path} turns it, but is not missing`),
    ...(isWhole
      ? missing
          .filter((path) => !seen.turning.has(path))
          .map((path) => `${path} is missing, but never turns it`)
      : []),
  ]
}

const differencesIn = (madeUp: MadeUp, gaps: readonly [Gap, Gap]): readonly string[] => {
  const less = gaps.reduce((facts, gap) => withAnswer(facts, gap, null), madeUp.facts)
  const situation = readSituation({ ...catalogue, assume: true }, less, madeUp.asOf)
  return [...seenIn(madeUp, gaps)].flatMap(([id, seen]) => {
    const policy = compiled.policies.find((one) => one.policy.id === id)
    if (policy === undefined) return [`no policy ${id}`]
    const found = faultsIn(assess(policy, situation), seen, gaps)
    return found.map((fault) => `${id}: ${fault} ${JSON.stringify({ ...madeUp, facts: less })}`)
  })
}

describe('what is unknown, on the real rules, against all that it may be', { timeout: 300_000 }, () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  const next = createSituations(catalogue, workedSituations(catalogue), seed)
  it.each(['enterprise', 'individual'] as const)(
    `${CASES} cases of an %s with two answers taken away (SEED=${seed})`,
    (audience) => {
      const found: string[] = []
      for (let turn = 0; turn < CASES && found.length < 3; turn += 1) {
        const madeUp = next(audience)
        const gaps = gapsIn(madeUp)
        const [one, other] = [gaps[(turn * 7) % gaps.length], gaps[(turn * 13 + 5) % gaps.length]]
        if (one && other && one !== other) found.push(...differencesIn(madeUp, [one, other]))
      }
      expect(found).toEqual([])
    },
  )
})
