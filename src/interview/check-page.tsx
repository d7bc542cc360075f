import { type AskedFact, isUnlikely } from '../catalogue'
import { useDraft } from '../draft'
import { type Answer, type Facts, HIRES, hiresAmong } from '../engine'
import { answerText, formatFigure, formatList, Told, unlikelySentence, useWords, type Words } from '../i18n'
import {
  ActionRow,
  BackLink,
  ButtonLink,
  Lead,
  Muted,
  PageTitle,
  RowLink,
  SummaryList,
  SummaryRow,
} from '../ui'
import { type Session, usePath } from './session'

/** More names than this are read in the table. */
const MOST_NAMED = 20

/** That the reader does not know, and what is counted with instead. */
const unknownText = ({ t, locale }: Words, asked: AskedFact | undefined): string =>
  asked && 'unit' in asked.fact && typeof asked.fact.default === 'number'
    ? t('check.assumed', { value: formatFigure(asked.fact.default, asked.fact.unit, locale) })
    : t('check.unknown')

const shownAnswer = (words: Words, session: Session, answers: Facts): ((id: string) => string) => {
  const { t } = words
  return (id) => {
    const asked = session.loaded.asked.get(id)
    const answer = answers[id]
    const hires = id === HIRES ? hiresAmong(answers) : undefined
    if (hires) return hires.length === 0 ? t('check.noHires') : t('check.hiresCount', { count: hires.length })
    if (answer === undefined) return t('check.notProvided')
    if (asked === undefined || answer === null || !isPlain(answer)) return unknownText(words, asked)
    return answerText(words, asked, answer)
  }
}
const isPlain = (answer: Facts[string]): answer is Answer =>
  !Array.isArray(answer) || answer.every((item) => typeof item === 'string')

/** How many answers of this reader are kept, but are not needed after the others. */
const idleAmong = ({ loaded, audience }: Session, answers: Facts, shown: readonly string[]): number =>
  Object.entries(answers).filter(
    ([id, answer]) =>
      answer !== null && !shown.includes(id) && loaded.asked.get(id)?.fact.audience === audience,
  ).length

type AgainProps = {
  readonly words: Words
  readonly session: Session
  readonly id: string
  readonly answer: Facts[string]
}

/** Asks to look again at what seldom is the answer; under a list of hires, who they are. */
const Again = ({ words, session, id, answer }: AgainProps) => {
  const { draft } = useDraft()
  const asked = session.loaded.asked.get(id)
  const names = id === HIRES ? draft.notes.flatMap(({ name }) => name ?? []) : []
  if (names.length > 0)
    return (
      <p>
        <Muted>
          <Told text={formatList(names.slice(0, MOST_NAMED), words.locale)} />
        </Muted>
      </p>
    )
  if (asked === undefined || answer === null || answer === undefined || !isPlain(answer)) return null
  return isUnlikely(asked, answer, session.asOf) ? (
    <p className="field-note">{unlikelySentence(words, asked, answer)}</p>
  ) : null
}

/** Every answer that counts, with a way to change it; skipped ones are shown as not provided. */
export const CheckPage = ({ session }: { readonly session: Session }) => {
  const words = useWords()
  const { t, language } = words
  const { answers, path } = usePath(session)
  const show = shownAnswer(words, session, answers)
  const last = path.at(-1)
  const idle = idleAmong(
    session,
    answers,
    path.flatMap(({ facts }) => facts),
  )
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
                value={
                  <>
                    <span>{show(id)}</span>
                    <Again words={words} session={session} id={id} answer={answers[id] ?? null} />
                  </>
                }
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
      {idle > 0 && (
        <p>
          <Muted>{t('check.idle', { count: idle })}</Muted>
        </p>
      )}
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
