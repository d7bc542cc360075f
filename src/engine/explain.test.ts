import { describe, expect, it } from 'vitest'
import type { Condition, Facts, Term } from './index'
import { explained, IS_FIT, LIMIT, on, policy, SPAN, words } from './sample-law.test-support'

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

  it('a figure that is not held is no matter where it turns nothing', () => {
    const line = { parameter: 'line', by: ['person.province', 'person.sex'] }
    const rule: Condition = {
      ...LIMIT,
      value: { largest: [{ number: 40 }, line] },
      is: 'atLeast',
      limit: { number: 40 },
    }
    const told = explained(policy({}, { rule }), { 'person.province': 'CN-BJ', 'person.sex': 'male' })
    expect(told.finding).toMatchObject({ truth: 'yes', says: { en: 'met' } })
  })

  it('is said of a condition that is defined apart as of any other', () => {
    const { finding } = explained(policy({}, { rule: { kind: 'use', definition: 'working' } }), {
      'person.works': true,
    })
    expect(finding).toMatchObject({ id: 'working', kind: 'is', truth: 'yes' })
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
      source: { act: 'an act', article: '1' },
      reads: ['person.months'],
      compared: {
        value: { kind: 'number', value: 7, unit: 'months' },
        limit: { kind: 'number', value: 30, unit: 'people' },
      },
      children: [],
    })
  })

  it('is said of each hire, by someHire and by a condition on each', () => {
    const hires = { 'enterprise.hires': [{ fit: true }, { fit: false }, {}] }
    const some = explained(policy({}, { rule: { id: 'some', kind: 'someHire', of: IS_FIT } }), hires)
    expect(some.finding?.children.map(({ truth }) => truth)).toEqual(['yes', 'no', 'unknown'])
    expect(some.verdict).toBe('eligible')
    const each = explained(policy({}, { rule: { id: 'all', kind: 'all', of: [] }, eachHire: IS_FIT }), hires)
    expect(each.hires).toEqual(['eligible', 'ineligible', 'undetermined'])
    expect(each.hireFindings?.map(({ verdict, finding }) => [verdict, finding.truth])).toEqual([
      ['eligible', 'yes'],
      ['ineligible', 'no'],
      ['undetermined', 'unknown'],
    ])
    expect(
      explained(policy({}, { rule: { id: 'all', kind: 'all', of: [] }, eachHire: IS_FIT }), {}).hireFindings,
    ).toBeUndefined()
  })

  it('tells which facts the rule in force reads', () => {
    expect(explained(policy({}), {}).reads).toEqual(['person.months', 'person.begun'])
    expect(explained(policy({}), {}, '2015-12-31').reads).toEqual([])
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

  it('is a figure: a day is refused', () => {
    const asDay = { ...amount, yuan: { day: 'asOf' as const } }
    expect(() => explained(policy({}, { rule, amount: asDay }), {})).toThrow(
      'an amount is a figure, not a day',
    )
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

  it('of hires lacks what each still lacks, in order, and nothing where it is known or nothing is paid', () => {
    const anyone: Condition = { id: 'all', kind: 'all', of: [] }
    const days = { ageFrom: { fact: 'hire.hiredOn' } }
    const lacking = (figure: Term | undefined) =>
      explained(
        policy(
          {},
          { rule: anyone, eachHire: IS_FIT, amount: figure && { perHire: true, yuan: figure, says } },
        ),
        {
          'enterprise.hires': [{ fit: true }, {}],
        },
      ).amountMissing
    expect(lacking(days)).toEqual([
      'enterprise.hires[0].hiredOn',
      'enterprise.hires[1].fit',
      'enterprise.hires[1].hiredOn',
    ])
    expect(lacking({ number: 0 })).toEqual([])
    expect(lacking(undefined)).toEqual([])
  })

  it('adds up over the hires that count, and not while one of them is open', () => {
    const perHire = { perHire: true, yuan: { number: 1500 }, says }
    const made = policy({}, { rule: { id: 'all', kind: 'all', of: [] }, eachHire: IS_FIT, amount: perHire })
    const of = (...hires: readonly Facts[]) => explained(made, { 'enterprise.hires': hires } as Facts)
    expect(of({ fit: true }, { fit: false }, { fit: true })).toMatchObject({
      amountUpTo: 3000,
      amount: undefined,
    })
    expect(of({ fit: true }).hireFindings?.[0]?.amount?.yuan).toBe(1500)
    expect(of({ fit: true }, {}).amountUpTo).toBeNull()
    expect(of({ fit: true }, {}).hireFindings?.[1]?.amount).toBeUndefined()
    expect(of({ fit: true }, {}).amountMissing).toEqual(['enterprise.hires[1].fit'])
    expect(of({ fit: true }, {}).hireFindings?.map(({ windows }) => windows.length)).toEqual([1, 0])
  })

  it('has a limit where an open fact can only lower it, and names that fact', () => {
    const capped = { smallest: [{ number: 500 }, { fact: 'person.months' }] }
    const limited = {
      kind: 'saving',
      yuan: capped,
      owed: { product: [capped, { number: 2 }] },
      says,
    } as const
    const made = policy({}, { rule: SPAN, amount: limited })
    const begun = { 'person.begun': '2026-02-01' }
    expect(explained(made, begun)).toMatchObject({
      amountUpTo: null,
      amountAtMost: 500,
      amountMissing: ['person.months'],
      amount: { yuan: undefined, owedUpTo: 1000 },
    })
    expect(explained(made, { ...begun, 'person.months': 3 })).toMatchObject({
      amountUpTo: 3,
      amountAtMost: null,
      amountMissing: [],
      amount: { owedUpTo: 6 },
    })
  })

  it('has no limit where the open fact has none, and none is told of what is not theirs', () => {
    const limited = { yuan: { product: [{ number: 2 }, { fact: 'person.months' }] }, says }
    const made = policy({}, { rule: SPAN, amount: limited })
    expect(explained(made, { 'person.begun': '2026-02-01' })).toMatchObject({
      amountAtMost: null,
      amountMissing: ['person.months'],
    })
    expect(explained(made, { 'person.begun': '2020-02-01' })).toMatchObject({
      verdict: 'ineligible',
      amountAtMost: null,
      amountMissing: [],
    })
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
