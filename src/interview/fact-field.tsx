import { memo } from 'react'
import { useWords, yesNoText } from '../i18n'
import { ChoiceField } from './choice-field'
import { SetField } from './set-field'
import { TypedField } from './typed-field'
import type { FactFieldProps } from './use-fact-form'

/** The control that fits a fact's kind, with its words. Drawn again when its own state changes, not with every answer of the form. */
export const FactField = memo((props: FactFieldProps) => {
  const words = useWords()
  const { asked } = props.field
  switch (asked.fact.kind) {
    case 'boolean':
      return (
        <ChoiceField
          {...props}
          options={[
            { value: 'yes', label: yesNoText(words, asked, true) },
            { value: 'no', label: yesNoText(words, asked, false) },
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
})
