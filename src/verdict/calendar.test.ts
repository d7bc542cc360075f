import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../i18n'
import { calendarEvents } from './calendar-events'
import { calendarFile } from './calendar-file'
import { BEGUN, on, reportOn, wordsIn } from './sample-report.test-support'

const written: Record<string, Words> = {}
beforeAll(async () => {
  written.en = await wordsIn('en')
  written['zh-CN'] = await wordsIn('zh-CN')
})
const wordsOf = (language: string): Words => {
  const words = written[language]
  if (words === undefined) throw new Error(`no words in ${language}`)
  return words
}

const fileOf = (language = 'en', given: Parameters<typeof reportOn>[0] = {}) => {
  const report = reportOn(given)
  const events = calendarEvents(wordsOf(language), report)
  return calendarFile({ name: '惠策，日子', madeOn: report.today, events })
}
const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const unfolded = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n')

describe('a calendar program reads', () => {
  it.each(['en', 'zh-CN'])('every day to remember as a whole day, in %s', (language) => {
    const read = eventsIn(fileOf(language)).map(({ startDate, endDate, uid }) => [
      startDate.toString(),
      endDate.toString(),
      startDate.isDate,
      uid,
    ])
    expect(read).toEqual([
      ['2026-12-31', '2027-01-01', true, 'open-question-law-ends-2026-12-31@huice'],
      ['2027-06-30', '2027-07-01', true, 'own-year-last-day-2027-06-30@huice'],
      ['2027-11-23', '2027-11-24', true, 'rules-recheck-2027-11-23@huice'],
      ['2027-12-31', '2028-01-01', true, 'until-law-law-ends-2027-12-31@huice'],
      ['2028-01-01', '2028-01-02', true, 'later-begins-2028-01-01@huice'],
      ['2028-03-01', '2028-03-02', true, 'may-later-may-begin-2028-03-01@huice'],
      ['2028-06-30', '2028-07-01', true, 'later-last-day-2028-06-30@huice'],
    ])
  })

  it('what it is, why, when to apply, whom to ask and where it stands', () => {
    const own = eventsIn(fileOf())[1]
    expect(own?.summary).toBe('Huice: Last day: Title of own-year')
    expect(own?.description.split('\n')).toEqual([
      'By the dates you gave, this is the last day on which you qualify.',
      'When to apply: In autumn.',
      'When to apply: Here until October.',
      'Where to apply: Office, upstairs; left',
      'Phone 0571-12333',
      'Source: An act, 令第1号, article 5',
      'Rules of version 2026-11-23, checked on 23 November 2026.',
      'This is guidance from your answers and published rules. It is not a decision.',
    ])
    expect(eventsIn(fileOf('zh-CN'))[1]?.summary).toBe('惠策｜最后一天：Title of own-year')
  })

  it('the last day that may be as such, under the name of the last day, which replaces it once the answer is given', () => {
    const given = { asOf: '2030-01-01' }
    const idsOf = (file: string) => eventsIn(file).map(({ uid }) => uid)
    const open = eventsIn(fileOf('en', given)).find(({ uid }) => uid.startsWith('may-later'))
    expect(open?.summary).toBe('Huice: Last possible day: Title of may-later')
    expect(open?.description).toContain('this is the last day on which you may qualify')
    expect(open?.uid).toBe('may-later-last-day-2046-06-30@huice')
    const answers = { ...BEGUN, 'person.disabled': true }
    expect(idsOf(fileOf('en', { ...given, answers }))).toContain(open?.uid)
  })

  it('a reminder 14 days before and one the day before, at nine in the morning', () => {
    const alarms = eventsIn(fileOf())[0]?.component.getAllSubcomponents('valarm') ?? []
    const times = alarms.map((alarm) => {
      const time = ICAL.Time.fromString('2026-12-31T00:00:00', new ICAL.Property('dtstart'))
      time.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))))
      return time.toString()
    })
    expect(times).toEqual(['2026-12-17T09:00:00', '2026-12-30T09:00:00'])
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY'])
  })
})

describe('the file', () => {
  it('holds nothing that is past', () => {
    const days = eventsIn(fileOf('en', { asOf: '2026-11-23', today: '2027-11-24' })).map(({ startDate }) =>
      startDate.toString(),
    )
    expect(days).toEqual(['2027-12-31', '2028-01-01', '2028-03-01', '2028-06-30'])
    expect(fileOf('en', { today: '2027-06-30' })).toContain('DTSTART;VALUE=DATE:20270630')
  })

  it('names the same matter the same on another day, so that it replaces the older one', () => {
    const ids = (file: string) => eventsIn(file).map(({ uid }) => uid)
    const [first, later] = [fileOf(), fileOf('zh-CN', { today: '2026-11-25', asOf: '2026-11-25' })]
    expect(ids(later)).toEqual(ids(first))
    expect(first).toContain('DTSTAMP:20261123T000000Z')
    expect(later).toContain('DTSTAMP:20261125T000000Z')
  })
})

describe('by RFC 5545', () => {
  const count = (lines: readonly string[], start: string) =>
    lines.filter((line) => line.startsWith(start)).length

  it.each(['en', 'zh-CN'])('lines end in CRLF and have 75 octets at most, in %s', (language) => {
    const file = fileOf(language)
    expect(file.endsWith('\r\n')).toBe(true)
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('the calendar says its version, its maker and its kind before its events', () => {
    const lines = unfolded(fileOf())
    expect(lines.slice(0, 6)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Huice//Huice//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:惠策，日子',
    ])
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  })

  it('each event has what it must have once, and no id comes twice', () => {
    const lines = unfolded(fileOf())
    for (const start of ['UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'DTEND;VALUE=DATE:', 'SUMMARY:'])
      expect(count(lines, start), start).toBe(7)
    expect(count(lines, 'BEGIN:VEVENT')).toBe(count(lines, 'END:VEVENT'))
    expect(count(lines, 'TRIGGER:-P')).toBe(14)
    const ids = lines.filter((line) => line.startsWith('UID:'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('no text breaks out of its line', () => {
    const nasty = 'a\r\nEND:VEVENT\r\nX-EVIL:1,2;3\\'
    const event = { id: 'x', day: on('2028-02-29'), title: nasty, notes: nasty }
    const file = calendarFile({ name: nasty, madeOn: on('2026-11-23'), events: [event] })
    expect(count(unfolded(file), 'END:VEVENT')).toBe(1)
    expect(count(unfolded(file), 'X-EVIL')).toBe(0)
    const [read] = eventsIn(file)
    expect(read?.summary).toBe('a\nEND:VEVENT\nX-EVIL:1,2;3\\')
    expect(read?.endDate.toString()).toBe('2028-03-01')
  })
})
