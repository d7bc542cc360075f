import { useWords } from '../i18n'
import { Checkbox, CheckboxGroup } from '../ui'
import { controlId, unknownName } from './form-fields'
import { Unknown } from './unknown'
import type { FactFieldProps } from './use-fact-form'
import { useFieldWords } from './use-field-words'

/** Any number of options; none ticked is an answer. */
export const SetField = (props: FactFieldProps) => {
  const { field, form } = props
  const { language } = useWords()
  const words = useFieldWords(props)
  const options = field.asked.options.map(({ value, says }) => ({ value, ...says[language] }))
  return (
    <>
      <CheckboxGroup {...words} input={form.register(field.name)} options={options} />
      <Checkbox
        isQuiet
        id={controlId(unknownName(field.name))}
        label={<Unknown of={words.label} />}
        input={{ ...form.register(unknownName(field.name)), 'data-unknown-for': field.name }}
      />
    </>
  )
}
