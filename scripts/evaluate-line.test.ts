import { describe, expect, it } from 'vitest'
import { type Audience, isDay } from '../src/engine'
import { loadFromFolder } from './catalogue-files'
import { createEvaluator } from './evaluate-line'
import { LONGEST_LINE } from './lines'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const today = '2026-11-23'
if (!isDay(today)) throw new Error('unreachable')
const evaluate = createEvaluator(loaded.catalogue, today)
const answer = (input: unknown) =>
  JSON.parse(evaluate(typeof input === 'string' ? input : JSON.stringify(input)))

const firm = { id: 'c1', audience: 'enterprise' }
const error = (more: object) => answer({ ...firm, ...more }).error

describe('the evaluator', () => {
  it('answers the example of the contract', () => {
    const hire = { hiredOn: '2026-07-01', graduate: true, graduatedOn: '2026-06-20', contractMonths: 36 }
    const facts = { 'enterprise.kind': 'enterprise', 'enterprise.employees': 18, 'enterprise.hires': [hire] }
    const { policies, ...head } = answer({ ...firm, asOf: today, facts })
    expect(head).toEqual({
      id: 'c1',
      asOf: today,
      catalogue: loaded.catalogue.version,
      assumed: ['enterprise.disabilityQuota'],
    })
    expect(policies['disability-levy-exemption']).toEqual({
      verdict: 'eligible',
      certainty: 'confirmed',
      edition: '2023',
      amountUpTo: null,
      missing: [],
      window: { from: '2020-01-01', to: '2027-12-31' },
    })
    expect(policies['graduate-hire-insurance-subsidy']).toMatchObject({
      verdict: 'undetermined',
      certainty: 'unconfirmed',
      edition: '2026',
      hires: ['undetermined'],
    })
    expect(policies['graduate-hire-insurance-subsidy'].missing).toContain(
      'enterprise.hires[0].insurancePaidMonths',
    )
    expect(policies['graduate-hire-insurance-subsidy'].missing).not.toContain('enterprise.size')
  })

  it('answers every policy of the audience and none of the other', () => {
    const named = (audience: string) => Object.keys(answer({ id: 'p', audience }).policies)
    const [firms, persons] = [named('enterprise'), named('individual')]
    const own = (audience: Audience) =>
      loaded.catalogue.policies.filter((policy) => policy.audience.includes(audience)).map(({ id }) => id)
    expect(firms).toEqual(own('enterprise'))
    expect(persons).toEqual(own('individual'))
    expect(firms.filter((id) => persons.includes(id))).toEqual(['public-employment-services'])
  })

  it('takes absent and null alike, 18.0 as whole, other keys as noise, and today for no day', () => {
    const plain = answer({ ...firm, facts: {} })
    expect(answer({ ...firm, facts: null, asOf: null, note: 'hello' })).toEqual(plain)
    expect(answer({ ...firm, facts: { 'enterprise.employees': null } })).toEqual(plain)
    expect(
      evaluate('{"id":"x","audience":"enterprise","facts":{"enterprise.employees":18.0}}'),
    ).not.toContain('error')
    expect(plain.asOf).toBe(today)
  })

  it('tells an unknown list of hires from an empty one', () => {
    const policy = (facts: object) => answer({ ...firm, facts }).policies['difficulty-hire-insurance-subsidy']
    expect(policy({ 'enterprise.kind': 'enterprise' })).toMatchObject({
      verdict: 'undetermined',
      missing: ['enterprise.hires'],
    })
    expect(policy({ 'enterprise.kind': 'enterprise' })).not.toHaveProperty('hires')
    expect(policy({ 'enterprise.kind': 'enterprise', 'enterprise.hires': [] })).toMatchObject({
      verdict: 'ineligible',
      hires: [],
    })
  })

  it('ignores a follow-up that is not called for, but still checks its value', () => {
    const facts = { 'person.graduate': false, 'person.graduatedOn': '2026-06-30' }
    const person = { id: 'p', audience: 'individual' }
    expect(answer({ ...person, facts }).policies['graduate-job-seeking-subsidy'].verdict).toBe('ineligible')
    const wrong = { ...facts, 'person.graduatedOn': '2026-06-31' }
    expect(answer({ ...person, facts: wrong }).error).toMatchObject({
      code: 'no-such-day',
      path: 'facts.person.graduatedOn',
    })
  })

  it.each([
    ['a line that is not JSON', '{', { id: null, code: 'not-an-object', path: '' }],
    ['a list', '[]', { id: null, code: 'not-an-object', path: '' }],
    ['a line without end', ' '.repeat(LONGEST_LINE + 1), { id: null, code: 'too-long', path: '' }],
    ['null', 'null', { id: null, code: 'not-an-object', path: '' }],
    ['no id', '{"audience":"enterprise"}', { id: null, code: 'no-id', path: 'id' }],
    ['an id that is a number', '{"id":7,"audience":"enterprise"}', { id: null, code: 'no-id', path: 'id' }],
    ['no audience', '{"id":"a"}', { id: 'a', code: 'no-audience', path: 'audience' }],
    [
      'an audience from the prototype',
      '{"id":"a","audience":"toString"}',
      { id: 'a', code: 'no-audience', path: 'audience' },
    ],
  ])('refuses %s', (_, line, { id, code, path }) => {
    expect(answer(line)).toMatchObject({ id, error: { code, path, message: expect.any(String) } })
  })

  it.each([
    [{ asOf: '2026-02-29' }, 'not-a-day', 'asOf'],
    [{ asOf: 20261123 }, 'not-a-day', 'asOf'],
    [{ facts: [] }, 'not-a-list', 'facts'],
    [{ facts: { 'enterprise.colour': 1 } }, 'unknown-fact', 'facts.enterprise.colour'],
    [{ facts: { constructor: 1 } }, 'unknown-fact', 'facts.constructor'],
    [{ facts: { 'hire.graduate': true } }, 'unknown-fact', 'facts.hire.graduate'],
    [{ facts: { 'person.graduate': true } }, 'other-audience', 'facts.person.graduate'],
    [{ facts: { 'enterprise.kind': 'firm' } }, 'not-a-choice', 'facts.enterprise.kind'],
    [{ facts: { 'enterprise.employees': '18' } }, 'not-a-number', 'facts.enterprise.employees'],
    [{ facts: { 'enterprise.employees': 18.5 } }, 'not-whole', 'facts.enterprise.employees'],
    [{ facts: { 'enterprise.employees': -1 } }, 'too-small', 'facts.enterprise.employees'],
    [{ facts: { 'enterprise.disabilityQuota': 1.5 } }, 'too-large', 'facts.enterprise.disabilityQuota'],
    [{ facts: { 'enterprise.hasArrears': 'yes' } }, 'not-a-yes-or-no', 'facts.enterprise.hasArrears'],
    [{ facts: { 'enterprise.registeredOn': '2026/3/1' } }, 'not-a-day', 'facts.enterprise.registeredOn'],
    [{ facts: { 'enterprise.hires': {} } }, 'not-a-list', 'facts.enterprise.hires'],
    [{ facts: { 'enterprise.hires': [7] } }, 'not-a-list', 'facts.enterprise.hires[0]'],
    [
      { facts: { 'enterprise.hires': [{}, { contractMonths: 'long' }] } },
      'not-a-number',
      'facts.enterprise.hires[1].contractMonths',
    ],
    [{ facts: { 'enterprise.hires': [{ colour: 1 }] } }, 'unknown-fact', 'facts.enterprise.hires[0].colour'],
    [
      { facts: { 'enterprise.hires': [{ claimed: ['nothing'] }] } },
      'not-a-choice',
      'facts.enterprise.hires[0].claimed[0]',
    ],
  ])('names what is wrong in %j', (more, code, path) => {
    expect(error(more)).toMatchObject({ code, path })
  })
})
