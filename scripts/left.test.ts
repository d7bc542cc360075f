import { describe, expect, it } from 'vitest'
import { loaded } from '../src/catalogue/shipped.test-support'
import { compileCatalogue, type Facts, isDay } from '../src/engine'
import { mostLeft } from '../src/interview/left'
import { answersOn, pathOf } from '../src/interview/path'
import { createSituations } from './situations'
import { workedSituations } from './worked-cases'

const READERS = 8
const DAY = '2026-11-23'

/** On each page of a reader's way, how many pages were told to be left at most, and how many there were. */
const toldAndTrue = (audience: 'enterprise' | 'individual', given: Facts) => {
  const { catalogue } = loaded
  if (!isDay(DAY)) throw new Error(DAY)
  const subject = { loaded, compiled: compileCatalogue(catalogue), asOf: DAY, audience }
  const way = pathOf(subject, given)
  return way.map(({ page }, at) => {
    const answers = answersOn(way.slice(0, at), given)
    const path = pathOf(subject, answers)
    return { told: mostLeft(subject, { path, answers, pageId: page.id }), left: way.length - 1 - at }
  })
}

describe('how many questions are left', () => {
  const { catalogue } = loaded
  const next = createSituations(catalogue, workedSituations(catalogue), 5)
  const unknown = Object.fromEntries(catalogue.facts.map(({ id }) => [id, null]))

  it.each(['enterprise', 'individual'] as const)('is never more than %s readers are told', (audience) => {
    for (let reader = 0; reader < READERS; reader++)
      for (const { told, left } of toldAndTrue(audience, { ...unknown, ...next(audience).facts }))
        expect(left).toBeLessThanOrEqual(told)
  })

  it('counts the question that comes after “I don’t know”, and nothing on the last page', () => {
    const steps = toldAndTrue('enterprise', unknown)
    expect(steps.at(-1)).toEqual({ told: 0, left: 0 })
    expect(steps.every(({ told, left }) => left <= told)).toBe(true)
  })
})
