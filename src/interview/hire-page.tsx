import { useMemo, useState } from 'react'
import { notedHiresIn, useDraft, withHire } from '../draft'
import { hireName, Told, useWords } from '../i18n'
import { afterPress, BackLink, Button, Lead, Notice, PageTitle, Telling } from '../ui'
import { FactField } from './fact-field'
import { begunIn, type FormField, formValues, reopenedIn } from './form-fields'
import { FormFrame } from './form-frame'
import { allHireFields, fieldsSoFar } from './hire-form'
import { hiresPage } from './path'
import type { Place, Session } from './session'
import { codeOf, useFactForm } from './use-fact-form'

const isTick = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof HTMLInputElement && target.type !== 'text'

const namesOf = (fields: readonly FormField[]): ReadonlySet<string> => new Set(fields.map(({ name }) => name))

type CopyProps = { readonly name: string; readonly isDone: boolean; readonly onCopy: () => void }

/** Offers the answers of the person before, and says when they stand in the form. */
const CopyFrom = ({ name, isDone, onCopy }: CopyProps) => {
  const { t } = useWords()
  return (
    <>
      <Telling>
        {isDone && (
          <Notice>
            <p>
              <Told text={t('hires.copied', { name })} />
            </p>
          </Notice>
        )}
      </Telling>
      {!isDone && (
        <p>
          <Button data-action="copy-hire" onClick={onCopy}>
            <Told text={t('hires.copy', { name })} />
          </Button>
        </p>
      )}
    </>
  )
}

type Props = { readonly session: Session; readonly nth: number }

/** All that is asked about one hire, on one page; more appears as answers call for it. */
export const HirePage = ({ session, nth }: Props) => {
  const { t } = useWords()
  const { draft, change } = useDraft()
  const at = nth - 1
  const back: Place =
    session.last === 'result' ? { at: 'result' } : { at: 'page', id: hiresPage(session)?.id ?? '' }
  const all = useMemo(() => allHireFields(session, at), [session, at])
  const noted = notedHiresIn(draft)
  const earlier = noted[at]?.hire ?? {}
  const names = noted.map(({ note }) => note.name)
  const previous = noted[at - 1]?.hire
  const [isCopied, setIsCopied] = useState(false)
  const fieldsOf = useMemo(() => fieldsSoFar(session, draft.answers, all), [session, draft, all])
  const form = useFactForm(all, earlier, fieldsOf)
  const [shown, setShown] = useState(() => namesOf(fieldsOf(formValues(all, earlier))))
  const fields = useMemo(() => all.filter(({ name }) => shown.has(name)), [all, shown])
  const keep = () => {
    const soFar = { ...form.getValues() }
    const [begun, reopened] = [begunIn(all, soFar), reopenedIn(all, soFar, earlier)]
    const still = Object.fromEntries(Object.entries(earlier).filter(([key]) => !reopened.includes(key)))
    if (Object.keys(begun).length + reopened.length > 0)
      change((old) => withHire(old, at, { ...still, ...begun }))
    return namesOf(fieldsOf(soFar))
  }
  /** Leaving a text, perhaps for a tick further down: nothing may go away under the reader's finger, only come. */
  const add = () => {
    const open = keep()
    setShown((before) => new Set([...before, ...open]))
  }
  /** After a tick: what is not answered and no longer matters goes. */
  const tidy = () => {
    setShown(keep())
  }
  const copy = () => {
    form.reset(formValues(all, previous ?? {}))
    setShown(keep())
    setIsCopied(true)
  }
  return (
    <>
      <BackLink href={session.hrefOf(back)}>{t('interview.back')}</BackLink>
      {/* A browser keeps the names of its tabs in its history, and may send that on: nobody's name is in them. */}
      <PageTitle caption={t('hires.title')} tab={t('hires.nthNew', { name: hireName({ t }, at) })}>
        <Told text={t('hires.nthNew', { name: hireName({ t }, at, names) })} />
      </PageTitle>
      <Lead>{t('hires.formLead')}</Lead>
      {previous && (Object.keys(earlier).length === 0 || isCopied) && (
        <CopyFrom name={hireName({ t }, at - 1, names)} isDone={isCopied} onCopy={copy} />
      )}
      {/* What is typed is read when the reader leaves the field, not while typing. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the controls inside */}
      <div onBlur={() => afterPress(add)} onChange={(event) => isTick(event) && tidy()}>
        <FormFrame
          form={form}
          fields={fields}
          submit={t('hires.save')}
          onAttempt={add}
          onGiven={(given) => {
            change((old) => withHire(old, at, { ...earlier, ...given }))
            session.go(back)
          }}
        >
          {fields.map((field) => (
            <FactField
              // Filled in anew, a control takes its answer from the form as it did when it came.
              key={`${field.name} ${isCopied}`}
              field={field}
              form={form}
              code={codeOf(form, field.name)}
              isCompact
            />
          ))}
        </FormFrame>
      </div>
    </>
  )
}
