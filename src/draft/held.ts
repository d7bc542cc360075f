import { HIRES, type IsoDate } from '../engine'
import type { Refusal } from './device'
import { type Draft, EMPTY_DRAFT, isEmpty } from './draft'
import { type Content, type EnvelopeCode, isRecord } from './envelope'
import type { Note } from './note'
import type { LeftOut, Sieve, StoredAnswers } from './stored'

/** Whether the answers are kept on this device, and what stands in the way. */
export type Keeping =
  | { readonly at: 'off' }
  /** Each change is kept, up to and on this day. */
  | { readonly at: 'on'; readonly until: IsoDate }
  /** The reader agreed, but the device did not take the answers. */
  | { readonly at: 'refused'; readonly why: Refusal }
  /** The reader wants nothing kept, but the device does not say that what was kept is gone. Nothing more is written. */
  | { readonly at: 'undeleted' }
  /** Another tab has kept other answers since. Nothing is written until the reader chooses. */
  | { readonly at: 'elsewhere' }
  /** What was kept is gone, and nobody asked to forget the answers: another tab stopped keeping them, or the browser cleaned up. */
  | { readonly at: 'ended' }
  /** Another tab has forgotten everything; the answers here are in memory only. */
  | { readonly at: 'forgotten' }
  /** What is kept cannot be read. It stays as it is until the reader chooses. */
  | { readonly at: 'unreadable'; readonly code: EnvelopeCode }
  /** What was kept was past its last day, and is deleted. */
  | { readonly at: 'expired'; readonly until: IsoDate }

/** The draft, and all that is known of where it comes from. */
export type Held = {
  readonly draft: Draft
  /** Answers not yet held against the catalogue: they stand for the draft until it is there. */
  readonly unchecked: StoredAnswers | undefined
  /** What could not be taken over when answers were opened; the reader is told. */
  readonly leftOut: readonly LeftOut[]
  /** What was here before other answers were opened. */
  readonly replaced: Draft | undefined
  readonly keeping: Keeping
  /** What is on the device, as this tab last wrote or read it. */
  readonly seen: string | null
  /** Counts how often all answers were exchanged for others: a form that showed the old ones begins anew. */
  readonly epoch: number
}

export const NOTHING: Held = {
  draft: EMPTY_DRAFT,
  unchecked: undefined,
  leftOut: [],
  replaced: undefined,
  keeping: { at: 'off' },
  seen: null,
  epoch: 0,
}

/** Each note stands beside its hire by its place; one beside what is no hire goes with it, else all later names would move to others. */
const notesOfHires = (notes: readonly Note[], { [HIRES]: hires }: Content): readonly Note[] =>
  Array.isArray(hires) ? notes.filter((_, at) => isRecord(hires[at])) : notes

/** Holds what was read against the catalogue, once that is there. */
export const settled = (held: Held, sieve: Sieve | undefined): Held => {
  if (held.unchecked === undefined || sieve === undefined) return held
  const { answers, ticked, notes } = held.unchecked
  const { facts, leftOut } = sieve(answers)
  return {
    ...held,
    draft: { answers: facts, ticked, notes: notesOfHires(notes, answers) },
    unchecked: undefined,
    leftOut,
  }
}

/** Holds the answers against rules that have come in the place of others: what those do not know or take is named, and not judged by. */
export const siftedAnew = (held: Held, sieve: Sieve): Held => {
  if (held.unchecked !== undefined) return settled(held, sieve)
  const { answers, notes } = held.draft
  const { facts, leftOut } = sieve(answers)
  if (leftOut.length === 0) return held
  const draft = { ...held.draft, answers: facts, notes: notesOfHires(notes, answers) }
  return { ...held, draft, leftOut: [...held.leftOut, ...leftOut] }
}

/** Whether there is anything that a reader would miss, be it checked or not. */
export const hasAnswers = ({ draft, unchecked }: Held): boolean => {
  const count = Object.keys(unchecked?.answers ?? {}).length + (unchecked?.ticked.length ?? 0)
  return !isEmpty(draft) || count > 0
}

/** After a change by the reader, what was replaced can no longer come back without losing it, and what was left out is old news. */
export const changed = (held: Held, next: (draft: Draft) => Draft): Held => ({
  ...held,
  draft: next(held.draft),
  leftOut: [],
  replaced: undefined,
})

/** Puts opened answers in the place of those here, which can be brought back. */
export const replacedBy = (held: Held, stored: StoredAnswers): Held => ({
  ...held,
  unchecked: stored,
  leftOut: [],
  replaced: isEmpty(held.draft) ? undefined : held.draft,
  epoch: held.epoch + 1,
})

/** Brings back what was here before other answers were opened. */
export const broughtBack = (held: Held): Held => ({
  ...held,
  draft: held.replaced ?? held.draft,
  leftOut: [],
  replaced: undefined,
  epoch: held.epoch + 1,
})

const OLD_NEWS: readonly Keeping['at'][] = ['ended', 'forgotten', 'expired']

/** The reader has seen what was left out, or what became of what was kept. */
export const dismissed = (held: Held): Held => ({
  ...held,
  leftOut: [],
  keeping: OLD_NEWS.includes(held.keeping.at) ? { at: 'off' } : held.keeping,
})
