import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { focusOn } from '../ui'
import { cellId } from './cell-words'
import type { Column } from './column'
import { PAGE } from './page-of'
import type { Roster } from './roster'
import { EMPTY_ROW, isBlank, MOST_ROWS, type Row, withTexts, wrongCells } from './row'

/** A row changed; one at the end that became empty goes. */
const replaced = (rows: readonly Row[], at: number, row: Row): readonly Row[] => {
  const next = at < rows.length ? rows.map((old, place) => (place === at ? row : old)) : [...rows, row]
  const last = next.at(-1)
  return last !== undefined && isBlank(last) && at === next.length - 1 ? next.slice(0, -1) : next
}

/** Where in the table the reader is: which page of it is shown, and which cell is to have the focus. */
const useSpot = () => {
  const [page, setPage] = useState(0)
  const goal = useRef<string | undefined>(undefined)
  useEffect(() => {
    const id = goal.current
    if (id === undefined || document.getElementById(id) === null) return
    goal.current = undefined
    focusOn(id)
  })
  const goTo = useCallback((at: number, key: string) => {
    const id = cellId(at, key)
    setPage(Math.floor(at / PAGE))
    if (document.getElementById(id)) focusOn(id)
    else goal.current = id
  }, [])
  return { page, setPage, goTo }
}

/** The last row that is shown: the empty one, where there is room for it. */
const lastShown = (count: number): number => Math.min(count, MOST_ROWS - 1)

/** Steps up or down from a cell, and stays in the table at its ends. */
const useStep = (count: number, goTo: ReturnType<typeof useSpot>['goTo']) => {
  const last = useRef(lastShown(count))
  useLayoutEffect(() => {
    last.current = lastShown(count)
  }, [count])
  return useCallback(
    (at: number, key: string, by: 1 | -1) => goTo(Math.max(0, Math.min(at + by, last.current)), key),
    [goTo],
  )
}

/** Typing into the table: cells are read as the reader leaves them. */
export const useGrid = ({ rows, change }: Roster, columns: readonly Column[]) => {
  const { page, setPage, goTo } = useSpot()
  const count = rows.length
  const onText = useCallback(
    (at: number, key: string, text: string) =>
      change((now) => replaced(now, at, withTexts(columns, now[at] ?? EMPTY_ROW, { [key]: text }))),
    [change, columns],
  )
  const onStep = useStep(count, goTo)
  const wrong = useMemo(() => wrongCells(columns, rows), [columns, rows])
  // The page shown may be gone when rows were removed.
  return { page: Math.min(page, Math.floor(count / PAGE)), setPage, goTo, onText, onStep, wrong }
}
