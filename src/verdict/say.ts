import type { LoadedCatalogue } from '../catalogue'
import type { Explanation, Finding, Shown } from '../engine'
import { fill, formatDay, formatFigure, formatList, inList, type Words, withinLine } from '../i18n'
import { factName } from './fact-name'

/** A province is called by its own name, which begins with a capital anywhere. */
const isProvince = (value: string): boolean => value.startsWith('CN-')

/** What was compared, in the reader's words: a day, a figure in its unit, the labels of options. */
const shownText = ({ language, locale }: Words, loaded: LoadedCatalogue, shown: Shown): string => {
  switch (shown.kind) {
    case 'day':
      return formatDay(shown.value, locale)
    case 'number':
      return formatFigure(shown.value, shown.unit, locale)
    case 'options': {
      const options = loaded.asked.get(shown.fact)?.options ?? []
      const labels = shown.value.map((value) => {
        const label = options.find((option) => option.value === value)?.says[language].label ?? value
        return isProvince(value) ? label : withinLine(label, locale)
      })
      return formatList(labels, locale, 'disjunction')
    }
  }
}

/** What was found of one condition, and the verdict that it is part of. */
export type Judged = { readonly finding: Finding; readonly verdict: Explanation['verdict'] }

/** Whether a condition is open, and makes no difference: the verdict stands whatever is answered. */
export const isMoot = ({ finding, verdict }: Judged): boolean =>
  finding.truth === 'unknown' && verdict !== 'undetermined'

/** As sentenceOf; but nobody is asked for an answer that makes no difference: its questions are named, and no more. */
export const reasonText = (words: Words, loaded: LoadedCatalogue, judged: Judged): string => {
  const { reads } = judged.finding
  return isMoot(judged) && reads.length > 0
    ? formatList(
        inList([...new Set(reads.map((fact) => factName(words, loaded, fact)))], words.locale),
        words.locale,
      )
    : sentenceOf(words, loaded, judged.finding)
}

/** One sentence for one finding, with what was compared in its places. */
export const sentenceOf = (words: Words, loaded: LoadedCatalogue, finding: Finding): string => {
  const compared = Object.entries(finding.compared).map(
    ([name, shown]) => [name, shown && shownText(words, loaded, shown)] as const,
  )
  return fill(finding.says?.[words.language] ?? '', Object.fromEntries(compared), words)
}
