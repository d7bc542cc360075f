import * as z from 'zod/mini'
import { type Facts, type IsoDate, isDay } from '../engine'
import type { Draft } from './draft'
import { type Content, type EnvelopeCode, type Form, type Step, seal, unseal } from './envelope'
import { type Note, readNotes } from './note'

/** The first version knew no notes. A page of that time must not open a newer text and lose the names in it. */
const withNotes: Step = (older) => ({ ...older, notes: [] })

/** How answers are stored, on the device, in a file and in a link. */
export const ANSWERS: Form = { format: 'huice-answers', steps: [withNotes] }

/** An answer that could not be taken over, and why. */
export type LeftOut = { readonly path: string; readonly code: string }

/** Stored answers, of the right shape, but not yet held against the catalogue's facts. */
export type StoredAnswers = {
  readonly answers: Content
  readonly ticked: readonly string[]
  readonly notes: readonly Note[]
  /** The last day on which the device keeps them; a file or a link has none. */
  readonly until: IsoDate | undefined
}

/** Holds answers against the catalogue's facts: what it knows and can take, and what is left out. */
export type Sieve = (answers: Content) => { readonly facts: Facts; readonly leftOut: readonly LeftOut[] }

const PAPER = /^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/

const schema = z.object({
  answers: z.record(z.string(), z.unknown()),
  ticked: z.optional(z.array(z.unknown())),
  notes: z.optional(z.array(z.unknown())),
  until: z.optional(z.string().check(z.refine(isDay))),
})

/** The shape of stored answers is checked; what they say is the sieve's to check. */
export const readAnswers = (content: Content): StoredAnswers | undefined => {
  const { success, data } = z.safeParse(schema, content)
  if (!success) return undefined
  const { answers, ticked = [], notes = [], until } = data
  return {
    answers,
    ticked: ticked.filter((paper): paper is string => typeof paper === 'string' && PAPER.test(paper)),
    notes: readNotes(notes),
    until: until !== undefined && isDay(until) ? until : undefined,
  }
}

/** Reads a text that may hold answers. Never throws. */
export const readAnswersText = (text: string): StoredAnswers | { readonly code: EnvelopeCode } => {
  const opened = unseal(text, [ANSWERS])
  return 'code' in opened ? opened : (readAnswers(opened.content) ?? { code: 'damaged' })
}

type Contents = Pick<StoredAnswers, 'answers' | 'ticked' | 'notes'>

const contentOf = ({ answers, ticked, notes }: Contents): Content => ({
  answers,
  ticked,
  ...(notes.length > 0 && { notes }),
})

/** For the device: with the last day on which it keeps them. */
export const textForDevice = (draft: Contents, until: IsoDate): string =>
  JSON.stringify(seal(ANSWERS, contentOf(draft), { until }))

/** A longer file nobody reads: set out line by line, the longest list would be too large to be opened again. In characters. */
const MOST_SET_OUT = 100_000

/** For a file: to be read by people too, so it says first what it is. */
export const textForFile = (draft: Draft, about: string): string => {
  const content = seal(ANSWERS, contentOf(draft), { about })
  const text = JSON.stringify(content)
  return `${text.length > MOST_SET_OUT ? text : JSON.stringify(content, undefined, 2)}\n`
}

/** For a link: as short as can be, and without the names of people. */
export const textForLink = (draft: Draft): string =>
  JSON.stringify(seal(ANSWERS, contentOf({ ...draft, notes: [] })))
