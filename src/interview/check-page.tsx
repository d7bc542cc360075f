import { type Answer, type Facts, HIRES, hiresAmong } from '../engine'
import { answerText, formatFigure, useWords, type Words } from '../i18n'
import { ActionRow, BackLink, ButtonLink, Lead, PageTitle, RowLink, SummaryList, SummaryRow } from '../ui'
import { type Session, usePath } from './session'

const shownAnswer = (words: Words, session: Session, answers: Facts): ((id: string) => string) => {
  const { t, locale } = words
  return (id) => {
    const asked = session.loaded.asked.get(id)
    const answer = answers[id]
    const hires = id === HIRES ? hiresAmong(answers) : undefined
    if (hires) return hires.length === 0 ? t('check.noHires') : t('check.hiresCount', { count: hires.length })
    if (asked === undefined || answer === null || answer === undefined || !isPlain(answer))
      return asked && 'unit' in asked.fact && typeof asked.fact.default === 'number'
        ? t('check.assumed', { value: formatFigure(asked.fact.default, asked.fact.unit, locale) })
        : t('check.notProvided')
    return answerText(words, asked, answer)
  }
}
const isPlain = (answer: Facts[string]): answer is Answer =>
  !Array.isArray(answer) || answer.every((item) => typeof item === 'string')

/** Every answer that counts, with a way to change it; skipped ones are shown as not provided. */
export const CheckPage = ({ session }: { readonly session: Session }) => {
  const words = useWords()
  const { t, language } = words
  const { answers, path } = usePath(session)
  const show = shownAnswer(words, session, answers)
  const last = path.at(-1)
  const caption = t(`interview.caption.${session.audience}`)
  return (
    <>
      {last && (
        <BackLink href={session.hrefOf({ at: 'page', id: last.page.id })}>{t('interview.back')}</BackLink>
      )}
      <PageTitle caption={caption} within={caption}>
        {t('check.title')}
      </PageTitle>
      <Lead>{t('check.lead')}</Lead>
      <SummaryList>
        {path.flatMap(({ page, facts }) =>
          facts.map((id) => {
            const name = session.loaded.asked.get(id)?.says[language].name ?? id
            return (
              <SummaryRow
                key={id}
                name={name}
                value={show(id)}
                action={
                  <RowLink
                    href={session.hrefOf({ at: 'page', id: page.id })}
                    label={t('check.change')}
                    heardLabel={name + t('interview.heardPause') + t('check.change')}
                  />
                }
              />
            )
          }),
        )}
      </SummaryList>
      <ActionRow>
        <ButtonLink kind="primary" href={session.hrefOf({ at: 'result' })} data-action="see-result">
          {t('check.result')}
        </ButtonLink>
      </ActionRow>
      <p>
        <ButtonLink kind="quiet" href={session.hrefOf({ at: 'keep' })}>
          {t('keep.link')}
        </ButtonLink>
      </p>
    </>
  )
}
