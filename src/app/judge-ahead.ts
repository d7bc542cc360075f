import { useEffect, useMemo } from 'react'
import { useDraft } from '../draft'
import type { Facts } from '../engine'
import { isLong, type Session } from '../interview'
import { finish, type JudgedAnswers, judging, type Progress } from './judge-report'

type Asked = Pick<Session, 'compiled' | 'audience' | 'asOf'> & { readonly answers: Facts }
type Begun = Asked & { steps: Generator<Progress, JudgedAnswers>; judged?: JudgedAnswers }

/** The judging that was begun last, finished or not. */
let begun: Begun | undefined

const isSame = (one: Asked, other: Asked): boolean =>
  one.compiled === other.compiled &&
  one.audience === other.audience &&
  one.asOf === other.asOf &&
  one.answers === other.answers

const begin = (session: Session, answers: Facts): Begun => {
  const { compiled, audience, asOf } = session
  const asked = { compiled, audience, asOf, answers }
  if (begun && isSame(begun, asked)) return begun
  begun = { ...asked, steps: judging(session, answers) }
  return begun
}

/** The result of these answers; what was judged ahead is not judged again. */
export const useJudged = (session: Session, answers: Facts): JudgedAnswers =>
  useMemo(() => {
    const own = begin(session, answers)
    own.judged ??= finish(own.steps)
    return own.judged
  }, [session, answers])

/** Judges the answers while the reader looks over them, a policy at a time, so that the result is there when it is asked for. */
export const useJudgingAhead = (session: Session, isWanted: boolean): void => {
  const { answers } = useDraft().draft
  useEffect(() => {
    if (!isWanted || isLong(answers)) return
    const own = begin(session, answers)
    const goOn = () => {
      if (own.judged) return
      const step = own.steps.next()
      if (step.done) own.judged = step.value
      else timer = setTimeout(goOn)
    }
    let timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [session, answers, isWanted])
}
