import { type IsoDate, plusDays } from '../engine'
import type { Device } from './device'
import type { Draft } from './draft'
import { type Held, hasAnswers, type Keeping, NOTHING } from './held'
import { readAnswersText, type StoredAnswers, textForDevice } from './stored'

/** Days after the last change up to which the device keeps the answers. */
const DAYS_KEPT = 30

/** A last day farther from today was set by a clock that was wrong, or is: a reader seldom comes so late. In days, both ways. */
const MOST_DAYS_AWAY = 366

/** Where answers are kept, and the one clock. */
export type Surroundings = { readonly device: Device; readonly today: () => IsoDate }

/** The last day on which the device would keep answers that change today. */
export const lastDay = (today: IsoDate): IsoDate => plusDays(today, DAYS_KEPT)

type Found = { readonly stored: StoredAnswers; readonly until: IsoDate }
type Unreadable = Extract<Keeping, { readonly at: 'unreadable' }>

const readKept = (text: string): Found | Unreadable => {
  const stored = readAnswersText(text)
  if ('code' in stored) return { at: 'unreadable', code: stored.code }
  const { until } = stored
  return until === undefined ? { at: 'unreadable', code: 'damaged' } : { stored, until }
}

/**
 * The last day of what is kept, as far as it can be believed. A day that only another clock can have set is counted anew from
 * today: to be deleted for a clock that was wrong once is worse than to stay 30 days more after a year. By a right clock what is
 * kept is still gone after its last day, and at the latest 30 days after somebody comes by.
 */
const believed = (until: IsoDate, today: IsoDate): IsoDate =>
  until > plusDays(today, MOST_DAYS_AWAY) || today > plusDays(until, MOST_DAYS_AWAY) ? lastDay(today) : until

/** Counts the days of what is kept anew, and leaves the rest of it alone. Where the device refuses, it stays as it is. */
const countedAnew = ({ device }: Surroundings, seen: string, { stored, until }: Found): Held => {
  const text = textForDevice(stored, until)
  const isTaken = device.write(text) === undefined
  return { ...NOTHING, seen: isTaken ? text : seen, unchecked: stored, keeping: { at: 'on', until } }
}

/** What the device holds. Answers past their last day are deleted and not looked at. */
export const begin = (place: Surroundings): Held => {
  const { device } = place
  const today = place.today()
  const seen = device.read()
  if (seen === null || seen === undefined) return NOTHING
  const found = readKept(seen)
  if ('at' in found) return { ...NOTHING, seen, keeping: found }
  const { stored } = found
  const until = believed(found.until, today)
  if (until !== found.until) return countedAnew(place, seen, { stored, until })
  if (until >= today) return { ...NOTHING, seen, unchecked: stored, keeping: { at: 'on', until } }
  device.erase()
  return { ...NOTHING, keeping: { at: 'expired', until } }
}

const inOrder = (answers: object) => Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1))

const told = ({ answers, ticked, notes }: StoredAnswers | Draft) =>
  JSON.stringify([inOrder(answers), ticked, notes])

const isSame = (stored: StoredAnswers, { draft }: Held): boolean => told(stored) === told(draft)

/** What becomes of keeping when the device holds something this tab has not seen. */
const met = (held: Held, text: string | null): Held => {
  if (text === null) return { ...held, seen: null, keeping: { at: 'ended' } }
  const found = readKept(text)
  if ('at' in found) return { ...held, keeping: found }
  const { stored, until } = found
  return isSame(stored, held)
    ? { ...held, seen: text, keeping: { at: 'on', until } }
    : { ...held, keeping: { at: 'elsewhere' } }
}

/** A clock that went back since does not shorten what the reader was told. */
const lastDayAfter = ({ keeping }: Held, today: IsoDate): IsoDate => {
  const anew = lastDay(today)
  if (keeping.at !== 'on') return anew
  const until = believed(keeping.until, today)
  return until > anew ? until : anew
}

/** Answers not yet held against the catalogue are no draft: to write that would delete them. */
const write = ({ device, today }: Surroundings, held: Held): Held => {
  if (held.unchecked !== undefined) return held
  const until = lastDayAfter(held, today())
  const text = textForDevice(held.draft, until)
  const why = device.write(text)
  // Where only looking it over failed once, it would be met again as another tab's.
  return why === undefined || device.read() === text
    ? { ...held, seen: text, keeping: { at: 'on', until } }
    : { ...held, keeping: { at: 'refused', why } }
}

/** Keeps the answers on the device, as the reader agreed; but never over what another tab has put there unseen. */
export const kept = (place: Surroundings, held: Held): Held => {
  const found = place.device.read()
  if (found === undefined) return { ...held, keeping: { at: 'refused', why: 'forbidden' } }
  return found === held.seen ? write(place, held) : met(held, found)
}

/** After a change: kept, where the reader agreed to that. */
export const keptIfAgreed = (place: Surroundings, held: Held): Held =>
  held.keeping.at === 'on' || held.keeping.at === 'refused' ? kept(place, held) : held

/** The reader wants the answers of this tab to be kept in place of those of another. */
export const keptInstead = (place: Surroundings, held: Held): Held =>
  write(place, { ...held, seen: place.device.read() ?? held.seen })

/** Deletes what is kept; the answers stay in memory. It is said where the device may still hold it. */
export const notKept = ({ device }: Surroundings, held: Held): Held => {
  device.erase()
  return device.read() === null
    ? { ...held, seen: null, keeping: { at: 'off' } }
    : { ...held, keeping: { at: 'undeleted' } }
}

/** Forgets everything, here and on the device, and tells the other tabs. It is said where the device may still hold it. */
export const forgotten = ({ device }: Surroundings, { seen, epoch }: Held): Held => {
  device.forget()
  const left = device.read()
  // Where nothing was ever seen on a device that does not say, there is nothing to fear.
  const isGone = left === null || (left === undefined && seen === null)
  const rest: Partial<Held> = isGone ? {} : { seen, keeping: { at: 'undeleted' } }
  return { ...NOTHING, ...rest, epoch: epoch + 1 }
}

/** Takes up what another tab has kept in place of what is here; where that is gone meanwhile, what is here stays. */
export const takenUp = (place: Surroundings, held: Held): Held => {
  const text = place.device.read()
  const found = begin(place)
  if (found.unchecked !== undefined || !hasAnswers(held)) return { ...found, epoch: held.epoch + 1 }
  if (text === undefined) return { ...held, keeping: { at: 'refused', why: 'forbidden' } }
  return text === null ? met(held, null) : { ...held, seen: found.seen, keeping: found.keeping }
}

const isKeeping = ({ keeping }: Held): boolean =>
  keeping.at === 'on' || keeping.at === 'refused' || keeping.at === 'elsewhere'

/** Another tab has changed what is kept. */
export const heardOfKept = (place: Surroundings, held: Held, text: string | null): Held => {
  if (text === held.seen) return held
  // The answers here are those of the device as it was, changed by nobody: there is no choice to make.
  if (held.unchecked !== undefined && text !== null && isKeeping(held)) return takenUp(place, held)
  if (isKeeping(held)) return met(held, text)
  return hasAnswers(held) ? held : takenUp(place, held)
}

/** Another tab has forgotten everything. */
export const heardOfForgetting = (held: Held): Held =>
  hasAnswers(held) ? { ...held, seen: null, keeping: { at: 'forgotten' } } : { ...NOTHING, epoch: held.epoch }
