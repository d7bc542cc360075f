import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { type Answer, compileCatalogue, type Fact, type Facts, HIRES, isDay } from '../engine'
import { hasAnswered, mostLeft } from './left'
import { answersOn, pathOf } from './path'

const DAY = '2026-11-23'
const DAYS = ['1981-05-06', '2024-06-30', '2026-07-01', '2027-09-30']

/** Some answer to a fact, or "I don't know". */
const someAnswer = (fact: Fact): fc.Arbitrary<Answer | null> => {
  switch (fact.kind) {
    case 'boolean':
      return fc.constantFrom(true, false, null)
    case 'choice':
      return fc.constantFrom(...fact.options, null)
    case 'day':
      return fc.constantFrom(...DAYS, null)
    case 'integer':
    case 'number':
      return fact.max === undefined
        ? fc.constantFrom(0, 3, 12, 31, 60_000, null)
        : fc.constantFrom(0, 0.015, null)
    default:
      return fc.constant(null)
  }
}

const subjectOf = (audience: 'enterprise' | 'individual') => {
  if (!isDay(DAY)) throw new Error(DAY)
  return { loaded, compiled: compileCatalogue(loaded.catalogue), asOf: DAY, audience }
}

const readers = fc.record(
  Object.fromEntries(
    loaded.catalogue.facts.filter(({ id }) => id !== HIRES).map((fact) => [fact.id, someAnswer(fact)]),
  ),
)

describe('how many questions are left', () => {
  it.each(['enterprise', 'individual'] as const)('is never more than an %s reader is told', (audience) => {
    const subject = subjectOf(audience)
    const check = (answers: Facts) => {
      const given = { ...answers, [HIRES]: [] }
      const way = pathOf(subject, given)
      for (const [at, { page }] of way.entries()) {
        const known = answersOn(way.slice(0, at), given)
        const told = mostLeft(subject, { path: pathOf(subject, known), answers: known, pageId: page.id })
        expect(told).toBeGreaterThanOrEqual(way.length - 1 - at)
      }
    }
    fc.assert(fc.property(readers, check), { numRuns: 12, seed: 7 })
  })

  it('counts in what is only asked after "I don’t know"', () => {
    const subject = subjectOf('enterprise')
    const path = pathOf(subject, {})
    const last = path.at(-1)?.page.id ?? ''
    expect(path.flatMap(({ facts }) => facts)).not.toContain('enterprise.size')
    expect(mostLeft(subject, { path, answers: {}, pageId: last })).toBe(1)
    expect(mostLeft(subject, { path, answers: { 'enterprise.industry': 'catering' }, pageId: last })).toBe(0)
  })

  it('is none on the last page', () => {
    const subject = subjectOf('enterprise')
    const path = pathOf(subject, {})
    expect(mostLeft(subject, { path, answers: {}, pageId: path.at(-1)?.page.id ?? '' })).toBeLessThanOrEqual(
      1,
    )
    const unknown = Object.fromEntries(loaded.catalogue.facts.map(({ id }) => [id, null]))
    const whole = pathOf(subject, unknown)
    expect(mostLeft(subject, { path: whole, answers: unknown, pageId: whole.at(-1)?.page.id ?? '' })).toBe(0)
  })
})

describe('whether anything is answered', () => {
  it('is told from answers of the other audience, and from “I don’t know”', () => {
    const subject = subjectOf('enterprise')
    expect(hasAnswered(subject, {})).toBe(false)
    expect(hasAnswered(subject, { 'person.graduate': true })).toBe(false)
    expect(hasAnswered(subject, { 'enterprise.kind': null })).toBe(true)
  })
})
