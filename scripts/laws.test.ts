import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, compileCatalogue, type Facts, HIRES, hiresAmong, isDay, readSituation } from '../src/engine'
import { loadFromFolder } from './catalogue-files'
import { tries } from './tries'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const compiled = compileCatalogue(loaded.catalogue)

const days = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const NUMBERS = [0, 0.015, 1, 2, 11, 12, 20, 21, 30, 31, 60_000, 200_000]
const answerOf = (fact: (typeof loaded.catalogue.facts)[number]): fc.Arbitrary<unknown> => {
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean()
    case 'day':
      return days
    case 'choice':
      return fc.constantFrom(...fact.options)
    case 'set':
      return fc.subarray(fact.options.slice(0, 4))
    case 'term-length':
      return fc.constantFrom(0, 11, 12, 36, 'open-ended')
    case 'integer':
    case 'number':
      return fc.constantFrom(
        ...NUMBERS.filter((n) => n <= (fact.max ?? Infinity) && (fact.kind === 'number' || n % 1 === 0)),
      )
    default:
      return fc.constant(null)
  }
}
const record = (prefix: RegExp, strip = false) =>
  fc.record(
    Object.fromEntries(
      loaded.catalogue.facts
        .filter(({ id, kind }) => prefix.test(id) && kind !== 'list')
        .map((fact) => [strip ? fact.id.slice('hire.'.length) : fact.id, answerOf(fact)]),
    ),
    { requiredKeys: [] },
  )
const hires = fc.array(record(/^hire\./, true), { maxLength: 3 })
const situations = fc
  .tuple(record(/^(enterprise|person)\./), fc.option(hires, { nil: undefined }))
  .map(([facts, list]) => ({ ...facts, ...(list && { 'enterprise.hires': list }) }) as Facts)

const judge = (facts: Facts, asOf: string) => {
  if (!isDay(asOf)) throw new Error(`not a day: ${asOf}`)
  const situation = readSituation({ ...loaded.catalogue, assume: true }, facts, asOf)
  return compiled.policies.map((policy) => assess(policy, situation))
}

/** The same answers with some left out, in another order. */
const fewer = (facts: Facts, kept: (id: string) => boolean): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([id]) => kept(id))
      .reverse(),
  )

/** The same situation with some answers about each hire left out, too. */
const fewerOfHires = (facts: Facts, kept: (id: string) => boolean): Facts => {
  const list = hiresAmong(facts)
  const left = list?.map((hire, at) => fewer(hire, (id) => replaces.has(`hire.${id}`) || kept(`${at} ${id}`)))
  return left ? ({ ...facts, [HIRES]: left } as Facts) : facts
}

/** An answer that replaces a default, or states a size instead of the derived one, is no mere addition. */
const replaces = new Set(
  loaded.catalogue.facts
    .filter((fact) => fact.default !== undefined || (fact.kind === 'choice' && fact.derived))
    .map(({ id }) => id),
)

describe('laws of the engine, on the real catalogue', { timeout: 120_000 }, () => {
  it('more answers never reopen a verdict, nor change one that was settled', () =>
    fc.assert(
      fc.property(situations, days, fc.func(fc.boolean()), (facts, asOf, kept) => {
        const some = fewer(facts, (id) => replaces.has(id) || kept(id))
        const less = judge(fewerOfHires(some, kept), asOf)
        const more = judge(facts, asOf)
        for (const [at, { verdict, policy }] of less.entries())
          if (verdict !== 'undetermined') expect(more[at]?.verdict, policy.id).toBe(verdict)
      }),
      { numRuns: tries(400) },
    ))

  it('the order of the answers is irrelevant', () =>
    fc.assert(
      fc.property(situations, days, (facts, asOf) => {
        expect(
          judge(
            fewer(facts, () => true),
            asOf,
          ),
        ).toEqual(judge(facts, asOf))
      }),
      { numRuns: tries(100) },
    ))

  it('the order of the hires is irrelevant: each keeps its verdict, and nothing else changes', () =>
    fc.assert(
      fc.property(situations, days, fc.infiniteStream(fc.nat()), (facts, asOf, keys) => {
        const list = hiresAmong(facts) ?? []
        const places = list.map((_, at) => ({ at, key: keys.next().value })).sort((a, b) => a.key - b.key)
        const turned = judge(
          { ...facts, ...(hiresAmong(facts) && { [HIRES]: places.map(({ at }) => list[at] ?? {}) }) },
          asOf,
        )
        for (const [at, { verdict, amountUpTo, missing, hires: each, policy }] of judge(
          facts,
          asOf,
        ).entries()) {
          const moved = missing.map((path) =>
            path.replace(
              /\[(\d+)\]/,
              (_, from) => `[${places.findIndex((place) => place.at === Number(from))}]`,
            ),
          )
          const found = turned[at]
          expect(found && { ...found, missing: [...found.missing].sort() }, policy.id).toMatchObject({
            verdict,
            amountUpTo,
            missing: moved.sort(),
            ...(each && { hires: places.map((place) => each[place.at]) }),
          })
        }
      }),
      { numRuns: tries(100) },
    ))

  it('only an undetermined verdict misses anything, and only an eligible one is worth a sum', () =>
    fc.assert(
      fc.property(situations, days, (facts, asOf) => {
        for (const { verdict, missing, amountUpTo, edition, certainty } of judge(facts, asOf)) {
          if (verdict !== 'undetermined') expect(missing).toEqual([])
          if (verdict !== 'eligible') expect(amountUpTo).toBeNull()
          expect(edition === null).toBe(verdict === 'not-in-force')
          expect(certainty === null).toBe(verdict === 'not-in-force')
        }
      }),
      { numRuns: tries(100) },
    ))

  it('a policy judged hire by hire is eligible exactly when some hire is', () =>
    fc.assert(
      fc.property(situations, days, (facts, asOf) => {
        for (const { verdict, hires: each, policy } of judge(facts, asOf)) {
          if (each === undefined) continue
          expect(each.includes('eligible'), policy.id).toBe(verdict === 'eligible')
          if (each.every((one) => one === 'ineligible')) expect(verdict).toBe('ineligible')
        }
      }),
      { numRuns: tries(100) },
    ))
})
