import { useEffect, useMemo, useReducer } from 'react'
import type { Facts } from '../engine'
import { isLong } from '../interview'
import type { Subject } from '../interview/open-for'
import { type Watchable, watchable } from '../ui'
import { judgedBy, reportInWorker } from './in-worker'
import { type JudgedAnswers, judgeAnswers } from './judge-report'
import { PATIENCE_MS } from './patience'

type Asked = Omit<Subject, 'loaded'> & { readonly answers: Facts }

/** How far a result is. */
type Judging = {
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

const find = ({ compiled, audience, asOf }: Subject, answers: Facts): Begun | undefined =>
  last?.asked.compiled === compiled &&
  last.asked.audience === audience &&
  last.asked.asOf === asOf &&
  last.asked.answers === answers
    ? last
    : undefined

/** Fails where nothing is heard: what works beside the page may itself not have come. */
const silence = (isAwaited: () => boolean): Promise<never> =>
  new Promise((_, fail) => {
    setTimeout(() => isAwaited() && fail(new Error('nothing heard')), PATIENCE_MS)
  })

/** Judges beside the page; a result of usual length is judged on the page where there is no other way. */
const work = (subject: Subject, answers: Facts, hear: (done: number, all: number) => void) => {
  const { audience, asOf } = subject
  let isAwaited = true
  const beside = reportInWorker(
    { kind: 'report', loaded: judgedBy(subject), audience, asOf, answers },
    (judged, all) => {
      isAwaited = false
      hear(judged, all)
    },
  )
  const cancel = () => {
    isAwaited = false
    beside.cancel()
  }
  const told = beside.done.then((finished) => finished.result)
  if (isLong(answers)) return { result: told, cancel }
  const result = Promise.race([told, silence(() => isAwaited)]).catch(() => {
    beside.cancel()
    return judgeAnswers(subject, answers)
  })
  return { result, cancel }
}

const begin = (subject: Subject, answers: Facts): Begun => {
  const found = find(subject, answers)
  if (found && !found.judging.state().failed) return found
  last?.cancel()
  const judging = watchable(NOT_YET)
  const { result, cancel } = work(subject, answers, (done, all) => judging.turn({ done, all }))
  result
    .then((judged) => judging.turn({ done: 1, all: 1, judged }))
    .catch(() => judging.turn({ ...NOT_YET, failed: true }))
  last = { asked: { ...subject, answers }, result, cancel, judging }
  return last
}

/** The result of these answers, when it is there. */
export const judgedOf = (subject: Subject, answers: Facts): Promise<JudgedAnswers> =>
  begin(subject, answers).result

/** The same as it comes about. Leaving the page ends the work on a long list; to read the page in another language does not. */
export const useJudged = (
  { loaded, compiled, audience, asOf }: Subject,
  answers: Facts,
): Judging & { readonly again: () => void } => {
  const [, hear] = useReducer((n: number) => n + 1, 0)
  const [tried, again] = useReducer((n: number) => n + 1, 0)
  const subject = useMemo(() => ({ loaded, compiled, audience, asOf }), [loaded, compiled, audience, asOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what failed is begun anew when the reader tries again
  useEffect(() => {
    const begun = begin(subject, answers)
    const hush = begun.judging.subscribe(hear)
    hear()
    return () => {
      hush()
      if (!isLong(answers) || begun.judging.state().judged) return
      begun.cancel()
      last = undefined
    }
  }, [subject, answers, tried])
  return { ...(find(subject, answers)?.judging.state() ?? NOT_YET), again }
}
