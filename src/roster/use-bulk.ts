import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Words } from '../i18n'
import { NAME } from './column'
import type { NotRead } from './not-read'
import type { Roster } from './roster'
import { isBlank, isCutName, LONGEST_NAME, type Row } from './row'
import type { Pasted, TakeInCode, TakenIn } from './take-in'
import { shortened } from './taken-in'
import { useWork } from './use-work'
import type { Done, Job } from './work'

/** What is said of a change, in whatever language the page is read in then. */
type Saying = (t: Words['t']) => string

/** What became of the last change to many rows at once. */
export type Outcome =
  | { readonly kind: 'code'; readonly code: TakeInCode }
  /** Done, with the rows as they were before, until something else is typed: to go back would take that away, too. */
  | {
      readonly kind: 'done'
      readonly says: Saying
      readonly before: readonly Row[] | undefined
      readonly taken?: TakenIn | NotRead
    }
  | { readonly kind: 'said'; readonly says: Saying }

/** The cell that was typed into last, and how many were. */
export type Typed = { readonly at: number; readonly key: string; readonly times: number }

type TypedText = Omit<Typed, 'times'> & { readonly text: string }

/** What is said once something is typed: of a name that is too long that its beginning alone is kept. */
const afterTyping = ({ key, text }: TypedText, last: Outcome | undefined): Outcome | undefined => {
  if (key !== NAME || !isCutName(text)) return last?.kind === 'done' ? { ...last, before: undefined } : last
  const names = shortened(text.trim())
  return { kind: 'said', says: (t) => t('roster.imported.cut', { names, most: LONGEST_NAME }) }
}

/** The way to the rows as they are when it is gone, with what stands in a cell that is still being typed in. */
const useRowsNow = ({ rows }: Roster) => {
  const latest = useRef(rows)
  useLayoutEffect(() => {
    latest.current = rows
  }, [rows])
  return useCallback(() => {
    const { activeElement } = document
    // A cell is read as the reader leaves it.
    if (activeElement instanceof HTMLInputElement && activeElement.closest('td'))
      flushSync(() => activeElement.blur())
    return latest.current
  }, [])
}

type RowsNow = ReturnType<typeof useRowsNow>

/** What became of the last change, and how often one was made. */
const useOutcome = ({ change }: Roster, rowsNow: RowsNow) => {
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined)
  const [attempt, setAttempt] = useState<number | undefined>(undefined)
  const [typed, setTyped] = useState<Typed | undefined>(undefined)
  const say = (says: Saying) => setOutcome({ kind: 'said', says })
  return {
    outcome,
    setOutcome,
    attempt,
    typed,
    put: (next: readonly Row[], says: Saying, taken?: TakenIn | NotRead) => {
      const before = rowsNow()
      change(() => next.filter((row) => !isBlank(row)))
      setOutcome({ kind: 'done', says, before, ...(taken && { taken }) })
      setAttempt((count = 0) => count + 1)
      setTyped(undefined)
    },
    onCode: (code: TakeInCode) => setOutcome({ kind: 'code', code }),
    dismiss: () => say((t) => t('roster.work.cancelled')),
    onUndo: (before: readonly Row[]) => {
      change(() => before)
      // What was wrong before stands quietly again.
      setAttempt(undefined)
      say((t) => t('roster.imported.undone'))
    },
    /** Something was typed: what is wrong with it stands quietly. */
    onTyped: useCallback((now: TypedText) => {
      setTyped((last) => ({ at: now.at, key: now.key, times: (last?.times ?? 0) + 1 }))
      setAttempt(undefined)
      setOutcome((last) => afterTyping(now, last))
    }, []),
  }
}

const notRead = ({ rows: _, ...rest }: Pasted): NotRead => rest

type Outcomes = ReturnType<typeof useOutcome>

/** People who were read, and wait to be put somewhere, whatever else is done to the table meanwhile. */
const useWaiting = (rowsNow: RowsNow, { put, dismiss }: Outcomes) => {
  const [waiting, setWaiting] = useState<TakenIn | undefined>(undefined)
  return {
    waiting,
    setWaiting,
    putTaken: (taken: TakenIn, where: 'add' | 'replace') => {
      const before = where === 'add' ? rowsNow() : []
      setWaiting(undefined)
      put([...before, ...taken.rows], (t) => t('roster.imported.done', { count: taken.rows.length }), taken)
    },
    refuse: () => {
      setWaiting(undefined)
      dismiss()
    },
  }
}

/** Changes to many rows at once that are worked out away from the page: from a file, and by pasting. */
const useTakingIn = ({ loaded, asOf, work }: Roster, rowsNow: RowsNow, outcomes: Outcomes) => {
  const job = useWork(work)
  const { setWaiting, ...waiting } = useWaiting(rowsNow, outcomes)
  const { put, setOutcome, onCode } = outcomes
  const onFile = (result: TakenIn | TakeInCode) => {
    if (typeof result === 'string') onCode(result)
    else if (rowsNow().length > 0) setWaiting(result)
    else waiting.putTaken(result, 'replace')
  }
  const onDone = (done: Done) => {
    if (done.kind === 'file') onFile(done.result)
    if (done.kind !== 'paste') return
    if (done.result === 'too-many-rows') onCode(done.result)
    else put(done.result.rows, (t) => t('roster.imported.pasted'), notRead(done.result))
  }
  const start = (one: Job) => {
    setOutcome(undefined)
    if (one.kind === 'file') setWaiting(undefined)
    job.start(one, onDone)
  }
  return {
    job,
    ...waiting,
    onBytes: (bytes: Uint8Array) => start({ kind: 'file', loaded, asOf, bytes }),
    onBlock: (at: number, key: string, text: string) =>
      start({ kind: 'paste', loaded, asOf, text, rows: rowsNow(), spot: { at, key } }),
  }
}

/** Changes to many rows at once. Each can be undone. */
export const useBulk = (roster: Roster) => {
  const rowsNow = useRowsNow(roster)
  const { setOutcome, put, ...outcome } = useOutcome(roster, rowsNow)
  const { job, waiting, ...takingIn } = useTakingIn(roster, rowsNow, { setOutcome, put, ...outcome })
  return {
    ...outcome,
    ...takingIn,
    progress: job.progress,
    // What is put into the table under a paste would be lost when that is done.
    waiting: job.progress ? undefined : waiting,
    hasFailed: job.hasFailed,
    cancel: () => {
      job.cancel()
      outcome.dismiss()
    },
    onRemove: (at: number) =>
      put(
        rowsNow().filter((_, place) => place !== at),
        (t) => t('roster.imported.removed', { n: at + 1 }),
      ),
    onClear: () => {
      // What was pasted would fall on rows that are gone.
      if (job.progress?.kind === 'paste') job.cancel()
      put([], (t) => t('roster.imported.cleared'))
    },
  }
}
