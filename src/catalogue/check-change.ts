import * as z from 'zod/mini'
import { LANGUAGES } from '../engine'
import { answerSchema } from './answer-schema'
import type { Fault } from './fault'
import type { AskedFact } from './loaded'

const FIGURES: readonly string[] = ['integer', 'number', 'term-length', 'list']
const PLACES: readonly string[] = ['from', 'to', 'count']

const wrongValues = ({ fact }: AskedFact): readonly string[] => {
  const to = fact.change?.to
  if (to === undefined) return []
  if (to === 'more') return FIGURES.includes(fact.kind) ? [] : ['only a figure or a list can be "more"']
  return to
    .filter((value) => !z.safeParse(answerSchema(fact), value).success)
    .map((value) => `${value} cannot be an answer`)
}

const wrongWords = ({ fact, says }: AskedFact): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const words = says[language].change
    if ((fact.change === undefined) !== (words === undefined))
      return [`a change and its words in says.${language}.change come together`]
    const places = [...(words ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')
    return places.filter((name) => !PLACES.includes(name)).map((name) => `nothing fills {{${name}}}`)
  })

/** What is wrong with how a fact may be changed: values that are no answers, words that are missing or have unknown places. */
export const wrongChanges = (facts: Iterable<AskedFact>): readonly Fault[] =>
  [...facts].flatMap((asked) =>
    [...wrongValues(asked), ...wrongWords(asked)].map((message) => ({
      file: 'facts.json',
      path: `${asked.fact.id}.change`,
      message,
    })),
  )
