import type { LoadedCatalogue } from '../catalogue'
import type { IsoDate } from '../engine'
import type { Words } from '../i18n'
import { columnName } from './cell-words'
import { type Column, NAME } from './column'
import { csvText, type Grid } from './csv'
import type { HireVerdict, ListResult } from './judge-hires'
import { type Row, textIn } from './row'
import { monthsLeft } from './totals'

const FIELDS = ['verdict', 'yuan', 'to', 'months'] as const

/** What a policy is called. */
export const titleOf = (
  loaded: LoadedCatalogue,
  { language }: Pick<Words, 'language'>,
  policy: string,
): string => loaded.policies.get(policy)?.says[language].title ?? policy

/** Names of what is still open for a hire. */
export const missingNames = (loaded: LoadedCatalogue, { language }: Words, missing: readonly string[]) =>
  missing.map((id) => loaded.asked.get(id)?.says[language].name ?? id)

type Told = { readonly loaded: LoadedCatalogue; readonly asOf: IsoDate; readonly words: Words }

const verdictCells = ({ asOf, words }: Told, one: HireVerdict | undefined): readonly string[] => {
  if (one === undefined || one.verdict === 'not-in-force') return ['', '', '', '']
  const { verdict, yuan, window } = one
  const months = window && monthsLeft(asOf, window)
  return [
    words.t(`result.hireVerdict.${verdict}`),
    verdict === 'eligible' && yuan !== null ? String(yuan) : '',
    window?.to ?? '',
    months === undefined ? '' : String(months),
  ]
}

type List = {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly result: ListResult
}

/** The table as it was filled in, with each hire's results beside it. */
const resultGrid = (told: Told, { columns, rows, result }: List): Grid => {
  const { words, loaded } = told
  const heads = result.policies.flatMap((policy) =>
    FIELDS.map((field) =>
      words.t('roster.result.head', {
        title: titleOf(loaded, words, policy),
        field: words.t(`roster.result.column.${field}`),
      }),
    ),
  )
  return [
    [columnName(words, NAME), ...columns.map((column) => columnName(words, column)), ...heads],
    ...rows.map((row, at) => [
      row.name,
      ...columns.map((column) => textIn(row, column, words.language)),
      ...result.policies.flatMap((_, place) => verdictCells(told, result.hires[at]?.verdicts[place])),
    ]),
  ]
}

/** The results as a file for spreadsheets. It can be imported again: the results in it are worked out anew. */
export const resultCsv = (told: Told, list: List): string => csvText(resultGrid(told, list))
