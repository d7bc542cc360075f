import { type IsoDate, nextDay } from '../engine'
import { escaped, folded } from './content-line'

/** A whole day in a calendar. */
export type CalendarEvent = {
  /** The same for the same matter on the same day, so that a later file replaces it. */
  readonly id: string
  readonly day: IsoDate
  readonly title: string
  readonly notes: string
}

/** Two weeks before, and the day before, both at nine in the morning of the reader's own clock. */
const REMINDERS = ['-P13DT15H', '-PT15H'] as const

const compact = (day: IsoDate): string => day.replace(/-/g, '')

const reminder = (trigger: string, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
]

const eventLines = ({ id, day, title, notes }: CalendarEvent, madeOn: IsoDate): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@huice`,
  `DTSTAMP:${compact(madeOn)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(notes)}`,
  'TRANSP:TRANSPARENT',
  ...REMINDERS.flatMap((trigger) => reminder(trigger, title)),
  'END:VEVENT',
]

type Calendar = {
  readonly name: string
  readonly madeOn: IsoDate
  readonly events: readonly CalendarEvent[]
}

/**
 * A calendar file (RFC 5545). Days stand without clock or zone, so they are the same everywhere. Written by hand, as these
 * lines are fewer than the bytes of a package that would also bring a validator along.
 */
export const calendarFile = ({ name, madeOn, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huice//Huice//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, madeOn)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
