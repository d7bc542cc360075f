import { useWords } from '../i18n'
import { ChoiceField } from './choice-field'
import type { FormField } from './form-fields'
import { SetField } from './set-field'
import { TypedField } from './typed-field'
import type { FactForm } from './use-fact-form'

/** What every field of a form is given. */
export type FactFieldProps = {
  readonly field: FormField
  readonly form: FactForm
  /** Whether its label is the page's heading. */
  readonly isPageTitle?: boolean
  readonly caption?: string | undefined
  /** One of many on a page. */
  readonly isCompact?: boolean
}

/** The control that fits a fact's kind, with its words. */
export const FactField = (props: FactFieldProps) => {
  const { t } = useWords()
  const { kind } = props.field.asked.fact
  switch (kind) {
    case 'boolean':
      return (
        <ChoiceField
          {...props}
          options={[
            { value: 'yes', label: t('interview.yes') },
            { value: 'no', label: t('interview.no') },
          ]}
        />
      )
    case 'choice':
      return <ChoiceField {...props} />
    case 'set':
      return <SetField {...props} />
    default:
      return <TypedField {...props} />
  }
}
