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

/** What is read of a list from a file, and from the same list pasted: lines parted by breaks, cells by bars. */
const readings = (text: string) => {
  const grid = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const block = blockOf(grid, headReader(table.columns, loaded))
  return [
    takeInSheets(table, [{ name: '员工', grid, merged: [] }], quiet),
    pasted(table, { rows: [], block, spot: { at: 0, key: '#name' } }, quiet),
  ]
}
const people = (reading: ReturnType<typeof readings>[number], ...keys: readonly string[]) =>
  typeof reading === 'string'
    ? reading
    : reading.rows.map(({ name, hire, unread }) => [name, ...keys.map((key) => unread[key] ?? hire[key])])

describe('a list in parts', () => {
  it('loses nobody who stands above a second table that knows more, and reads each below its own heads', () => {
    const list = `
      一、在职人员||
      姓名|入职日期|
      王芳|2026-07-01|
      李强|2026-07-02|
      二、外聘人员||
      年龄|姓名|入职时年龄|入职日期
      25|赵敏|24|2025-07-01`
    for (const reading of readings(list)) {
      expect(people(reading, 'hiredOn', 'ageAtHire')).toEqual([
        ['王芳', '2026-07-01', null],
        ['李强', '2026-07-02', null],
        ['赵敏', '2025-07-01', 24],
      ])
      expect(reading).toMatchObject({ leftOut: ['二、外聘人员'] })
    }
  })

  it('makes no person of heads that stand again on each page', () => {
    const heads = '序号|姓名|入职日期'
    for (const reading of readings([heads, '1|王芳|2026-07-01', heads, '2|李强|2026-07-02'].join('\n')))
      expect(people(reading, 'hiredOn')).toEqual([
        ['王芳', '2026-07-01'],
        ['李强', '2026-07-02'],
      ])
  })

  it('takes nobody for heads whose job and group are called as columns are', () => {
    const list =
      '姓名|职务|类别|入职日期|高校毕业生\n王芳|员工|高校毕业生|2026-07-01|是\n李强|员工|其他|2026-07-02|否'
    for (const reading of readings(list))
      expect(people(reading, 'graduate')).toEqual([
        ['王芳', true],
        ['李强', false],
      ])
  })

  it('counts no sum of a department as a person', () => {
    const list = `
      部门|序号|姓名|入职日期|单位每月缴费（元）
      销售部|1|王芳|2026-07-01|1200
      |2|李强|2026-07-01|1300
      销售部小计||||2500
      财务部|3|赵敏|2026-07-01|1200
      财务部|小计|||1200
      合计||3 人||3700`
    for (const reading of readings(list)) {
      expect(people(reading, 'monthlyEmployerContribution')).toEqual([
        ['王芳', 1200],
        ['李强', 1300],
        ['赵敏', 1200],
      ])
      expect(reading).toMatchObject({ leftOut: ['销售部小计', '财务部 小计', '合计'] })
    }
  })
})

describe('heads on two lines', () => {
  it('are read together where a group alone would be taken for a column', () => {
    const list = `
      序号|姓名|入职时间|合同期限||学历
      |||起|止|
      1|王芳|2026-07-01|20260701|20290630|本科`
    for (const reading of readings(list)) {
      expect(people(reading, 'hiredOn', 'contractMonths')).toEqual([['王芳', '2026-07-01', null]])
      expect(reading).toMatchObject({ unknown: ['序号', '合同期限起', '合同期限止', '学历'] })
    }
  })

  it('are not a line of heads and a person without a name below heads that are two columns wide', () => {
    for (const reading of readings('姓名||入职日期||合同期限|\n||2026-07-01||3年|\n王芳||2026-07-02||3年|'))
      expect(people(reading, 'hiredOn')).toEqual([
        ['', '2026-07-01'],
        ['王芳', '2026-07-02'],
      ])
  })

  it('are no heads of their own in the second: one of three insurances is not what is paid for all', () => {
    const list = `
      序号|姓名|养老保险||医疗保险||失业保险|
      ||单位缴费|个人缴费|单位缴费|个人缴费|单位缴费|个人缴费
      1|王芳|800|400|450|100|25|10`
    expect(readings(list)[0]).toBe('no-heads')
  })
})

describe('two columns that mean the same', () => {
  it.each([
    ['合同起始日期|入职日期', '2026-01-01|2023-01-01', 'hiredOn', '2023-01-01', ['合同起始日期']],
    ['入职日期|合同起始日期', '2023-01-01|2026-01-01', 'hiredOn', '2023-01-01', ['合同起始日期']],
    ['入职日期|入职日期', '2023-01-01|2026-01-01', 'hiredOn', '2023-01-01', ['入职日期']],
  ])('are read by the nearer, else by the first: %s', (...[heads, cells, key, answer, repeated]) => {
    for (const reading of readings(`姓名|${heads}\n王芳|${cells}`)) {
      expect(people(reading, key)).toEqual([['王芳', answer]])
      expect(reading).toMatchObject({ repeated })
    }
  })

  it('are not who pays and what is paid', () => {
    for (const reading of readings('姓名|入职日期|缴费单位|单位缴费\n王芳|2026-07-01|某公司|1275')) {
      expect(people(reading, 'monthlyEmployerContribution')).toEqual([['王芳', 1275]])
      expect(reading).toMatchObject({ unknown: ['缴费单位'], repeated: [] })
    }
  })
})
