import type { AskedFact, LoadedCatalogue } from '../catalogue'
import { type Answer, type Facts, HIRES, hiresAmong } from '../engine'
import { answerText, formatDay, formatMoney, type Words } from '../i18n'
import type { JudgedCase } from './judged-case'
import type { Difference } from './telling-pairs'

/** An answer of a worked case with its name. */
export type CaseLine = { readonly id: string; readonly name: string; readonly value: string }

const isPlain = (answer: unknown): answer is Answer =>
  ['string', 'number', 'boolean'].includes(typeof answer) ||
  (Array.isArray(answer) && answer.every((item) => typeof item === 'string'))

/** An answer in words; what is not known is said to be so. */
const valueText = (words: Words, asked: AskedFact | undefined, answer: unknown): string =>
  asked === undefined || !isPlain(answer)
    ? words.t('library.examples.unknown')
    : answerText(words, asked, answer) || words.t('next.print.none')

const nameOf = ({ language }: Words, loaded: LoadedCatalogue, id: string): string =>
  loaded.asked.get(id)?.says[language].name ?? id

const linesIn = (words: Words, loaded: LoadedCatalogue, facts: Readonly<Record<string, unknown>>) =>
  Object.entries(facts).map(
    ([id, answer]): CaseLine => ({
      id,
      name: nameOf(words, loaded, id),
      value: valueText(words, loaded.asked.get(id), answer),
    }),
  )

/** The answers of a worked case: those about the firm or person, and those about each hire. */
export const caseLines = (
  words: Words,
  loaded: LoadedCatalogue,
  facts: Facts,
): { readonly lines: readonly CaseLine[]; readonly hires: readonly (readonly CaseLine[])[] } => {
  const { [HIRES]: _, ...outside } = facts
  const hires = (hiresAmong(facts) ?? []).map((hire) =>
    linesIn(
      words,
      loaded,
      Object.fromEntries(Object.entries(hire).map(([field, answer]) => [`hire.${field}`, answer])),
    ),
  )
  return { lines: linesIn(words, loaded, outside), hires }
}

/** What a case comes to: the verdict, how sure, and how much. */
export const outcomeText = (words: Words, { outcome }: JudgedCase): string => {
  const { t, locale } = words
  const { verdict, certainty, amountUpTo } = outcome
  const amount =
    verdict === 'eligible' && amountUpTo !== null && amountUpTo > 0
      ? t('library.examples.amount', { amount: formatMoney(amountUpTo, locale) })
      : ''
  const unsure = certainty === 'unconfirmed' ? t('library.examples.unsure') : ''
  return `${t(`library.examples.verdict.${verdict}`)}${amount}${unsure}`
}

/** In what two cases differ. */
export const differenceText = (words: Words, loaded: LoadedCatalogue, differsIn: Difference): string =>
  'day' in differsIn
    ? words.t('library.examples.byDay')
    : words.t('library.examples.byFact', { name: nameOf(words, loaded, differsIn.fact) })

/** The one side of a difference: the day, the answer, or how many are hired. */
export const sideText = (
  words: Words,
  loaded: LoadedCatalogue,
  { differsIn, side }: { readonly differsIn: Difference; readonly side: JudgedCase },
): string => {
  if ('day' in differsIn) return formatDay(side.asOf, words.locale)
  const { fact } = differsIn
  const hires = hiresAmong(side.facts)
  if (fact === HIRES)
    return hires === undefined
      ? words.t('library.examples.unknown')
      : words.t('library.examples.hires', { count: hires.length })
  const answer = fact.startsWith('hire.') ? hires?.[0]?.[fact.slice('hire.'.length)] : side.facts[fact]
  return valueText(words, loaded.asked.get(fact), answer)
}
