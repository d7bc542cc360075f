import { isUnlikely } from '../catalogue'
import { type Hire, isDay } from '../engine'
import { formatDay, Told, unlikelySentence, useWords, type Words, withinLine } from '../i18n'
import { Button, HeardAs, Muted, RowLink, SummaryRow, Tag } from '../ui'
import { isHireAnswered } from './path'
import { type Session, usePath } from './session'

type Props = {
  readonly session: Session
  readonly hire: Hire
  readonly nth: number
  /** What this person is called. */
  readonly name: string
  readonly onRemove: () => void
}

/** Answers to look at again. */
const oddIn = (words: Words, { loaded, asOf }: Session, hire: Hire): readonly string[] =>
  Object.entries(hire).flatMap(([field, answer]) => {
    const asked = loaded.asked.get(`hire.${field}`)
    if (asked === undefined || answer === null || answer === undefined) return []
    if (!isUnlikely(asked, answer, asOf)) return []
    const { name } = asked.says[words.language]
    return [words.t('errors.of', { name, error: unlikelySentence(words, asked, answer) })]
  })

/** One hire in the list: when hired, which group, and what can be done with it. */
export const HireRow = ({ session, hire, nth, name, onRemove }: Props) => {
  const words = useWords()
  const { t, language, locale } = words
  const { answers } = usePath(session)
  const { hiredOn } = hire
  const day =
    typeof hiredOn === 'string' && isDay(hiredOn)
      ? t('hires.hiredOn', { day: formatDay(hiredOn, locale) })
      : t('hires.unknownDay')
  const groups = Object.entries(hire).flatMap(([field, answer]) => {
    const asked = session.loaded.asked.get(`hire.${field}`)
    return answer === true && asked ? [withinLine(asked.says[language].name, locale)] : []
  })
  return (
    <SummaryRow
      name={<Told text={name} />}
      value={
        <>
          {[day, ...groups].join(t('result.comma'))}{' '}
          {!isHireAnswered(session, answers, hire) && <Tag tone="open">{t('hires.incomplete')}</Tag>}
          {oddIn(words, session, hire).map((line) => (
            <p key={line}>
              <Muted>{line}</Muted>
            </p>
          ))}
        </>
      }
      action={
        <>
          <RowLink
            href={session.hrefOf({ at: 'hire', nth })}
            label={t('check.change')}
            heardLabel={<Told text={name + t('interview.heardPause') + t('check.change')} />}
          />
          <Button kind="quiet" onClick={onRemove}>
            <HeardAs heard={<Told text={t('hires.removeOf', { name })} />}>{t('hires.remove')}</HeardAs>
          </Button>
        </>
      }
    />
  )
}
