import { useMemo, useState } from 'react'
import { get } from 'react-hook-form'
import { useDraft, withAnswers } from '../draft'
import { useWords } from '../i18n'
import { afterPress, answerFirst, BackLink, Notice } from '../ui'
import { FactField } from './fact-field'
import { begunIn, type FormField, formField, unknownName } from './form-fields'
import { FormFrame } from './form-frame'
import { LinesField } from './lines-field'
import { nextStop, type Stop } from './path'
import { type Place, type Session, usePath } from './session'
import { Settled } from './settled'
import { codeOf, useFactForm } from './use-fact-form'

/** The facts of a page as fields of a form; several on one page are lines to tick. */
const useFields = (session: Session, { facts }: Stop): readonly FormField[] => {
  const key = facts.join(' ')
  return useMemo(
    () =>
      key.split(' ').flatMap((id, _, ids) => {
        const asked = session.loaded.asked.get(id)
        return asked ? [formField(asked, session.asOf, { name: id, key: id, isLine: ids.length > 1 })] : []
      }),
    [key, session.loaded, session.asOf],
  )
}

/** One page of the interview: one question, or one short list of lines about the same thing. */
export const QuestionPage = ({ session, stop }: { readonly session: Session; readonly stop: Stop }) => {
  const { t } = useWords()
  const { change } = useDraft()
  const { answers, path } = usePath(session)
  const fields = useFields(session, stop)
  const form = useFactForm(fields, answers)
  const before = path[path.findIndex(({ page }) => page.id === stop.page.id) - 1]
  const earlier: Place = before ? { at: 'page', id: before.page.id } : { at: 'home' }
  const placeBefore: Place = session.last === 'result' ? { at: 'result' } : earlier
  const caption = t(`interview.caption.${session.audience}`)
  const [first] = fields
  // On the first page nothing can be missing; further on, it was lost by a reload. It stays: nothing moves under a finger.
  const [isBare] = useState(before !== undefined && Object.keys(answers).length === 0)
  const { dirtyFields } = form.formState
  const keep = () => {
    const given = begunIn(
      fields.filter(({ name }) => get(dirtyFields, name) || get(dirtyFields, unknownName(name))),
      form.getValues(),
    )
    if (Object.keys(given).length > 0) answerFirst(() => change((draft) => withAnswers(draft, given)))
  }
  return (
    <>
      <BackLink href={session.hrefOf(placeBefore)}>{t('interview.back')}</BackLink>
      {isBare && (
        <Notice tone="info">
          <p>{t('unanswered.midway')}</p>
          <p>
            <a href={session.hrefOf({ at: 'start' })}>{t('unanswered.begin')}</a>
          </p>
        </Notice>
      )}
      {/* Going back loses nothing: what can be read is kept when the reader leaves the field. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the controls inside */}
      <div onBlur={() => afterPress(keep)}>
        <FormFrame
          form={form}
          fields={fields}
          submit={t('interview.continue')}
          onGiven={(given) => {
            change((draft) => withAnswers(draft, given))
            const next = nextStop(session, { ...answers, ...given }, stop.page.id)
            session.go(next ? { at: 'page', id: next.page.id } : { at: session.last })
          }}
        >
          {fields.length > 1 || first?.isLine ? (
            <LinesField page={stop.page} fields={fields} form={form} caption={caption} />
          ) : (
            first && (
              <FactField
                field={first}
                form={form}
                code={codeOf(form, first.name)}
                isPageTitle
                caption={caption}
              />
            )
          )}
        </FormFrame>
      </div>
      <Settled session={session} pageId={stop.page.id} />
    </>
  )
}
