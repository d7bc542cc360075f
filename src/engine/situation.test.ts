import { describe, expect, it } from 'vitest'
import { formsFor } from './form'
import { type Fact, type Facts, hiresAmong, readSituation } from './index'
import { on } from './sample-law.test-support'
import { hirePlaces, seenFrom } from './situation'

const FACTS: readonly Fact[] = [
  { id: 'firm.grad', audience: 'enterprise', kind: 'boolean' },
  { id: 'firm.since', audience: 'enterprise', kind: 'day', when: { fact: 'firm.grad', in: [true] } },
  { id: 'firm.used', audience: 'enterprise', kind: 'integer', unit: 'months', min: 0, default: 7 },
  { id: 'firm.had', audience: 'enterprise', kind: 'set', options: ['x', 'y'] },
  { id: 'firm.name', audience: 'enterprise', kind: 'choice', options: ['open-ended', 'other'] },
  { id: 'firm.line', audience: 'enterprise', kind: 'choice', options: ['shop', 'farm'] },
  { id: 'firm.staff', audience: 'enterprise', kind: 'integer', unit: 'people', min: 0 },
  {
    id: 'firm.crop',
    audience: 'enterprise',
    kind: 'boolean',
    when: { fact: 'firm.name', in: ['open-ended', 'other'] },
  },
  {
    id: 'firm.size',
    audience: 'enterprise',
    kind: 'choice',
    options: ['micro', 'small', 'medium', 'large'],
    derived: 'size-standard',
  },
  { id: 'enterprise.hires', audience: 'enterprise', kind: 'list' },
  { id: 'hire.length', audience: 'enterprise', kind: 'term-length', unit: 'months', min: 0 },
  { id: 'hire.near', audience: 'enterprise', kind: 'boolean', when: { fact: 'hire.length', in: [12] } },
  { id: 'hire.had', audience: 'enterprise', kind: 'set', options: ['x'], default: [] },
]
const sizeStandard = {
  industry: 'firm.line',
  rows: [{ industry: 'shop', metrics: [{ fact: 'firm.staff', small: 10, medium: 50, large: 100 }] }],
}
const read = (answers: Facts, assume = true) =>
  // A catalogue of its own each time: forms are made once for each.
  readSituation({ facts: [...FACTS], sizeStandard, assume }, answers, on('2026-11-23'))
const { placed } = formsFor({ facts: FACTS, sizeStandard })
const at = (id: string) => placed.findIndex(({ fact }) => fact.id === id)
const answer = (id: string, answers: Facts, assume?: boolean) => read(answers, assume).values[at(id)]

describe('answers, read into their places', () => {
  it('are unknown when absent or null, and never what the prototype holds', () => {
    expect(answer('firm.grad', {})).toBeUndefined()
    expect(answer('firm.grad', { 'firm.grad': null })).toBeUndefined()
    expect(answer('firm.grad', { 'firm.grad': false })).toBe(false)
    expect(answer('firm.grad', Object.create({ 'firm.grad': true }))).toBeUndefined()
  })

  it('may be texts, figures and sets, and only a length is without end', () => {
    expect(answer('firm.had', { 'firm.had': ['x', 'y'] })).toEqual(['x', 'y'])
    expect(answer('firm.had', { 'firm.had': [] })).toEqual([])
    expect(answer('firm.name', { 'firm.name': 'open-ended' })).toBe('open-ended')
    expect(answer('firm.staff', { 'firm.staff': 0 })).toBe(0)
  })

  it('have a default only where defaults stand in for silence', () => {
    expect(answer('firm.used', {})).toBe(7)
    expect(answer('firm.used', { 'firm.used': null })).toBe(7)
    expect(answer('firm.used', { 'firm.used': 0 })).toBe(0)
    expect(
      answer('firm.used', Object.defineProperty({}, 'firm.used', { enumerable: true, value: undefined })),
    ).toBe(7)
    expect(answer('firm.used', {}, false)).toBeUndefined()
    expect(answer('hire.had', {})).toBeUndefined()
    expect(answer('hire.length', { 'hire.length': 3 })).toBeUndefined()
  })

  it('to a follow-up count while what it hangs on calls for it or is not known', () => {
    const since = '2026-01-01'
    expect(answer('firm.since', { 'firm.grad': true, 'firm.since': since })).toBe(since)
    expect(answer('firm.since', { 'firm.grad': false, 'firm.since': since })).toBeUndefined()
    expect(answer('firm.since', { 'firm.since': since })).toBe(since)
    expect(answer('firm.since', { 'firm.grad': true })).toBeUndefined()
    for (const name of ['open-ended', 'other'])
      expect(answer('firm.crop', { 'firm.name': name, 'firm.crop': true })).toBe(true)
  })

  it('go by their names, in whatever order and among whatever else they are given', () => {
    const reading = { facts: FACTS, sizeStandard, assume: true }
    const sheets: readonly Facts[] = [
      { 'firm.grad': true, 'firm.used': 3 },
      { 'firm.used': 3, 'firm.grad': true },
      { unheardOf: 5, 'firm.used': 3, 'firm.grad': true },
      { 'firm.used': 3, unheardOf: 5, 'firm.grad': true, alsoNot: 'x' },
      { 'firm.used': 3, 'firm.grad': true, unheardOf: null },
      JSON.parse('{"__proto__": 9, "firm.used": 3, "constructor": 7, "firm.grad": true}'),
    ]
    // Twice each, as the order of the sheet before is remembered.
    for (const sheet of [...sheets, ...sheets].flatMap((one) => [one, one])) {
      const { values } = readSituation(reading, sheet, on('2026-11-23'))
      expect([values[at('firm.grad')], values[at('firm.used')], values[at('firm.name')]]).toEqual([
        true,
        3,
        undefined,
      ])
      expect(values).toHaveLength(FACTS.length)
    }
  })

  it('are never a prototype’s, even where they would stand in the order of the sheet before', () => {
    const reading = { facts: [...FACTS], sizeStandard, assume: true }
    const used = (sheet: Facts) => readSituation(reading, sheet, on('2026-11-23')).values[at('firm.used')]
    expect(used({ 'firm.grad': true, 'firm.used': 3 })).toBe(3)
    expect(used(Object.assign(Object.create({ 'firm.used': 9 }), { 'firm.grad': true }))).toBe(7)
    expect(used({ 'firm.grad': true, 'firm.used': 3 })).toBe(3)
    expect(used(Object.create({ 'firm.grad': true, 'firm.used': 9 }))).toBe(7)
    expect(used(Object.assign(Object.create({ unheardOf: 9 }), { 'firm.grad': true, 'firm.used': 4 }))).toBe(
      4,
    )
  })

  it('are no answers where they are objects', () => {
    expect(answer('firm.name', JSON.parse('{"firm.name": {"every": 1}}'))).toBeUndefined()
    expect(answer('firm.had', JSON.parse('{"firm.had": [1]}'))).toBeUndefined()
  })

  it('narrow the size, unless it is stated', () => {
    expect(read({}).sizes).toEqual(['micro', 'small', 'medium', 'large'])
    expect(read({ 'firm.line': 'shop', 'firm.staff': 10 }).sizes).toEqual(['small'])
    expect(read({ 'firm.line': 'shop', 'firm.staff': 9 }).sizes).toEqual(['micro'])
    expect(read({ 'firm.line': 'shop', 'firm.staff': 9, 'firm.size': 'large' }).sizes).toEqual(['large'])
    expect(read({ 'firm.name': 'other', 'firm.line': 'shop', 'firm.staff': 9 }).sizes).toEqual(['micro'])
  })

  it('narrow it by the standard that is read by, also where another is read by with the same facts', () => {
    const [row] = sizeStandard.rows
    const higher = {
      industry: 'firm.line',
      rows: [{ industry: 'shop', metrics: (row?.metrics ?? []).map((one) => ({ ...one, small: 20 })) }],
    }
    const answers = { 'firm.line': 'shop', 'firm.staff': 15 }
    const sizes = [sizeStandard, higher, sizeStandard].map(
      (standard) =>
        readSituation({ facts: FACTS, sizeStandard: standard, assume: true }, answers, on('2026-11-23'))
          .sizes,
    )
    expect(sizes).toEqual([['small'], ['micro'], ['small']])
  })
})

describe('the list of hires', () => {
  it('is unknown when absent or null, and may be empty', () => {
    expect(read({}).hires).toBeUndefined()
    expect(read({ 'enterprise.hires': null }).hires).toBeUndefined()
    expect(read({ 'enterprise.hires': [] }).hires).toEqual([])
    expect(hiresAmong({ 'enterprise.hires': ['x'] })).toBeUndefined()
    expect(hiresAmong({ 'enterprise.hires': true })).toBeUndefined()
    expect(read({ 'enterprise.hires': [{}] }).values[at('enterprise.hires')]).toBeUndefined()
    expect(hirePlaces(read({}))).toEqual([])
    expect(hirePlaces(read({ 'enterprise.hires': [{}, {}] }))).toEqual([0, 1])
  })

  it('is read hire by hire: lengths without end, defaults and follow-ups of its own', () => {
    const hires = read({
      'enterprise.hires': [{ length: 'open-ended', near: true }, { length: 12, near: true, had: ['x'] }, {}],
    }).hires
    expect(
      hires?.map((hire) => [hire[at('hire.length')], hire[at('hire.near')], hire[at('hire.had')]]),
    ).toEqual([
      [Number.POSITIVE_INFINITY, undefined, []],
      [12, true, ['x']],
      [undefined, undefined, []],
    ])
    expect(hires?.[0]?.[at('firm.used')]).toBeUndefined()
  })

  it('is read by the names of each, whatever the order of the one before', () => {
    const { hires } = read({
      'enterprise.hires': [
        { length: 12, near: true, had: ['x'] },
        { had: ['x'], near: true, length: 12 },
        { near: true, other: 'x', length: 12 },
        { length: 12, near: true },
      ],
    })
    const read4 = hires?.map((hire) => [hire[at('hire.length')], hire[at('hire.near')], hire[at('hire.had')]])
    expect(read4).toEqual([
      [12, true, ['x']],
      [12, true, ['x']],
      [12, true, []],
      [12, true, []],
    ])
  })

  it('shows one hire at a time', () => {
    const firm = read({ 'enterprise.hires': [{ length: 3 }] })
    expect(firm.hire).toEqual([])
    expect(seenFrom(firm, 0).hire[at('hire.length')]).toBe(3)
    expect(seenFrom(firm, 1).hire).toEqual([])
    expect(seenFrom(read({}), 0).hire).toEqual([])
  })
})
