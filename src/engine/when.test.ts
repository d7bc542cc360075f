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
    const sure = explained(policy({}), { 'person.months': 1, 'person.begun': '2027-03-01' })
    expect(sure.windows).toEqual([{ from: '2027-03-01', to: '2028-02-29' }])
    expect(sure).toMatchObject({ verdict: 'ineligible', possibleWindows: [] })
  })

  it('is when it may be, where an answer is open: as long as the known days allow, and no run that is sure throughout', () => {
    const told = explained(policy({}), { 'person.begun': '2026-03-01' })
    expect(told).toMatchObject({ verdict: 'undetermined', windows: [] })
    expect(told.possibleWindows).toEqual([{ from: '2026-03-01', to: '2027-02-28' }])
    const works: Condition = { id: 'works', kind: 'is', fact: 'person.works', equals: true, says: words({}) }
    const later = { id: 'later', rule: { id: 'any', kind: 'all', of: [] }, from: on('2028-01-01') } as const
    const made = policy({}, { rule: works, to: on('2026-12-31') }, later)
    expect(explained(made, {})).toMatchObject({
      verdict: 'undetermined',
      windows: [{ from: '2028-01-01', to: null }],
      possibleWindows: [{ from: '2016-01-01', to: '2026-12-31' }],
    })
  })

  it('is when it may be before it surely is: of a woman and a man in a province where their ages differ', () => {
    const old: Condition = {
      ...LIMIT,
      value: { ageFrom: { fact: 'person.born' } },
      is: 'atLeast',
      limit: { parameter: 'line', by: ['person.province', 'person.sex'] },
    }
    const someone = { 'person.born': '1987-02-10', 'person.province': 'CN-GD' }
    const told = explained(policy({}, { rule: old }), someone)
    expect(told).toMatchObject({
      verdict: 'ineligible',
      windows: [{ from: '2037-02-10', to: null }],
      possibleWindows: [{ from: '2027-02-10', to: null }],
    })
    const known = explained(policy({}, { rule: old }), { ...someone, 'person.sex': 'female' })
    expect(known).toMatchObject({ windows: [{ from: '2027-02-10', to: null }], possibleWindows: [] })
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
