import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { type IsoDate, isDay } from '../engine'
import { createI18n } from '../i18n'
import { eventDetails, eventText } from './event-words'
import { changeDays, lawEvents } from './law-events'

const day = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const events = lawEvents(loaded)
const of = (policy: string) =>
  events.filter((event) => event.policy.id === policy).map(({ kind, told }) => `${told} ${kind}`)

describe('what changes in the law', () => {
  it('is each version that begins, follows another or ends', () => {
    expect(of('disability-levy-exemption')).toEqual([
      '2014-10-31 begins',
      '2017-04-01 changes',
      '2018-04-01 figure',
      '2020-01-01 changes',
      '2020-01-01 figure',
      '2020-01-01 figure',
      '2023-01-01 changes',
      '2027-12-31 ends',
    ])
  })

  it('leaves out no beginning and no end of any version', () => {
    for (const { id, editions } of loaded.policies.values()) {
      const days = new Set(events.filter(({ policy }) => policy.id === id).map((event) => event.day))
      for (const { from } of editions) expect(days, `${id} ${from}`).toContain(from)
      const last = editions.at(-1)?.to
      expect(of(id).some((line) => line === `${last} ends`)).toBe(last !== undefined)
    }
  })

  it('stands in order of time', () => {
    const told = events.map((event) => event.told)
    expect(told).toEqual([...told].sort())
  })

  it('tells of a figure that changes while its version stays, and never of a limit that a version brings', () => {
    for (const event of events) {
      if (event.kind !== 'figure') continue
      expect(event.before.value).not.toBe(event.after.value)
      if (event.series.leaf) expect(event.policy.editions.map(({ from }) => from)).not.toContain(event.day)
    }
  })

  it('tells of a province that pays another sum from the day of a new version on, whose rule does not show it', async () => {
    const id = 'job-seeking-subsidy'
    const figure = loaded.figures.get(id)
    const first = figure?.values[0]
    const policy = loaded.policies.get('graduate-job-seeking-subsidy')
    const from = policy?.editions.at(-1)?.from
    if (!figure || !first || !policy || !from) throw new Error('the catalogue has another figure now')
    const raised = { ...first, of: ['CN-BJ'], from, value: 1234 }
    const values = [...figure.values, raised]
    const figures = new Map([...loaded.figures, [id, { ...figure, values }]])
    const told = lawEvents({ ...loaded, figures }).filter(
      ({ kind, day: on }) => kind === 'figure' && on === from,
    )
    const { t } = await createI18n('en')
    const words = { t, language: 'en', locale: 'en-GB' } as const
    expect(told.map((event) => eventText(words, loaded, event))).toEqual([
      'Rate of the job-seeking subsidy (Beijing). Until then CNY 1,000, from then on CNY 1,234.',
    ])
  })

  it('can be looked at after a day, days to come included', () => {
    const days = changeDays(loaded, day('2026-11-23'))
    expect(days[0]?.day).toBe('2027-01-01')
    expect([...(days[0]?.policies ?? [])]).toContain('job-expansion-grant')
    expect(days.map((one) => one.day)).toEqual([...days.map((one) => one.day)].sort())
  })

  it.each(['zh-CN', 'en'] as const)('is told in whole sentences in %s', async (language) => {
    const { t } = await createI18n(language)
    const words = { t, language, locale: language === 'en' ? 'en-GB' : 'zh-CN' } as const
    for (const event of events) {
      const texts = [eventText(words, loaded, event), ...eventDetails(words, loaded, event)]
      for (const text of texts) expect(text).not.toMatch(/\{\{|undefined|changes\.|^\s*$/)
    }
  })
})
