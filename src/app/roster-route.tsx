import { useCallback, useMemo } from 'react'
import { type NotedHire, notedHiresIn, useDraft, withNotedHires } from '../draft'
import type { Hire } from '../engine'
import { hiresPage, type Session } from '../interview'
import { ResultsPage, type Roster, type Row, TablePage } from '../roster'
import { inWorker, judgedBy } from './in-worker'
import { whyNotOf } from './why-not'

/** A hire's row stays the same as long as the hire and its name do, so that only changed rows are drawn anew. */
const known = new WeakMap<Hire, Row>()

const rowOf = ({ hire, note }: NotedHire): Row => {
  const { name = '', unread = {} } = note
  const before = known.get(hire)
  if (before?.name === name && JSON.stringify(before.unread) === JSON.stringify(unread)) return before
  const row = { hire, name, unread }
  known.set(hire, row)
  return row
}

const notedOf = ({ hire, name, unread }: Row): NotedHire => ({
  hire,
  note: { ...(name && { name }), ...(Object.keys(unread).length > 0 && { unread }) },
})

/** The hires of the draft as rows of a table, and the way to change them. */
const useRows = (): Pick<Roster, 'rows' | 'change'> => {
  const { draft, change } = useDraft()
  const rows = useMemo(() => notedHiresIn(draft).map(rowOf), [draft])
  const changeRows: Roster['change'] = useCallback(
    (next) => change((old) => withNotedHires(old, next(notedHiresIn(old).map(rowOf)).map(notedOf))),
    [change],
  )
  return { rows, change: changeRows }
}

type Props = { readonly session: Session; readonly at: 'table' | 'each' }

/** The table of people and the result of each. */
export const RosterRoute = ({ session, at }: Props) => {
  const { draft } = useDraft()
  const { rows, change } = useRows()
  const { loaded, compiled, asOf, hrefOf } = session
  const list = hiresPage(session)
  const judged = useMemo(() => judgedBy({ loaded, compiled }), [loaded, compiled])
  const whyNot = useMemo(() => whyNotOf(session, draft.answers), [session, draft])
  const roster: Roster = {
    loaded,
    judgedBy: judged,
    asOf,
    rows,
    change,
    work: inWorker,
    answers: draft.answers,
    whyNot,
    hrefs: {
      back: hrefOf(list ? { at: 'page', id: list.id } : { at: 'home' }),
      table: hrefOf({ at: 'table' }),
      results: hrefOf({ at: 'each' }),
      goOn: hrefOf({ at: 'start' }),
      firmResult: hrefOf({ at: 'result' }),
    },
  }
  const Page = at === 'table' ? TablePage : ResultsPage
  return <Page roster={roster} />
}
