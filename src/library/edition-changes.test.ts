import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { type Edition, type IsoDate, isDay } from '../engine'
import { createI18n } from '../i18n'
import { type Change, changesBetween, gapBetween } from './edition-changes'
import { leavesOf } from './rule-tree'
import { ruleText } from './rule-words'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const { t } = await createI18n('en')
const words = { t, language: 'en', locale: 'en-GB' } as const

const lineOf = (change: Change, [before, after]: readonly [Edition, Edition]): string => {
  const old = { words, loaded, day: before.from }
  const now = { words, loaded, day: after.from }
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const told = leavesOf(change.node).map((leaf) => ruleText(change.kind === 'added' ? now : old, leaf))
      return `${change.kind} ${change.role}: ${told.join('; ')}`
    }
    case 'changed':
      return `changed: ${ruleText(old, change.before)} -> ${ruleText(now, change.after)}`
    case 'moved':
      return `moved ${change.role}: ${ruleText(now, change.leaf)}`
    case 'amount':
      return `amount ${change.how}`
  }
}

const told = (id: string): Readonly<Record<string, readonly string[]>> => {
  const editions = loaded.policies.get(id)?.editions ?? []
  return Object.fromEntries(
    editions.slice(1).map((edition, at) => {
      const before = editions[at]
      if (before === undefined) throw new Error('no edition before the second')
      return [
        edition.id,
        changesBetween(loaded, before, edition).map((change) => lineOf(change, [before, edition])),
      ]
    }),
  )
}

describe('what changed from one edition to the next', () => {
  it('of the exemption from the disability levy: 20 staff became 30, and conditions fell away', () =>
    expect(told('disability-levy-exemption')).toEqual({
      2017: [
        'changed: The employer has no more than 20 employees -> The employer has no more than 30 employees',
        'removed needed: The firm is micro or small',
        'removed needed: The employer has fewer disabled employees than the local quota asks for',
      ],
      2020: ['removed needed: It is less than three years since the firm was registered'],
      2023: [],
    }))

  it('of the job-seeking subsidy: groups came and went, and the year was counted anew', () =>
    expect(told('graduate-job-seeking-subsidy')).toEqual({
      2017: [
        'added alternative: Registered as out of poverty (脱贫人口)',
        'added alternative: Recognised as a person in extreme hardship (特困人员)',
      ],
      2019: expect.arrayContaining([
        expect.stringMatching(/^added needed: The school is a university.*secondary vocational school$/),
        'removed needed: At a university or college, or a graduate of one',
        'removed needed: It is the calendar year of graduation (1 January to 31 December)',
      ]),
      2023: expect.arrayContaining([
        'removed alternative: Registered as out of poverty (脱贫人口)',
        'added needed: The province of the school includes secondary vocational schools',
        'amount held',
      ]),
      2026: [],
    }))

  it('of the job-expansion grant: the days of hiring moved on', () =>
    expect(told('job-expansion-grant')).toMatchObject({
      2026: expect.arrayContaining([
        'changed: They were hired between 1 January 2024 and 31 December 2025 -> They were hired between 1 January 2026 and 31 December 2026',
      ]),
    }))

  it('tells everything of every policy without stumbling', () => {
    for (const id of loaded.policies.keys()) expect(Object.values(told(id)).flat()).not.toContain('')
  })

  it('names the days on which neither version held, and none where they follow each other', () => {
    const [edition] = loaded.policies.get('disability-levy-exemption')?.editions ?? []
    if (edition === undefined) throw new Error('the levy has no edition')
    const next = { ...edition, from: on('2017-04-05') }
    expect(gapBetween(edition, next)).toEqual({ from: '2017-04-01', to: '2017-04-04' })
    expect(gapBetween(edition, { ...edition, from: on('2017-04-01') })).toBeUndefined()
  })
})
