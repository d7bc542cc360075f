import { describe, expect, it } from 'vitest'
import type { Fact } from '../engine'
import { createFactSieve } from './sift-facts'

const FACTS: readonly Fact[] = [
  { id: 'enterprise.employees', audience: 'enterprise', kind: 'integer', unit: 'people', min: 0 },
  { id: 'enterprise.registeredOn', audience: 'enterprise', kind: 'day' },
  { id: 'enterprise.hires', audience: 'enterprise', kind: 'list' },
  { id: 'hire.graduate', audience: 'enterprise', kind: 'boolean' },
  { id: 'hire.contractMonths', audience: 'enterprise', kind: 'term-length', unit: 'months', min: 1 },
  { id: 'person.status', audience: 'individual', kind: 'choice', options: ['working', 'looking'] },
  { id: 'person.marks', audience: 'individual', kind: 'set', options: ['a', 'b'] },
]
const sift = createFactSieve({ facts: FACTS })

const GOOD = {
  'enterprise.employees': 31,
  'enterprise.registeredOn': null,
  'enterprise.hires': [{ graduate: true, contractMonths: 'open-ended' }, {}, { graduate: null }],
  'person.status': 'looking',
  'person.marks': ['a', 'b'],
}

describe('a sieve for answers', () => {
  it('takes all that the catalogue knows, of both audiences, "I don’t know" among them', () => {
    expect(sift(GOOD)).toEqual({ facts: GOOD, leftOut: [] })
  })

  it.each([
    ['a question that is no longer asked', ['enterprise.colour', 'red'], 'unknown-fact'],
    ['a name of the prototype', ['constructor', 1], 'unknown-fact'],
    ['a field of a hire outside the list', ['hire.graduate', true], 'unknown-fact'],
    ['a figure below its least', ['enterprise.employees', -1], 'too-small'],
    ['half a person', ['enterprise.employees', 1.5], 'not-whole'],
    ['a figure as text', ['enterprise.employees', '31'], 'not-a-number'],
    ['a list where a figure belongs', ['enterprise.employees', [31]], 'not-a-number'],
    ['a day that does not exist', ['enterprise.registeredOn', '2026-02-30'], 'no-such-day'],
    ['a day in other words', ['enterprise.registeredOn', 'yesterday'], 'not-a-day'],
    ['an option that is gone', ['person.status', 'retired'], 'not-a-choice'],
    ['a set with an option that is gone', ['person.marks', ['z']], 'not-a-choice'],
    ['an object where a list belongs', ['enterprise.hires', { length: 1 }], 'not-a-list'],
  ] as const)('leaves out %s, names it, and takes all others', (_, [id, answer], code) => {
    const { [id]: __, ...others } = GOOD as Record<string, unknown>
    const { facts, leftOut } = sift({ ...others, [id]: answer })
    expect(facts).toEqual(others)
    expect(leftOut).toEqual([{ code, path: expect.stringContaining(id) }])
  })

  it('leaves out what is wrong of one hire, and what is no hire, and takes the rest of the list', () => {
    const hires = [{ graduate: 'yes', contractMonths: 12 }, 'nobody', { graduate: true, shoes: 43 }]
    expect(sift({ 'enterprise.hires': hires })).toEqual({
      facts: { 'enterprise.hires': [{ contractMonths: 12 }, { graduate: true }] },
      leftOut: [
        { code: 'not-a-yes-or-no', path: 'enterprise.hires[0].graduate' },
        { code: 'not-a-list', path: 'enterprise.hires[1]' },
        { code: 'unknown-fact', path: 'enterprise.hires[2].shoes' },
      ],
    })
  })

  it('lets no answer reach the prototype', () => {
    const { facts } = sift(JSON.parse('{ "__proto__": { "polluted": true }, "enterprise.employees": 31 }'))
    expect(facts).toEqual({ 'enterprise.employees': 31 })
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })
})
