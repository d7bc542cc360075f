import { errorSentence, Told, useWords } from '../i18n'
import { controlId } from './form-fields'
import { codeOf, type FactFieldProps } from './use-fact-form'
import { WhyAndWhere } from './why-and-where'

/** A field's words for its control: label, hint, what is wrong, and why it is asked. */
export const useFieldWords = ({ field, form, isPageTitle, caption }: FactFieldProps) => {
  const words = useWords()
  const { fact, says } = field.asked
  const { question, hint, why, where } = says[words.language]
  const code = codeOf(form, field.name)
  return {
    id: controlId(field.name),
    label: <Told text={question} />,
    /** The label where only a text will do. */
    question,
    isPageTitle,
    caption,
    hint: hint && <Told text={hint} />,
    error: code && errorSentence(words, fact, code),
    aside: why || where ? <WhyAndWhere says={{ why, where }} of={question} /> : undefined,
  }
}
