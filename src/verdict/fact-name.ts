import type { LoadedCatalogue } from '../catalogue'
import { formatList, type Words, withinLine } from '../i18n'

const HIRE_PATH = /^enterprise\.hires\[(\d+)\]\.(\w+)$/

/** A fact's name by its path; of a hire's fact, with the person's number. */
export const factName = ({ t, language }: Words, loaded: LoadedCatalogue, path: string): string => {
  const [, at, field] = HIRE_PATH.exec(path) ?? []
  const name = loaded.asked.get(field ? `hire.${field}` : path)?.says[language].name ?? path
  return at === undefined ? name : t('result.nameOfHire', { n: Number(at) + 1, name })
}

/** Names of facts as a list behind other words. */
export const factNames = (words: Words, loaded: LoadedCatalogue, paths: readonly string[]): string =>
  formatList(
    paths.map((path) => withinLine(factName(words, loaded, path), words.locale)),
    words.locale,
  )
