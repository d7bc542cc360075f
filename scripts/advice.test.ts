import { describe, expect, it } from 'vitest'
import {
  type Advice,
  type Answer,
  adviceFor,
  adviceForHires,
  assess,
  type CompiledPolicy,
  compileCatalogue,
  type Fact,
  type Facts,
  fieldOf,
  HIRES,
  hiresAmong,
  type IsoDate,
  isOfHire,
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
const examples = workedSituations(catalogue)
const draw = createSituations(catalogue, examples, 41)

const read = (facts: Facts, asOf: IsoDate) => readSituation({ ...catalogue, assume: true }, facts, asOf)
const factOf = (id: string): Fact => {
  const fact = catalogue.facts.find((one) => one.id === id)
  if (fact === undefined) throw new Error(`no such fact: ${id}`)
  return fact
}

const inPlace = (facts: Facts, id: string, { at, to }: { at: number | undefined; to: Answer }): Facts =>
  at === undefined
    ? { ...facts, [id]: to }
    : {
        ...facts,
        [HIRES]: (hiresAmong(facts) ?? []).map((hire, place) =>
          place === at ? { ...hire, [fieldOf(id)]: to } : hire,
        ),
      }

/** The answers as they are once an advice was followed, hires of whom only the first day is known included. */
const followed = (facts: Facts, asOf: IsoDate, { changes, hires }: Advice): Facts => {
  const changed = changes.reduce<Facts>((after, change) => {
    const sets = (factOf(change.id).change?.sets ?? []).map((id) => [id, asOf] as const)
    return { ...inPlace(after, change.id, change), ...Object.fromEntries(sets) }
  }, facts)
  if (hires === 0) return changed
  const more = Array.from({ length: hires }, () => ({ hiredOn: asOf }))
  const staff = changed['enterprise.employees']
  return {
    ...changed,
    [HIRES]: [...(hiresAmong(changed) ?? []), ...more],
    ...(typeof staff === 'number' ? { 'enterprise.employees': staff + hires } : {}),
  }
}

type Found = MadeUp & { readonly policy: CompiledPolicy; readonly advice: readonly Advice[] }

const policiesFor = (audience: MadeUp['audience']) =>
  compiled.policies.filter(({ policy }) => policy.audience.includes(audience))

const theirsIn = ({ audience, asOf, facts }: MadeUp) =>
  policiesFor(audience).filter((policy) => assess(policy, read(facts, asOf)).verdict === 'eligible')

const refusals = ({ audience, asOf, facts }: MadeUp): readonly Found[] =>
  policiesFor(audience)
    .filter((policy) => assess(policy, read(facts, asOf)).verdict === 'ineligible')
    .map((policy) => ({
      audience,
      asOf,
      facts,
      policy,
      advice: adviceFor(policy, read(facts, asOf), { theirs: theirsIn({ audience, asOf, facts }) }),
    }))

const situations = [
  ...examples.filter((_, at) => at % 3 === 0),
  ...Array.from({ length: tries(200) }, (_, at) => draw(at % 2 === 0 ? 'enterprise' : 'individual')),
]
const found = situations.flatMap(refusals)
const given = found.flatMap(({ advice, ...rest }) => advice.map((one) => ({ ...rest, advice: one })))

describe('advice', () => {
  it('is given to many, and touches only what may honestly be changed', () => {
    expect(given.length).toBeGreaterThan(100)
    const touched = new Set(given.flatMap(({ advice }) => advice.changes.map(({ id }) => id)))
    expect([...touched].filter((id) => factOf(id).change === undefined)).toEqual([])
    expect(touched.size).toBeGreaterThan(6)
  })

  it('once followed, makes the no a yes from its day on; of new hires it says so as long as they are of the right kind', () => {
    for (const { asOf, facts, policy, advice } of given) {
      const { verdict } = assess(policy, read(followed(facts, asOf, advice), advice.on))
      const isSure = advice.hires === 0 && advice.open.length === 0
      const allowed = isSure ? ['eligible'] : ['eligible', 'undetermined']
      expect(allowed, JSON.stringify([policy.policy.id, asOf, facts, advice])).toContain(verdict)
    }
  }, 60_000)

  it('says what would be lost by what it changes, apart from time', () => {
    const costly = given.filter(({ advice }) => advice.loses !== undefined)
    for (const { audience, asOf, facts, advice } of costly) {
      const changes = advice.changes.filter(({ id }) => factOf(id).change?.takesMonths !== true)
      const after = read(followed(facts, asOf, { ...advice, changes }), asOf)
      const before = read(facts, asOf)
      const lost = policiesFor(audience)
        .filter(
          (one) => assess(one, before).verdict === 'eligible' && assess(one, after).verdict === 'ineligible',
        )
        .map((one) => one.policy.id)
      expect(advice.loses).toEqual(lost)
    }
    expect(costly.length).toBeGreaterThan(0)
  })

  it('to a hire, once followed, makes that hire count', () => {
    const ofHires = situations
      .filter(({ audience }) => audience === 'enterprise')
      .flatMap(({ asOf, facts }) =>
        compiled.policies.flatMap((policy) =>
          (adviceForHires(policy, read(facts, asOf)) ?? []).flatMap((ways, hire) =>
            ways.map((advice) => ({ asOf, facts, policy, advice, hire })),
          ),
        ),
      )
    expect(ofHires.length).toBeGreaterThan(20)
    for (const { asOf, facts, policy, advice, hire } of ofHires) {
      const { hires } = assess(policy, read(followed(facts, asOf, advice), advice.on))
      const allowed = advice.open.length === 0 ? ['eligible'] : ['eligible', 'undetermined']
      expect(advice.hires).toBe(0)
      expect(allowed, JSON.stringify([policy.policy.id, asOf, facts, advice])).toContain(hires?.[hire])
    }
  }, 60_000)

  it('asks for no change too many: with any one left out it stays a no', () => {
    for (const { asOf, facts, policy, advice } of given) {
      const { changes, hires } = advice
      const lesser = [
        ...changes.map((left) => ({ ...advice, changes: changes.filter((change) => change !== left) })),
        ...(hires > 0 ? [{ ...advice, hires: hires - 1 }] : []),
      ]
      for (const one of lesser)
        expect(
          assess(policy, read(followed(facts, asOf, one), advice.on)).verdict,
          JSON.stringify([policy.policy.id, asOf, facts, advice, one]),
        ).not.toBe('eligible')
    }
  }, 60_000)

  it('figures only rise, and those that take time take as long as they rise', () => {
    const changes = given.flatMap(({ asOf, advice }) =>
      advice.changes.map((one) => ({ ...one, asOf, advice, change: factOf(one.id).change })),
    )
    for (const { asOf, advice, change, from, to } of changes) {
      if (change?.to === 'more') expect(Number(to)).toBeGreaterThan(Number(from))
      const isThere = change?.countsPart === true && from === 0 && to === 1
      if (change?.takesMonths) expect(advice.on > asOf).toBe(!isThere)
      if (Array.isArray(change?.to)) expect(change.to).toContain(to)
    }
  })

  const valuesUpwards = ({ change }: Fact, now: Answer): readonly Answer[] => {
    if (change === undefined) return []
    if (change.to !== 'more') return change.to.filter((value) => value !== now)
    return typeof now === 'number' ? Array.from({ length: 15 }, (_, more) => now + more + 1) : []
  }
  const atOnce = catalogue.facts.filter(
    ({ id, change }) => change !== undefined && !change.takesMonths && id !== HIRES,
  )
  const isCalled = ({ change }: Fact, facts: Facts): boolean =>
    change?.while === undefined || change.while.in.some((value) => value === facts[change.while?.fact ?? ''])

  /** Each answer that may be changed at once, in its place, with the nearest value that makes a yes. */
  const nearestChanges = ({ facts, asOf, policy }: Found) =>
    atOnce
      .filter((fact) => isCalled(fact, facts))
      .flatMap((fact) => {
        const hires = hiresAmong(facts) ?? []
        const answers = isOfHire(fact.id)
          ? hires.map((hire, at) => ({ at, now: hire[fieldOf(fact.id)] }))
          : [{ at: undefined, now: facts[fact.id] }]
        return answers.flatMap(({ at, now }) => {
          if (typeof now !== 'number' && typeof now !== 'string' && typeof now !== 'boolean') return []
          const changeTo = (value: Answer): Advice => ({
            changes: [{ id: fact.id, at, from: now, to: value }],
            hires: 0,
            on: asOf,
            open: [],
          })
          const isYes = (value: Answer) =>
            assess(policy, read(followed(facts, asOf, changeTo(value)), asOf)).verdict === 'eligible'
          const to = valuesUpwards(fact, now).find(isYes)
          return to === undefined ? [] : [{ id: fact.id, at, to }]
        })
      })

  it('is not missed where one change at once would do, and is then the nearest', () => {
    let seen = 0
    for (const one of found)
      for (const { id, at, to } of nearestChanges(one)) {
        seen++
        const context = JSON.stringify([one.policy.policy.id, one.asOf, one.facts, id, at, to, one.advice])
        const same = one.advice.find(({ changes: [first] }) => first?.id === id && first.at === at)
        expect(one.advice.length, context).toBeGreaterThan(0)
        expect(one.advice.every(({ changes, hires }) => changes.length + Math.min(hires, 1) === 1)).toBe(true)
        if (one.advice.length < 3) expect(same?.changes[0]?.to, context).toBe(to)
      }
    expect(seen).toBeGreaterThan(20)
  }, 120_000)
})
