import type { Answer, Facts, Hire } from '../engine'
import { HIRES, hiresAmong } from '../engine'

/**
 * The answers of one visit, in this page's memory, and stored only where the reader asked for it. Null is "I don't know"; an
 * absent fact has not been asked.
 */
export type Draft = {
  readonly answers: Facts
  /** Papers the reader has ready, as `<policy>/<document>`. */
  readonly ticked: readonly string[]
}

export type GivenAnswers = Readonly<Record<string, Answer | null>>

export const EMPTY_DRAFT: Draft = { answers: {}, ticked: [] }

/** Whether there is anything that a reader would miss. */
export const isEmpty = ({ answers, ticked }: Draft): boolean =>
  Object.keys(answers).length === 0 && ticked.length === 0

/** The hires entered so far; undefined while the list itself has not been answered. */
export const hiresIn = ({ answers }: Draft): readonly Hire[] | undefined => hiresAmong(answers)

export const withAnswers = (draft: Draft, given: GivenAnswers): Draft => ({
  ...draft,
  answers: { ...draft.answers, ...given },
})

const withHires = (draft: Draft, hires: readonly Hire[]): Draft => ({
  ...draft,
  answers: { ...draft.answers, [HIRES]: hires },
})

/** Puts a hire in its place, or at the end of the list. */
export const withHire = (draft: Draft, at: number, hire: Hire): Draft => {
  const hires = hiresIn(draft) ?? []
  return withHires(
    draft,
    at < hires.length ? hires.map((old, place) => (place === at ? hire : old)) : [...hires, hire],
  )
}

/** Puts a removed hire back where it stood. */
export const withHireBack = (draft: Draft, at: number, hire: Hire): Draft => {
  const hires = hiresIn(draft) ?? []
  return withHires(draft, [...hires.slice(0, at), hire, ...hires.slice(at)])
}

export const withoutHire = (draft: Draft, at: number): Draft =>
  withHires(
    draft,
    (hiresIn(draft) ?? []).filter((_, place) => place !== at),
  )

/** The list is complete as it stands; with no hires entered that is an answer too. */
export const withHiresDone = (draft: Draft): Draft => withHires(draft, hiresIn(draft) ?? [])

/** Ticks papers, or takes the ticks away. */
export const withTicks = (draft: Draft, papers: readonly string[], isTicked: boolean): Draft => {
  const others = draft.ticked.filter((paper) => !papers.includes(paper))
  return { ...draft, ticked: isTicked ? [...others, ...papers] : others }
}
