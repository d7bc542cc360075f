import { describe, expect, it } from 'vitest'
import { type Condition, compileCatalogue, explain, type Facts, readSituation, type Sentences } from './index'
import type { Policy } from './policy'
import { catalogue, on } from './sample-law.test-support'

const words = (sentences: Partial<Sentences>) => {
  const full = { yes: 'met', no: 'not met', unknown: 'open', ...sentences }
  return { 'zh-CN': full, en: full }
}
const name = { 'zh-CN': { name: '' }, en: { name: '' } }
const source = { act: 'an act', article: '1' }

const LIMIT: Condition = {
  id: 'few-months',
  kind: 'compare',
  value: { fact: 'person.months' },
  is: 'atMost',
  limit: { parameter: 'limit' },
  source,
  says: words({ unset: 'not held' }),
}
const SPAN: Condition = {
  id: 'first-year',
  kind: 'during',
  day: { day: 'asOf' },
  from: { fact: 'person.begun' },
  before: { plusMonths: { fact: 'person.begun' }, months: 12 },
  says: words({ early: 'too early', late: 'too late' }),
}
const FIT: Condition = { id: 'fit', kind: 'is', fact: 'hire.fit', equals: true, says: words({}) }

const policy = (
  more: Partial<Policy>,
  ...editions: readonly Partial<Policy['editions'][number]>[]
): Policy => {
  const edition = {
    id: 'only',
    from: on('2016-01-01'),
    certainty: 'confirmed' as const,
    verifiedOn: on('2026-11-23'),
    sources: [],
    says: name,
    rule: { id: 'all', kind: 'all' as const, of: [LIMIT, SPAN] },
  }
  const [first = {}, ...rest] = editions
  return {
    id: 'policy',
    audience: ['individual'],
    nature: 'entitlement',
    editions: [{ ...edition, ...first }, ...rest.map((one) => ({ ...edition, ...one }))],
    ...more,
  }
}
const explained = (made: Policy, answers: Facts, asOf = '2026-11-23') => {
  const [compiled] = compileCatalogue({ ...catalogue, policies: [made] }).policies
  if (compiled === undefined) throw new Error('unreachable')
  return explain(compiled, readSituation({ ...catalogue, assume: true }, answers, on(asOf)))
}
const saidOf = (answers: Facts, asOf?: string) =>
  explained(policy({}), answers, asOf).finding?.children.map(({ says }) => says?.en)

describe('why', () => {
  it('each condition says what it came to, whatever the others did', () => {
    expect(saidOf({ 'person.months': 30, 'person.begun': '2026-02-01' })).toEqual(['met', 'met'])
    expect(saidOf({ 'person.months': 31, 'person.begun': '2026-02-01' })).toEqual(['not met', 'met'])
    expect(saidOf({})).toEqual(['open', 'open'])
  })

  it('a day outside its span is early or late', () => {
    expect(saidOf({ 'person.months': 1, 'person.begun': '2026-11-24' })).toEqual(['met', 'too early'])
    expect(saidOf({ 'person.months': 1, 'person.begun': '2025-11-23' })).toEqual(['met', 'too late'])
  })

  it('a figure that is not held is no question left unanswered', () => {
    const gone = policy(
      {},
      { rule: { ...LIMIT, limit: { parameter: 'line', by: ['person.province', 'person.sex'] } } },
    )
    const told = explained(gone, { 'person.months': 1, 'person.province': 'CN-BJ', 'person.sex': 'male' })
    expect(told.finding?.says?.en).toBe('not held')
    expect(told).toMatchObject({ verdict: 'undetermined', missing: [] })
    expect(explained(gone, { 'person.months': 1 }).finding?.says?.en).toBe('open')
    expect(explained(gone, { 'person.months': 45 }).missing).toEqual(['person.province', 'person.sex'])
    // With one month both sexes of the only province that is held pass, so the sex turns nothing.
    expect(explained(gone, { 'person.months': 1 }).missing).toEqual(['person.province'])
  })

  it('carries the condition’s id, kind, clause and what was compared', () => {
    const { finding } = explained(policy({}), { 'person.months': 7 })
    expect(finding).toMatchObject({
      id: 'all',
      kind: 'all',
      truth: 'unknown',
      says: undefined,
      source: undefined,
      compared: {},
    })
    expect(finding?.children[0]).toEqual({
      id: 'few-months',
      kind: 'compare',
      truth: 'yes',
      says: { 'zh-CN': 'met', en: 'met' },
      source,
      compared: {
        value: { kind: 'number', value: 7, unit: 'months' },
        limit: { kind: 'number', value: 30, unit: 'people' },
      },
      children: [],
    })
  })

  it('is said of each hire, by someHire and by a condition on each', () => {
    const hires = { 'enterprise.hires': [{ fit: true }, { fit: false }, {}] }
    const some = explained(policy({}, { rule: { id: 'some', kind: 'someHire', of: FIT } }), hires)
    expect(some.finding?.children.map(({ truth }) => truth)).toEqual(['yes', 'no', 'unknown'])
    expect(some.verdict).toBe('eligible')
    const each = explained(policy({}, { rule: { id: 'all', kind: 'all', of: [] }, eachHire: FIT }), hires)
    expect(each.hires).toEqual(['eligible', 'ineligible', 'undetermined'])
    expect(each.hireFindings?.map(({ verdict, finding }) => [verdict, finding.truth])).toEqual([
      ['eligible', 'yes'],
      ['ineligible', 'no'],
      ['undetermined', 'unknown'],
    ])
    expect(
      explained(policy({}, { rule: { id: 'all', kind: 'all', of: [] }, eachHire: FIT }), {}).hireFindings,
    ).toBeUndefined()
  })

  it('has nothing to say on a day on which nothing was in force', () => {
    const told = explained(policy({}), {}, '2015-12-31')
    expect(told).toMatchObject({
      verdict: 'not-in-force',
      finding: undefined,
      hireFindings: undefined,
      amount: undefined,
    })
  })
})

describe('how much', () => {
  const yuan = { product: [{ fact: 'person.wage' }, { number: 2 }] }
  const says = { 'zh-CN': '', en: '' }
  const amount = { yuan, parts: { wage: { term: { fact: 'person.wage' }, unit: 'CNY' as const } }, says }
  const rule: Condition = { id: 'works', kind: 'is', fact: 'person.works', equals: true, says: words({}) }

  it('is worked out for what is theirs, with its parts', () => {
    const told = explained(policy({}, { rule, amount }), { 'person.works': true, 'person.wage': 0.335 })
    expect(told.amountUpTo).toBe(0.67)
    expect(told.amount).toMatchObject({ yuan: 0.67, parts: { wage: 0.335 } })
    expect(told.isAmountUnset).toBe(false)
  })

  it('is not told while a figure is missing, nor to whom it is not theirs', () => {
    const open = explained(policy({}, { rule, amount }), { 'person.works': true })
    expect(open).toMatchObject({ amountUpTo: null, amount: { yuan: undefined, parts: { wage: undefined } } })
    const none = explained(policy({}, { rule, amount }), { 'person.works': false, 'person.wage': 1 })
    expect(none).toMatchObject({ amountUpTo: null, amount: undefined })
  })

  it('is unset where the province sets it and the figure is not held', () => {
    const local = { yuan: { parameter: 'line', by: ['person.province', 'person.sex'] }, says }
    const told = explained(policy({}, { rule, amount: local }), {
      'person.works': true,
      'person.province': 'CN-BJ',
      'person.sex': 'female',
    })
    expect(told).toMatchObject({ isAmountUnset: true, amountUpTo: null })
  })

  it('adds up over the hires that count, and not while one of them is open', () => {
    const perHire = { perHire: true, yuan: { number: 1500 }, says }
    const made = policy({}, { rule: { id: 'all', kind: 'all', of: [] }, eachHire: FIT, amount: perHire })
    const of = (...hires: readonly Facts[]) => explained(made, { 'enterprise.hires': hires } as Facts)
    expect(of({ fit: true }, { fit: false }, { fit: true })).toMatchObject({
      amountUpTo: 3000,
      amount: undefined,
    })
    expect(of({ fit: true }).hireFindings?.[0]?.amount?.yuan).toBe(1500)
    expect(of({ fit: true }, {}).amountUpTo).toBeNull()
    expect(of({ fit: true }, {}).hireFindings?.[1]?.amount).toBeUndefined()
  })
})

describe('what became of the first rule', () => {
  const editions = [
    { id: 'old', to: on('2019-12-31') },
    { id: 'new', from: on('2020-01-01'), rule: SPAN },
  ]
  const made = policy({ original: { edition: 'old', asks: [] } }, ...editions)

  it('is told beside today’s, by today’s answers', () => {
    const told = explained(made, { 'person.months': 31, 'person.begun': '2026-02-01' })
    expect(told).toMatchObject({
      verdict: 'eligible',
      original: { edition: { id: 'old' }, verdict: 'ineligible' },
    })
    expect(told.original?.finding.id).toBe('all')
  })

  it('is not told while it is the one in force, nor where none is named', () => {
    expect(explained(made, {}, '2018-01-01').original).toBeUndefined()
    expect(explained(policy({}, ...editions), {}).original).toBeUndefined()
  })
})

describe('when', () => {
  it('is every run of days on which it is theirs', () => {
    const told = explained(policy({}), { 'person.months': 1, 'person.begun': '2026-02-28' })
    expect(told.windows).toEqual([{ from: '2026-02-28', to: '2027-02-27' }])
    expect(told.possibleWindows).toEqual([])
  })

  it('is when it may be, where it is not theirs and never surely is', () => {
    const told = explained(policy({}), { 'person.begun': '2027-03-01' })
    expect(told).toMatchObject({ verdict: 'ineligible', windows: [] })
    expect(told.possibleWindows).toEqual([{ from: '2027-03-01', to: '2028-02-29' }])
    expect(explained(policy({}), { 'person.begun': '2026-03-01' }).possibleWindows).toEqual([])
  })

  it('has no end where neither the rule nor the answers have one', () => {
    const made = policy(
      {},
      { rule: { id: 'works', kind: 'is', fact: 'person.works', equals: true, says: words({}) } },
    )
    expect(explained(made, { 'person.works': true }).windows).toEqual([{ from: '2016-01-01', to: null }])
  })
})
