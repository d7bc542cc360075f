import { useMemo } from 'react'
import { hiresIn, useDraft, withHire } from '../draft'
import { useWords } from '../i18n'
import { BackLink, Lead, PageTitle } from '../ui'
import { FactField } from './fact-field'
import { FormFrame } from './form-frame'
import { allHireFields, fieldsFor } from './hire-form'
import { hiresPage } from './path'
import type { Place, Session } from './session'
import { useFactForm } from './use-fact-form'

type Props = { readonly session: Session; readonly nth: number }

/** All that is asked about one hire, on one page; more appears as answers call for it. */
export const HirePage = ({ session, nth }: Props) => {
  const { t } = useWords()
  const { draft, change } = useDraft()
  const at = nth - 1
  const list: Place = { at: 'page', id: hiresPage(session)?.id ?? '' }
  const all = useMemo(() => allHireFields(session, at), [session, at])
  const earlier = hiresIn(draft)?.[at] ?? {}
  const form = useFactForm(all, earlier)
  const fields = fieldsFor(session, draft.answers, { fields: all, values: form.watch() })
  return (
    <>
      <BackLink href={session.hrefOf(list)}>{t('interview.back')}</BackLink>
      <PageTitle caption={t('hires.title')}>{t('hires.nthNew', { n: nth })}</PageTitle>
      <Lead>{t('hires.formLead')}</Lead>
      <FormFrame
        form={form}
        fields={fields}
        submit={t('hires.save')}
        onGiven={(given) => {
          change((old) => withHire(old, at, { ...given }))
          session.go(list)
        }}
      >
        {fields.map((field) => (
          <FactField key={field.name} field={field} form={form} />
        ))}
      </FormFrame>
    </>
  )
}
