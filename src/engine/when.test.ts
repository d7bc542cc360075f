import { describe, expect, it } from 'vitest'
import type { Condition } from './index'
import { explained, LIMIT, on, policy, words } from './sample-law.test-support'

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
    const sure = explained(policy({}), { 'person.months': 1, 'person.begun': '2027-03-01' })
    expect(sure.windows).toEqual([{ from: '2027-03-01', to: '2028-02-29' }])
    expect(sure).toMatchObject({ verdict: 'ineligible', possibleWindows: [] })
  })

  it('is one run over versions that follow each other, and two over a gap', () => {
    const rule: Condition = { id: 'works', kind: 'is', fact: 'person.works', equals: true, says: words({}) }
    const over = (first: string, ...rest: readonly string[]) =>
      explained(
        policy(
          {},
          { id: 'old', rule, to: on('2019-12-31'), from: on(first) },
          ...rest.map((from) => ({ id: from, rule, from: on(from) })),
        ),
        { 'person.works': true },
      ).windows
    expect(over('2016-01-01', '2020-01-01')).toEqual([{ from: '2016-01-01', to: null }])
    expect(over('2016-01-01', '2020-01-02')).toEqual([
      { from: '2016-01-01', to: '2019-12-31' },
      { from: '2020-01-02', to: null },
    ])
    expect(over('0001-01-01')).toEqual([{ from: null, to: '2019-12-31' }])
  })

  it('turns when a figure of the law does', () => {
    const made = policy({}, { from: on('2015-01-01'), rule: LIMIT })
    expect(explained(made, { 'person.months': 25 }).windows).toEqual([{ from: '2017-04-01', to: null }])
    expect(explained(made, { 'person.months': 20 }).windows).toEqual([{ from: '2015-01-01', to: null }])
  })

  it('has no end where neither the rule nor the answers have one', () => {
    const made = policy(
      {},
      { rule: { id: 'works', kind: 'is', fact: 'person.works', equals: true, says: words({}) } },
    )
    expect(explained(made, { 'person.works': true }).windows).toEqual([{ from: '2016-01-01', to: null }])
  })
})
