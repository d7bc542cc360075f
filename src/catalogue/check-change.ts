import * as z from 'zod/mini'
import { LANGUAGES } from '../engine'
import { answerSchema } from './answer-schema'
import type { Fault, Wrong } from './fault'
import type { AskedFact } from './loaded'

const FIGURES: readonly string[] = ['integer', 'number', 'term-length', 'list']
export const CHANGE_PLACES: readonly string[] = ['from', 'to', 'count']

const wrongValues = ({ fact }: AskedFact): readonly Wrong[] => {
  const to = fact.change?.to
  if (to === undefined) return []
  if (to === 'more')
    return FIGURES.includes(fact.kind)
      ? []
      : [{ message: 'only a figure or a list can be "more"', mend: 'list the answers it may be changed to' }]
  return to
    .filter((value) => !z.safeParse(answerSchema(fact), value).success)
    .map((value) => ({
      message: `${value} cannot be an answer`,
      mend: 'write an answer that the question takes',
    }))
}

const wrongWords = ({ fact, says }: AskedFact): readonly Wrong[] =>
  LANGUAGES.flatMap((language) => {
    const words = says[language].change
    if ((fact.change === undefined) !== (words === undefined))
      return [
        {
          message: `a change and its words in says.${language}.change come together`,
          mend: words === undefined ? 'write the words' : 'say how it changes, or take the words away',
        },
      ]
    const places = [...(words ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')
    return places
      .filter((name) => !CHANGE_PLACES.includes(name))
      .map((name) => ({
        message: `nothing fills {{${name}}}`,
        mend: 'use only {{from}}, {{to}} and, of a list, {{count}}',
      }))
  })

/** What is wrong with how a fact may be changed: values that are no answers, words that are missing or have unknown places. */
export const wrongChanges = (facts: Iterable<AskedFact>): readonly Fault[] =>
  [...facts].flatMap((asked) =>
    [...wrongValues(asked), ...wrongWords(asked)].map((wrong) => ({
      file: 'facts.json',
      path: `${asked.fact.id}.change`,
      ...wrong,
    })),
  )
