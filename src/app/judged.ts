import { useEffect, useReducer } from 'react'
import type { Facts } from '../engine'
import { isLong, type Session } from '../interview'
import { type Watchable, watchable } from '../ui'
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
  readonly judging: Watchable<Judging>
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
  if (found && !found.judging.state().failed) return found
  last?.cancel()
  const judging = watchable(NOT_YET)
  const { result, cancel } = work(session, answers, (done, all) => judging.turn({ done, all }))
  result
    .then((judged) => judging.turn({ done: 1, all: 1, judged }))
    .catch(() => judging.turn({ ...NOT_YET, failed: true }))
  last = { asked: { ...session, answers }, result, cancel, judging }
  return last
}

/** The result of these answers, when it is there. */
export const judgedOf = (session: Session, answers: Facts): Promise<JudgedAnswers> =>
  begin(session, answers).result

/** The same as it comes about. Leaving the page ends the work on a long list. */
export const useJudged = (session: Session, answers: Facts): Judging => {
  const [, hear] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    const begun = begin(session, answers)
    const hush = begun.judging.subscribe(hear)
    hear()
    return () => {
      hush()
      if (!isLong(answers) || begun.judging.state().judged) return
      begun.cancel()
      last = undefined
    }
  }, [session, answers])
  return find(session, answers)?.judging.state() ?? NOT_YET
}
