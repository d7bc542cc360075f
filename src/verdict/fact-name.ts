import type { LoadedCatalogue } from '../catalogue'
import type { Words } from '../i18n'

const HIRE_PATH = /^enterprise\.hires\[(\d+)\]\.(\w+)$/

/** A fact's name by its path; of a hire's fact, with the person's number. */
export const factName = ({ t, language }: Words, loaded: LoadedCatalogue, path: string): string => {
  const [, at, field] = HIRE_PATH.exec(path) ?? []
  const name = loaded.asked.get(field ? `hire.${field}` : path)?.says[language].name ?? path
  return at === undefined ? name : t('result.nameOfHire', { n: Number(at) + 1, name })
}
