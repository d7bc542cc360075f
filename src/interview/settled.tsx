import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { judgeAll, policiesFor, readSituation } from '../engine'
import { sentenceGap, useWords } from '../i18n'
import { Muted } from '../ui'
import { mostLeft } from './left'
import { isLong } from './open-for'
import { type Session, usePath } from './session'

type Props = { readonly session: Session; readonly pageId: string }

/** Whether no question was shown before in this visit: the first may be drawn at build, and is taken over as it was drawn. */
let isFirst = true

/**
 * A quiet line: at most how many questions are still to come, and how many policies are settled so far. After a press of Continue
 * the next question does not wait for it.
 */
export const Settled = (props: Props) => {
  const [isAtOnce] = useState(isFirst)
  useEffect(() => {
    isFirst = false
  }, [])
  const isReady = useDeferredValue(true, isAtOnce)
  return isReady ? <Line {...props} /> : <p>{'\u00a0'}</p>
}

const Line = ({ session, pageId }: Props) => {
  const { t, locale } = useWords()
  const { answers, path } = usePath(session)
  const { compiled, audience, asOf } = session
  const policies = useMemo(() => policiesFor(compiled, audience), [compiled, audience])
  const judged = useMemo(() => {
    if (isLong(answers)) return []
    return judgeAll(policies, readSituation({ ...compiled.catalogue, assume: false }, answers, asOf))
  }, [compiled, policies, asOf, answers])
  const count = judged.filter(({ verdict }) => verdict !== 'undetermined').length
  const left = mostLeft(session, { path, answers, pageId })
  // Before anything is answered, what is settled is settled by the day alone.
  const isBegun = count > 0 && Object.keys(answers).length > 0
  return (
    <p>
      <Muted>
        {left > 0 ? t('interview.left', { count: left }) : t('interview.last')}
        {isBegun && `${sentenceGap(locale)}${t('interview.settled', { count, total: judged.length })}`}
      </Muted>
    </p>
  )
}
