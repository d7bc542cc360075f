import type { AskedFact } from '../catalogue'
import { dayExample, errorSentence, useWords, type Words } from '../i18n'
import { controlId } from './form-fields'
import type { FactFieldProps } from './use-fact-form'
import { WhyAndWhere } from './why-and-where'

/** A question's hint; of a day, also how it may be written. */
const hintOf = ({ t, language }: Words, { fact, says }: AskedFact): string | undefined => {
  const { hint } = says[language]
  if (fact.kind !== 'day') return hint
  const example = dayExample(fact)
  return hint ? t('interview.dayHintAfter', { hint, example }) : t('interview.dayHint', { example })
}

/** A field's words for its control: label, hint, what is wrong, and why it is asked. */
export const useFieldWords = ({ field, code, isPageTitle, caption }: FactFieldProps) => {
  const words = useWords()
  const { fact, says } = field.asked
  const { question, why, where } = says[words.language]
  return {
    id: controlId(field.name),
    label: question,
    isPageTitle,
    caption,
    hint: hintOf(words, field.asked),
    error: code && errorSentence(words, fact, code),
    aside: <WhyAndWhere says={{ why, where }} of={question} />,
  }
}
