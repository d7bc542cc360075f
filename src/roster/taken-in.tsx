import { formatList, Told, useWords, type Words } from '../i18n'
import { Button, ButtonGroup, Notice, PlainList } from '../ui'
import { columnName } from './cell-words'
import { type Column, NAME } from './column'
import type { NotRead } from './not-read'
import { LONGEST_NAME, MOST_ROWS } from './row'
import type { TakeInCode, TakenIn } from './take-in'

const MOST_NAMED = 12
/** A file may name its columns as it likes; longer names would bury the page. In characters. */
const LONGEST_SHOWN = 60

export const shortened = (name: string): string =>
  name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name

/** The first of many names, and how many more there are. */
export const listed = ({ t, locale }: Words, all: readonly string[]): string => {
  const names = formatList(all.slice(0, MOST_NAMED).map(shortened), locale)
  return all.length > MOST_NAMED
    ? t('roster.imported.andMore', { names, count: all.length - MOST_NAMED })
    : names
}

/** Which columns and lines were not read. */
const unreadIn = (words: Words, notRead: NotRead): readonly string[] => {
  const { t } = words
  const { unknown, repeated, headless, results, leftOut, left, cut } = notRead
  const named = (key: 'unknown' | 'repeated' | 'leftOut' | 'left' | 'cut', names: readonly string[]) =>
    names.length === 0
      ? []
      : [t(`roster.imported.${key}`, { names: listed(words, names), most: LONGEST_NAME })]
  const places = headless.map((n) => t('roster.imported.nthColumn', { n }))
  return [
    ...named('unknown', unknown),
    ...named('repeated', repeated),
    ...named('leftOut', leftOut),
    ...named('left', left),
    ...named('cut', cut),
    ...(places.length > 0 ? [t('roster.imported.headless', { names: listed(words, places) })] : []),
    ...(results > 0 ? [t('roster.imported.results')] : []),
  ]
}

/** What a reader must know of a file that was read: what in it was not. */
const remarksOn = (words: Words, columns: readonly Column[], taken: TakenIn): readonly string[] => {
  const { t } = words
  const list = (names: readonly string[]) => listed(words, names)
  const missing = taken.missing.flatMap((key) => columns.find((column) => column.key === key) ?? [])
  const { sheet, otherSheets, merged } = taken
  return [
    ...unreadIn(words, taken),
    ...(missing.length > 0
      ? [t('roster.imported.missing', { names: list(missing.map((column) => columnName(words, column))) })]
      : []),
    ...(otherSheets.length > 0
      ? [t('roster.imported.sheet', { name: shortened(sheet), others: list(otherSheets) })]
      : []),
    ...(merged.length > 0 ? [t('roster.imported.merged', { cells: list(merged) })] : []),
  ]
}

/** What of a file was not read. */
export const Remarks = ({
  taken,
  columns,
}: {
  readonly taken: TakenIn | NotRead
  readonly columns: readonly Column[]
}) => {
  const words = useWords()
  const remarks = 'rows' in taken ? remarksOn(words, columns, taken) : unreadIn(words, taken)
  return remarks.length === 0 ? null : (
    <PlainList>
      {remarks.map((remark) => (
        <li key={remark}>
          <Told text={remark} />
        </li>
      ))}
    </PlainList>
  )
}

/** The question, which the button that takes the focus says with its own name: nothing else would say it. */
const ASKED = { title: 'taken-title', ask: 'taken-ask' } as const

type AskProps = {
  readonly taken: TakenIn | undefined
  readonly columns: readonly Column[]
  /** People who stand in the table already. */
  readonly count: number
  readonly onPut: (taken: TakenIn, where: 'add' | 'replace') => void
  readonly onCancel: () => void
}

/** Asks where people from a file go when there are some in the table, or were when it was read. */
export const AskWhere = ({ taken, columns, count, onPut, onCancel }: AskProps) => {
  const { t } = useWords()
  if (taken === undefined) return null
  const asked = `${ASKED.title} ${ASKED.ask}`
  const isFull = count + taken.rows.length > MOST_ROWS
  const canAdd = count > 0 && !isFull
  return (
    <Notice
      tone="info"
      titleId={ASKED.title}
      title={t('roster.imported.title', { count: taken.rows.length })}
    >
      <p id={ASKED.ask}>{count > 0 ? t('roster.imported.ask', { count }) : t('roster.imported.askEmpty')}</p>
      <Remarks taken={taken} columns={columns} />
      {isFull && <p>{t('roster.imported.full', { most: MOST_ROWS })}</p>}
      <ButtonGroup>
        {canAdd && (
          <Button takesFocus aria-describedby={asked} onClick={() => onPut(taken, 'add')}>
            {t('roster.imported.add')}
          </Button>
        )}
        <Button
          takesFocus={isFull}
          aria-describedby={canAdd ? undefined : asked}
          onClick={() => onPut(taken, 'replace')}
        >
          {t(count > 0 ? 'roster.imported.replace' : 'roster.imported.put')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('roster.imported.cancel')}
        </Button>
      </ButtonGroup>
    </Notice>
  )
}

/** Why a file was not read, and what to do. */
export const NotTakenIn = ({
  code,
  columns,
}: {
  readonly code: TakeInCode
  readonly columns: readonly Column[]
}) => {
  const words = useWords()
  const { t, locale } = words
  const heads = formatList(
    [columnName(words, NAME), ...columns.slice(0, 4).map((column) => columnName(words, column))],
    locale,
  )
  return (
    <Notice tone="problem" title={t('roster.codeTitle')} role="alert">
      <p data-file-code={code}>{t(`roster.code.${code}`, { heads, most: MOST_ROWS })}</p>
    </Notice>
  )
}
