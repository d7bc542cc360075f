import { useMemo } from 'react'
import { assess, readSituation } from '../engine'
import { useWords } from '../i18n'
import { Muted } from '../ui'
import { mostLeft } from './left'
import { isLong } from './path'
import { type Session, usePath } from './session'

/** A quiet line: at most how many questions are still to come, and how many policies are settled so far. */
export const Settled = ({ session, pageId }: { readonly session: Session; readonly pageId: string }) => {
  const { t } = useWords()
  const { answers, path } = usePath(session)
  const { compiled, audience, asOf } = session
  const verdicts = useMemo(() => {
    if (isLong(answers)) return []
    const situation = readSituation({ ...compiled.catalogue, assume: false }, answers, asOf)
    return compiled.policies
      .filter(({ policy }) => policy.audience.includes(audience))
      .map((policy) => assess(policy, situation).verdict)
  }, [compiled, audience, asOf, answers])
  const count = verdicts.filter((verdict) => verdict !== 'undetermined').length
  const left = mostLeft(session, { path, answers, pageId })
  // Before anything is answered, what is settled is settled by the day alone.
  const isBegun = count > 0 && Object.keys(answers).length > 0
  return (
    <p>
      <Muted>
        {left > 0 ? t('interview.left', { count: left }) : t('interview.last')}
        {isBegun && ` ${t('interview.settled', { count, total: verdicts.length })}`}
      </Muted>
    </p>
  )
}
