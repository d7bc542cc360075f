import { useMemo, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { hiresIn, useDraft, withHire } from '../draft'
import { useWords } from '../i18n'
import { BackLink, Lead, PageTitle } from '../ui'
import { FactField } from './fact-field'
import { formValues } from './form-fields'
import { FormFrame } from './form-frame'
import { allHireFields, begunIn, fieldsSoFar } from './hire-form'
import { hiresPage } from './path'
import type { Place, Session } from './session'
import { useFactForm } from './use-fact-form'

const isTick = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof HTMLInputElement && target.type !== 'text'

type Props = { readonly session: Session; readonly nth: number }

/** All that is asked about one hire, on one page; more appears as answers call for it. */
export const HirePage = ({ session, nth }: Props) => {
  const { t } = useWords()
  const { draft, change } = useDraft()
  const at = nth - 1
  const list: Place = { at: 'page', id: hiresPage(session)?.id ?? '' }
  const all = useMemo(() => allHireFields(session, at), [session, at])
  const earlier = hiresIn(draft)?.[at] ?? {}
  const fieldsOf = useMemo(() => fieldsSoFar(session, draft.answers, all), [session, draft, all])
  const form = useFactForm(all, earlier, fieldsOf)
  const [values, setValues] = useState<FieldValues>(() => formValues(all, earlier))
  const fields = useMemo(() => fieldsOf(values), [fieldsOf, values])
  const look = () => {
    const soFar = { ...form.getValues() }
    const begun = begunIn(all, soFar)
    setValues(soFar)
    if (Object.keys(begun).length > 0) change((old) => withHire(old, at, { ...earlier, ...begun }))
  }
  return (
    <>
      <BackLink href={session.hrefOf(list)}>{t('interview.back')}</BackLink>
      <PageTitle caption={t('hires.title')}>{t('hires.nthNew', { n: nth })}</PageTitle>
      <Lead>{t('hires.formLead')}</Lead>
      {/* What is typed is read when the reader leaves the field, not while typing. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the controls inside */}
      <div onBlur={look} onSubmit={look} onChange={(event) => isTick(event) && look()}>
        <FormFrame
          form={form}
          fields={fields}
          submit={t('hires.save')}
          onGiven={(given) => {
            change((old) => withHire(old, at, { ...earlier, ...given }))
            session.go(list)
          }}
        >
          {fields.map((field) => (
            <FactField key={field.name} field={field} form={form} isCompact />
          ))}
        </FormFrame>
      </div>
    </>
  )
}
