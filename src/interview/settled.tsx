import { useMemo } from 'react'
import { assess, readSituation } from '../engine'
import { useWords } from '../i18n'
import { Muted } from '../ui'
import { isLong } from './path'
import { type Session, usePath } from './session'

/** A quiet line: how many policies the answers given so far have settled. */
export const Settled = ({ session }: { readonly session: Session }) => {
  const { t } = useWords()
  const { answers } = usePath(session)
  const { compiled, audience, asOf } = session
  const verdicts = useMemo(() => {
    if (isLong(answers)) return []
    const situation = readSituation({ ...compiled.catalogue, assume: false }, answers, asOf)
    return compiled.policies
      .filter(({ policy }) => policy.audience.includes(audience))
      .map((policy) => assess(policy, situation).verdict)
  }, [compiled, audience, asOf, answers])
  const count = verdicts.filter((verdict) => verdict !== 'undetermined').length
  return count > 0 ? (
    <p>
      <Muted>{t('interview.settled', { count, total: verdicts.length })}</Muted>
    </p>
  ) : null
}
