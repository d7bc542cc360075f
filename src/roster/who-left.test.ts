import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { isDay } from '../engine'
import { columnsOf } from './column'
import { headReader } from './heads'
import { blockOf, pasted, takeInSheets } from './take-in'

const asOf = '2026-11-30'
if (!isDay(asOf)) throw new Error(asOf)
const table = { columns: columnsOf(loaded, asOf), loaded, asOf }
const quiet = () => undefined

/** Who is read of a list, from a file and when it is pasted, and who of it has left. */
const readings = (lines: readonly string[], is1904 = false) => {
  const grid = lines.map((line) => line.split('|'))
  const block = blockOf(grid, headReader(table.columns, loaded))
  return [
    takeInSheets(table, [{ name: '员工', grid, merged: [], is1904 }], quiet),
    ...(is1904 ? [] : [pasted(table, { rows: [], block, spot: { at: 0, key: '#name' } }, quiet)]),
  ].map((reading) =>
    typeof reading === 'string'
      ? reading
      : { read: reading.rows.map(({ name }) => name), left: reading.left, unknown: reading.unknown },
  )
}

/** One person who stays, and one of whom a cell says this. */
const oneWho = (head: string, cell: string) => [
  `姓名|入职日期|${head}`,
  '王芳|2026-07-01|',
  `李强|2025-07-01|${cell}`,
]

describe('a list that keeps those who have left', () => {
  it.each([
    ['离职日期', '2026-03-31'],
    ['离职时间（没有不填）', '2026/11/30'],
    ['离职日期', '46112'],
    ['减员日期', '2026年3月31日'],
    ['在职状态', '离职'],
    ['员工状态', '已离职'],
    ['状态', '辞职'],
    ['是否离职', '是'],
    ['是否在职', '否'],
    ['离职', '√'],
    ['Leaving date', '31 March 2026'],
    ['Status', 'Left'],
    ['Employment status', 'resigned'],
  ])('leaves out whoever %s says %s of, and says so', (head, cell) => {
    for (const reading of readings(oneWho(head, cell)))
      expect(reading).toEqual({ read: ['王芳'], left: ['李强'], unknown: [] })
  })

  it.each([
    ['离职日期', ''],
    ['离职日期', '-'],
    ['离职日期', '无'],
    ['离职日期', '2026-12-31'],
    ['在职状态', '在职'],
    ['员工状态', '试用'],
    ['状态', '无'],
    ['是否离职', '否'],
    ['是否在职', '是'],
    ['Status', 'active'],
    ['Status', 'Leftover'],
    ['合同终止日期', '2026-03-31'],
  ])('keeps whoever %s says %s of', (head, cell) => {
    for (const reading of readings(oneWho(head, cell)))
      expect(reading).toMatchObject({ read: ['王芳', '李强'], left: [] })
  })

  it('is refused when nobody on it is still there', () => {
    const [fromFile] = readings(['姓名|入职日期|在职状态', '李强|2025-07-01|离职'])
    expect(fromFile).toBe('all-left')
  })

  it('counts a day of leaving as its workbook does', () => {
    expect(readings(oneWho('离职日期', '44650'), true)).toMatchObject([{ read: ['王芳'], left: ['李强'] }])
    // The same figure, counted from 1900, would be a day of 2025.
    expect(readings(oneWho('离职日期', '45800'), true)).toMatchObject([{ read: ['王芳', '李强'], left: [] }])
  })

  it.each([
    ['二、离职人员', ['李强', '3']],
    ['已离职员工名单', ['李强', '3']],
    ['二、入离职人员', []],
    ['离职、在职人员', []],
  ])('takes those below the title %s for what it says', (title, left) => {
    const lines = ['姓名|入职日期', '王芳|2026-07-01', title, '姓名|入职日期', '李强|2025-07-01', '|3']
    for (const reading of readings(lines)) expect(reading).toMatchObject({ left })
  })
})
