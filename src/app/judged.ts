import { useEffect, useReducer } from 'react'
import type { Facts } from '../engine'
import { isLong, type Session } from '../interview'
import { judgedBy, reportInWorker } from './in-worker'
import { type JudgedAnswers, judgeAnswers } from './judge-report'

type Asked = Pick<Session, 'compiled' | 'audience' | 'asOf'> & { readonly answers: Facts }

/** How far a result is. */
export type Judging = {
  /** Policies that are judged, of all. */
  readonly done: number
  readonly all: number
  readonly judged?: JudgedAnswers
  /** It could not be judged. */
  readonly failed?: true
}

/** Work that was begun, for whoever asks the same again. */
type Begun = {
  readonly asked: Asked
  readonly result: Promise<JudgedAnswers>
  readonly cancel: () => void
  readonly listeners: Set<() => void>
  state: Judging
}

const NOT_YET: Judging = { done: 0, all: 0 }

/** What was begun last: a reader goes to and fro between the result and where it is kept. */
let last: Begun | undefined

const find = ({ compiled, audience, asOf }: Session, answers: Facts): Begun | undefined =>
  last?.asked.compiled === compiled &&
  last.asked.audience === audience &&
  last.asked.asOf === asOf &&
  last.asked.answers === answers
    ? last
    : undefined

const tell = (begun: Begun, state: Judging): void => {
  begun.state = state
  for (const listener of begun.listeners) listener()
}

/** Judges beside the page; a result of usual length is judged on the page where there is no other way. */
const work = (session: Session, answers: Facts, hear: (done: number, all: number) => void) => {
  const { audience, asOf } = session
  const { done, cancel } = reportInWorker(
    { kind: 'report', loaded: judgedBy(session), audience, asOf, answers },
    hear,
  )
  const result = done.then(
    (finished) => finished.result,
    (error) => {
      if (isLong(answers)) throw error
      return judgeAnswers(session, answers)
    },
  )
  return { result, cancel }
}

const begin = (session: Session, answers: Facts): Begun => {
  const found = find(session, answers)
  if (found && !found.state.failed) return found
  last?.cancel()
  const { compiled, audience, asOf } = session
  const begun: Begun = {
    asked: { compiled, audience, asOf, answers },
    listeners: new Set(),
    state: NOT_YET,
    ...work(session, answers, (done, all) => tell(begun, { done, all })),
  }
  begun.result
    .then((judged) => tell(begun, { done: 1, all: 1, judged }))
    .catch(() => tell(begun, { ...NOT_YET, failed: true }))
  last = begun
  return begun
}

/** The result of these answers, when it is there. */
export const judgedOf = (session: Session, answers: Facts): Promise<JudgedAnswers> =>
  begin(session, answers).result

/** The same as it comes about. Leaving the page ends the work on a long list. */
export const useJudged = (session: Session, answers: Facts): Judging => {
  const [, hear] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    const begun = begin(session, answers)
    begun.listeners.add(hear)
    hear()
    return () => {
      begun.listeners.delete(hear)
      if (!isLong(answers) || begun.state.judged) return
      begun.cancel()
      last = undefined
    }
  }, [session, answers])
  return find(session, answers)?.state ?? NOT_YET
}
