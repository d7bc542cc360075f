import { useWords } from '../i18n'
import { RadioGroup, SelectField } from '../ui'
import { UNKNOWN } from './form-fields'
import type { FactFieldProps } from './use-fact-form'
import { useFieldWords } from './use-field-words'

type Choice = { readonly value: string; readonly label: string; readonly hint?: string | undefined }

/** More options than this are easier to find in a list that opens. */
const MOST_RADIOS = 20

/** One of several options, "I don't know" among them. */
export const ChoiceField = (props: FactFieldProps & { readonly options?: readonly Choice[] }) => {
  const { field, form } = props
  const { t, language } = useWords()
  const words = useFieldWords(props)
  const own = field.asked.options.map(({ value, says }) => ({ value, ...says[language] }))
  const unknown = {
    value: UNKNOWN,
    label: t('interview.unknown'),
    hint: field.asked.says[language].unknown,
  }
  const options = [...(props.options ?? own), unknown]
  // Once something is chosen, nothing is wrong any more.
  const input = form.register(field.name, { onChange: () => form.clearErrors(field.name) })
  if (options.length > MOST_RADIOS)
    return <SelectField {...words} select={input} options={options} empty={t('interview.choose')} />
  return <RadioGroup {...words} input={input} options={options} isInline={props.isCompact} />
}
