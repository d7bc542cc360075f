import type { Answer, Fact, Says } from '../engine'
import { answerText } from './answer-text'
import type { Words } from './use-words'

/** A fact with its words, as far as they are wanted here. */
type Asked = {
  readonly fact: Fact
  readonly options: readonly { readonly value: string; readonly says: Says<{ readonly label: string }> }[]
  readonly says: Says<{
    readonly unlikely?: string | undefined
    readonly yes?: string | undefined
    readonly no?: string | undefined
  }>
}

/** Asks the reader to look again at an answer that is seldom given. */
export const unlikelySentence = (words: Words, asked: Asked, answer: Answer): string => {
  const { t, language } = words
  const value = answerText(words, asked, answer)
  const { unlikely: because } = asked.says[language]
  return because ? t('interview.unlikelyBecause', { value, because }) : t('interview.unlikely', { value })
}
