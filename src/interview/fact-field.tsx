import { useWords } from '../i18n'
import { ChoiceField } from './choice-field'
import { SetField } from './set-field'
import { TypedField } from './typed-field'
import type { FactFieldProps } from './use-fact-form'

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
