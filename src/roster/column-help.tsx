import { Told, useWords, type Words } from '../i18n'
import { Details, PlainList } from '../ui'
import { cellChoices } from './cell-text'
import { columnName } from './cell-words'
import type { Column } from './column'

/** Two sentences, one after the other, where there are two. */
export const bothOf = ({ t }: Words, first: string, second: string | undefined): string =>
  second ? t('roster.columns.both', { first, second }) : first

/** How a cell of a column is written, in one sentence, and when it is needed. */
export const howToWrite = (words: Words, column: Column, columns: readonly Column[]): string => {
  const { t, language } = words
  const { fact } = column.asked
  const kind = fact.kind === 'integer' || fact.kind === 'list' ? 'number' : fact.kind
  const options = cellChoices(column.asked, language).join(t('roster.columns.or'))
  const parent = columns.find(({ asked }) => asked.fact.id === fact.when?.fact)
  const when = parent && t('roster.columns.when', { name: columnName(words, parent) })
  return bothOf(words, t(`roster.columns.${kind}`, { options }), when)
}

/** What goes in each column. */
export const ColumnHelp = ({ columns }: { readonly columns: readonly Column[] }) => {
  const words = useWords()
  const { t, language } = words
  return (
    <Details summary={t('roster.columns.title')}>
      <PlainList>
        {columns.map((column) => (
          <li key={column.key}>
            <Told
              text={t('roster.columns.line', {
                name: columnName(words, column),
                question: column.asked.says[language].question,
                how: howToWrite(words, column, columns),
              })}
            />
          </li>
        ))}
      </PlainList>
    </Details>
  )
}
