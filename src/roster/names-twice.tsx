import { useWords } from '../i18n'
import { Notice } from '../ui'
import type { Row } from './row'
import { listed } from './taken-in'

/** Names that more than one row holds, each once, in the order of the table. */
export const namesTwice = (rows: readonly Row[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (name !== '' && count > 1 ? [name] : []))
}

/** Says whose name stands in several rows: one person in two rows, or one list added twice, would count twice. */
export const NamesTwice = ({ names }: { readonly names: readonly string[] }) => {
  const words = useWords()
  const { t } = words
  return names.length === 0 ? null : (
    <Notice title={t('roster.twice.title', { count: names.length })}>
      <p>{t('roster.twice.names', { names: listed(words, names) })}</p>
    </Notice>
  )
}
