import type { LoadedCatalogue } from '../catalogue'
import type { Source } from '../engine'
import type { Words } from '../i18n'

/** Where a rule stands, as plain text: title, number, article. */
export const sourceText = (
  { t, language }: Words,
  loaded: LoadedCatalogue,
  { act: id, article }: Source,
): string | undefined => {
  const act = loaded.acts.get(id)
  if (act === undefined) return undefined
  const place = article ? t('result.article', { article }) : ''
  return `${[act.says[language].title, act.number].filter(Boolean).join(t('result.comma'))}${place}`
}
