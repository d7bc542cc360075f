import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { errorSentence, useWords } from '../i18n'
import { CellInput } from '../ui'
import { cellId, cellName } from './cell-words'
import { type Column, isCalled, NAME } from './column'
import { type Row, textIn, wrongIn } from './row'

/** What a cell tells the table of. */
export type GridActs = {
  readonly onText: (at: number, key: string, text: string) => void
  /** A block of cells was pasted here. */
  readonly onBlock: (at: number, key: string, text: string) => void
  /** The reader goes up or down a row. */
  readonly onStep: (at: number, key: string, by: 1 | -1) => void
}

type Props = GridActs & { readonly at: number; readonly row: Row; readonly column: Column | typeof NAME }

const widthOf = (column: Column | typeof NAME) => {
  if (column === NAME || column.asked.fact.kind === 'day') return 'medium'
  return column.asked.fact.kind === 'set' ? 'wide' : 'short'
}

const isBlock = (text: string): boolean => /\t|[\r\n]./.test(text)

/** Handlers of one cell: it is read when the reader leaves it, or goes on to the next row. */
const useCell = ({ at, onText, onBlock, onStep }: Props, key: string, given: string) => {
  const [text, setText] = useState(given)
  const hand = () => text !== given && onText(at, key, text)
  return {
    value: text,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      setText(currentTarget.value),
    onBlur: hand,
    onPaste: (event: ClipboardEvent) => {
      const block = event.clipboardData.getData('text/plain')
      if (!isBlock(block)) return
      event.preventDefault()
      onBlock(at, key, block)
    },
    onKeyDown: (event: KeyboardEvent) => {
      // While a Chinese word is being composed, Enter only ends that.
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
      event.preventDefault()
      // The cell is drawn anew, and a row that became empty may go: the step is taken in the table as it is then.
      flushSync(hand)
      onStep(at, key, event.shiftKey ? -1 : 1)
    },
  }
}

/** One cell to type into. It is drawn anew when its text is changed from elsewhere. */
export const GridCell = (props: Props) => {
  const { at, row, column } = props
  const words = useWords()
  const key = column === NAME ? NAME : column.key
  const cell = useCell(props, key, column === NAME ? row.name : textIn(row, column, words.language))
  const isIdle = column !== NAME && !isCalled(column, row.hire)
  const code = column === NAME ? undefined : wrongIn(row, column)
  const kind = column === NAME ? undefined : column.asked.fact.kind
  return (
    <CellInput
      {...cell}
      id={cellId(at, key)}
      aria-label={cellName(words, at, { row, column })}
      aria-describedby={isIdle ? 'cell-idle' : undefined}
      list={kind && kind !== 'day' && kind !== 'integer' && kind !== 'number' ? `choices-${key}` : undefined}
      inputMode={kind === 'integer' ? 'numeric' : 'text'}
      width={widthOf(column)}
      isIdle={isIdle}
      error={code && column !== NAME ? errorSentence(words, column.asked.fact, code) : undefined}
    />
  )
}
