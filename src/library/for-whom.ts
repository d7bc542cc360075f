import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import { formatList, type Words } from '../i18n'

/** A paper, an office or a date that may be for some readers only. */
type Item = Pick<PolicyFile['deadlines'][number], 'when'>

const PROVINCES = /[pP]rovince$/

/** The provinces an item is for; undefined when it does not hang on a province. */
export const provincesOf = ({ when }: Item): readonly string[] | undefined =>
  when && PROVINCES.test(when.fact) ? when.in.filter((value) => typeof value === 'string') : undefined

/** The names of provinces. */
export const provinceNames = (words: Words, loaded: LoadedCatalogue, item: Item): string => {
  const options = loaded.asked.get(item.when?.fact ?? '')?.options ?? []
  return formatList(
    (provincesOf(item) ?? []).map(
      (province) => options.find(({ value }) => value === province)?.says[words.language].label ?? province,
    ),
    words.locale,
  )
}

/** For whom an item is, in a few words; undefined when it is for all. */
export const forWhom = (words: Words, loaded: LoadedCatalogue, { when }: Item): string | undefined => {
  const asked = when && loaded.asked.get(when.fact)
  if (when === undefined || asked === undefined) return undefined
  const { name } = asked.says[words.language]
  if (when.in.every((value) => value === true)) return name
  const labels = when.in.map(
    (value) =>
      asked.options.find((option) => option.value === value)?.says[words.language].label ?? String(value),
  )
  return formatList(labels, words.locale, 'disjunction')
}
