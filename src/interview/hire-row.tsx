import type { Hire } from '../engine'
import { isDay } from '../engine'
import { formatDay, useWords } from '../i18n'
import { Button, RowLink, SummaryRow, Tag } from '../ui'
import { isHireAnswered } from './path'
import { type Session, usePath } from './session'

type Props = {
  readonly session: Session
  readonly hire: Hire
  readonly nth: number
  /** The name by which the reader knows this person. */
  readonly called: string | undefined
  readonly onRemove: () => void
}

/** One hire in the list: when hired, which group, and what can be done with it. */
export const HireRow = ({ session, hire, nth, called, onRemove }: Props) => {
  const { t, language, locale } = useWords()
  const { answers } = usePath(session)
  const { hiredOn } = hire
  const day =
    typeof hiredOn === 'string' && isDay(hiredOn)
      ? t('hires.hiredOn', { day: formatDay(hiredOn, locale) })
      : t('hires.unknownDay')
  const groups = Object.entries(hire).flatMap(([field, answer]) => {
    const asked = session.loaded.asked.get(`hire.${field}`)
    return answer === true && asked ? [asked.says[language].name] : []
  })
  const name = called ? t('hires.nthCalled', { n: nth, name: called }) : t('hires.nth', { n: nth })
  return (
    <SummaryRow
      name={name}
      value={
        <>
          {[day, ...groups].join(t('result.comma'))}
          {!isHireAnswered(session, answers, hire) && <Tag tone="open">{t('hires.incomplete')}</Tag>}
        </>
      }
      action={
        <>
          <RowLink
            href={session.hrefOf({ at: 'hire', nth })}
            label={t('check.change')}
            heardLabel={name + t('interview.heardPause') + t('check.change')}
          />
          <Button kind="quiet" onClick={onRemove} aria-label={t('hires.removeOf', { name })}>
            {t('hires.remove')}
          </Button>
        </>
      }
    />
  )
}
