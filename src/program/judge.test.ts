import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { isDay } from '../engine'
import { createJudge, openCatalogue } from '.'

const today = '2026-11-23'
if (!isDay(today)) throw new Error(today)
const judge = createJudge(loaded.catalogue, today)

describe('judging for another program', () => {
  it.each([
    ['no object', 7, { code: 'not-an-object', path: '' }],
    ['no audience', { facts: {} }, { code: 'no-audience', path: 'audience' }],
    [
      'a day that does not exist',
      { audience: 'individual', asOf: '2026-02-30' },
      { code: 'not-a-day', path: 'asOf' },
    ],
    [
      'an answer that cannot be',
      { audience: 'enterprise', facts: { 'enterprise.employees': -1 } },
      { code: 'too-small', path: 'facts.enterprise.employees' },
    ],
    [
      'a fact that there is not',
      { audience: 'enterprise', facts: { 'enterprise.luck': 1 } },
      { code: 'unknown-fact', path: 'facts.enterprise.luck' },
    ],
    [
      'a field that is not its own',
      Object.create({ audience: 'enterprise' }),
      { code: 'no-audience', path: 'audience' },
    ],
  ])('says what is wrong with %s, and throws nothing', (_, given, problem) => {
    expect(judge(given as never)).toEqual({ problem: expect.objectContaining(problem) })
  })

  it('takes what is absent or null as not known, and the day it was opened for where a case names none', () => {
    const judged = judge({ audience: 'enterprise', asOf: null, facts: { 'enterprise.employees': null } })
    expect(judged).toMatchObject({ asOf: today, catalogue: loaded.catalogue.version })
    expect(judged).toEqual(judge({ audience: 'enterprise' }))
  })

  it('gives each caller a result of their own: what is done with it changes no other', () => {
    const given = {
      audience: 'enterprise',
      facts: { 'enterprise.kind': 'public-body', 'enterprise.hires': [{}] },
    }
    const hiresOf = (judged: ReturnType<typeof judge>): unknown =>
      'policies' in judged ? judged.policies['graduate-hire-insurance-subsidy']?.hires : undefined
    const hires = hiresOf(judge(given as never))
    expect(hires).toEqual(['ineligible'])
    if (Array.isArray(hires)) hires.fill('eligible')
    expect(hiresOf(judge(given as never))).toEqual(['ineligible'])
  })

  it('is not opened on a day that does not exist, nor on files in which nothing can be judged', () => {
    expect(() => openCatalogue({}, '2026-02-30')).toThrow('no such day: 2026-02-30')
    expect(() => openCatalogue({}, today)).toThrow(/index\.json.*the file is missing/)
  })
})
