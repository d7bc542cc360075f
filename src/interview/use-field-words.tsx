import { errorSentence, useWords } from '../i18n'
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
    label: question,
    isPageTitle,
    caption,
    hint,
    error: code && errorSentence(words, fact, code),
    aside: <WhyAndWhere says={{ why, where }} of={question} />,
  }
}
