import fc from 'fast-check'
import { hiresAmong } from '../../src/engine'
import { drafts } from '../../src/keep/drafts.test-support'
import { cellText } from '../../src/roster/cell-text'
import { columnsOf } from '../../src/roster/column'
import type { TakenIn } from '../../src/roster/take-in'
import { doJob } from '../../src/roster/work'
import { TODAY } from './memory-device'
import { loaded, wrongInHire } from './possible'

export const columns = columnsOf(loaded, TODAY)

/** Heads and cells as they stand in a table that was filled in by people, of up to six hires. */
export const grids = drafts.map(({ answers }) => [
  ['姓名', ...columns.map(({ asked }) => asked.says['zh-CN'].name)],
  ...(hiresAmong(answers) ?? []).map((hire, at) => [
    `员工${at}`,
    ...columns.map(({ asked, key }) => cellText(asked, hire[key], 'zh-CN')),
  ]),
])

/** What the page makes of a file. */
export const taken = async (bytes: Uint8Array) => {
  const done = await doJob({ kind: 'file', bytes, loaded, asOf: TODAY }, () => undefined)
  return done.kind === 'file' ? done.result : undefined
}

/** What stands in rows that no row can have. */
export const wrongInRows = ({ rows }: Pick<TakenIn, 'rows'>): readonly string[] =>
  rows.flatMap(({ hire, unread, name }, at) => [
    ...wrongInHire(hire).map((wrong) => `row ${at}: ${wrong}`),
    ...(name.length > 100 ? [`row ${at} has a name of ${name.length} signs`] : []),
    ...Object.keys(unread).filter((key) => hire[key] !== null && hire[key] !== undefined),
  ])

/** Numbers that choose among the rows and columns of a table. */
export const spots = fc.record({ row: fc.nat({ max: 20 }), column: fc.nat({ max: 60 }) })
