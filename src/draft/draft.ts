import type { Answer, Facts, Hire } from '../engine'
import { HIRES, hiresAmong } from '../engine'
import { type Note, type NotedHire, noteBeside } from './note'

/**
 * The answers of one visit, in this page's memory, and stored only where the reader asked for it. Null is "I don't know"; an
 * absent fact has not been asked.
 */
export type Draft = {
  readonly answers: Facts
  /** Papers the reader has ready, as `<policy>/<document>`. */
  readonly ticked: readonly string[]
  /** What stands beside each hire, in the order of the list; it may be shorter. */
  readonly notes: readonly Note[]
}

export type GivenAnswers = Readonly<Record<string, Answer | null>>

export const EMPTY_DRAFT: Draft = { answers: {}, ticked: [], notes: [] }

/** Whether there is anything that a reader would miss. */
export const isEmpty = ({ answers, ticked }: Draft): boolean =>
  Object.keys(answers).length === 0 && ticked.length === 0

/** The hires entered so far; undefined while the list itself has not been answered. */
export const hiresIn = ({ answers }: Draft): readonly Hire[] | undefined => hiresAmong(answers)

export const withAnswers = (draft: Draft, given: GivenAnswers): Draft => ({
  ...draft,
  answers: { ...draft.answers, ...given },
})

/** The hires entered so far, each with what stands beside it. */
export const notedHiresIn = (draft: Draft): readonly NotedHire[] =>
  (hiresIn(draft) ?? []).map((hire, at) => ({ hire, note: draft.notes[at] ?? {} }))

/** Puts a list of hires in the place of the one so far. */
export const withNotedHires = (draft: Draft, list: readonly NotedHire[]): Draft => {
  const notes = list.map(({ hire, note }) => noteBeside(hire, note))
  return {
    ...draft,
    answers: { ...draft.answers, [HIRES]: list.map(({ hire }) => hire) },
    notes: notes.some((note) => Object.keys(note).length > 0) ? notes : [],
  }
}

/** Puts a hire in its place, or at the end of the list. */
export const withHire = (draft: Draft, at: number, hire: Hire): Draft => {
  const list = notedHiresIn(draft)
  return withNotedHires(
    draft,
    at < list.length
      ? list.map((old, place) => (place === at ? { ...old, hire } : old))
      : [...list, { hire, note: {} }],
  )
}

/** Puts a removed hire back where it stood. */
export const withHireBack = (draft: Draft, at: number, removed: NotedHire): Draft => {
  const list = notedHiresIn(draft)
  return withNotedHires(draft, [...list.slice(0, at), removed, ...list.slice(at)])
}

export const withoutHire = (draft: Draft, at: number): Draft =>
  withNotedHires(
    draft,
    notedHiresIn(draft).filter((_, place) => place !== at),
  )

/** The list is complete as it stands; with no hires entered that is an answer too. */
export const withHiresDone = (draft: Draft): Draft => withNotedHires(draft, notedHiresIn(draft))

/** Ticks papers, or takes the ticks away. */
export const withTicks = (draft: Draft, papers: readonly string[], isTicked: boolean): Draft => {
  const others = draft.ticked.filter((paper) => !papers.includes(paper))
  return { ...draft, ticked: isTicked ? [...others, ...papers] : others }
}
