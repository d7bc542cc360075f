import type { LoadedCatalogue } from '../catalogue'
import type { Words } from '../i18n'
import { changeText } from './change-words'
import { changesBetween } from './edition-changes'
import { figureText, labelsOf, seriesName } from './figure-words'
import type { LawEvent } from './law-events'

const figureChange = (words: Words, loaded: LoadedCatalogue, event: LawEvent): string => {
  if (event.kind !== 'figure') return ''
  const { series, before, after, day } = event
  const of = labelsOf({ words, loaded }, series, after.of)
  const name = seriesName({ words, loaded, day }, series)
  return words.t('changes.figure', {
    name: of ? words.t('changes.of', { name, of }) : name,
    before: figureText(words, before.value, series.unit),
    after: figureText(words, after.value, series.unit),
  })
}

/** What happens, in a sentence. */
export const eventText = (words: Words, loaded: LoadedCatalogue, event: LawEvent): string => {
  if (event.kind === 'figure') return figureChange(words, loaded, event)
  return words.t(`changes.kind.${event.kind}`)
}

/** What differs from the version before, each in a sentence; none where the conditions stayed the same. */
export const eventDetails = (words: Words, loaded: LoadedCatalogue, event: LawEvent): readonly string[] => {
  if (event.kind !== 'changes') return []
  const between = { loaded, before: event.before, after: event.edition }
  const texts = changesBetween(loaded, event.before, event.edition).map((change) =>
    changeText(words, between, change),
  )
  return [...new Set(texts)]
}
