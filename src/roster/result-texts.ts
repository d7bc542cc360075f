import type { LoadedCatalogue } from '../catalogue'
import type { IsoDate } from '../engine'
import { formatList, type Words, withinLine } from '../i18n'
import { confirmers } from '../law'
import { columnName } from './cell-words'
import { type Column, NAME } from './column'
import { csvText, type Grid } from './csv'
import type { HireVerdict, ListResult } from './judge-hires'
import type { Roster } from './roster'
import { type Row, textIn } from './row'
import { monthsLeft } from './totals'

const FIELDS = ['verdict', 'why', 'yuan', 'to', 'months'] as const

/** What a policy is called. */
export const titleOf = (
  loaded: LoadedCatalogue,
  { language }: Pick<Words, 'language'>,
  policy: string,
): string => loaded.policies.get(policy)?.says[language].title ?? policy

/** Names of what is still open for a hire. */
const missingNames = (loaded: LoadedCatalogue, { language, locale }: Words, missing: readonly string[]) =>
  missing.map((id) => withinLine(loaded.asked.get(id)?.says[language].name ?? id, locale))

/** The verdict on a hire, as sure as the rule is: what the firm's own page says of it too. */
export const verdictText = (
  { t, locale }: Words,
  loaded: LoadedCatalogue,
  { policy, verdict, certainty }: HireVerdict,
): string => {
  const file = loaded.policies.get(policy)
  if (verdict === 'not-in-force') return t('result.verdict.not-in-force')
  return certainty === 'unconfirmed' && file && verdict !== 'undetermined'
    ? t(`result.verdict.${verdict}.unconfirmed`, {
        phones: formatList(confirmers(file), locale, 'disjunction'),
      })
    : t(`result.hireVerdict.${verdict}`)
}

type Told = {
  readonly loaded: LoadedCatalogue
  readonly asOf: IsoDate
  readonly words: Words
  readonly whyNot: Roster['whyNot']
}

/** Why a verdict is no, or what is still wanting; nothing for a yes. */
export const reasonText = (
  { words, loaded, whyNot }: Omit<Told, 'asOf'>,
  one: HireVerdict,
  { hire }: Pick<Row, 'hire'>,
): string | undefined => {
  if (one.verdict === 'ineligible') return whyNot(words, one.policy, hire)
  return one.missing.length === 0
    ? undefined
    : words.t('roster.result.missing', {
        names: formatList(missingNames(loaded, words, one.missing), words.locale),
      })
}

const verdictCells = (told: Told, one: HireVerdict | undefined, row: Row): readonly string[] => {
  const { asOf, words, loaded } = told
  if (one === undefined || one.verdict === 'not-in-force') return FIELDS.map(() => '')
  const { verdict, yuan, window } = one
  const months = window && monthsLeft(asOf, window)
  return [
    verdictText(words, loaded, one),
    reasonText(told, one, row) ?? '',
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
      ...result.policies.flatMap((_, place) => verdictCells(told, result.hires[at]?.verdicts[place], row)),
    ]),
  ]
}

/** The results as a file for spreadsheets. It can be imported again: the results in it are worked out anew. */
export const resultCsv = (told: Told, list: List): string => csvText(resultGrid(told, list))
