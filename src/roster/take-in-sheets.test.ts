import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { isDay } from '../engine'
import { columnsOf } from './column'
import type { Grid } from './csv'
import { headReader } from './heads'
import { blockOf, pasted, takeInSheets } from './take-in'

const asOf = '2026-11-23'
if (!isDay(asOf)) throw new Error(asOf)
const table = { columns: columnsOf(loaded, asOf), loaded, asOf }
const sheet = (grid: readonly (readonly string[])[], name = '员工') => ({ name, grid, merged: [] })
const quiet = () => undefined
const pasteGrid = (grid: Grid) => {
  const block = blockOf(grid, headReader(table.columns, loaded))
  return pasted(table, { rows: [], block, spot: { at: 0, key: '#name' } }, quiet)
}

describe('a list that people keep', () => {
  it('is read by the line that knows most of its heads', () => {
    const above = ['请填', '姓名', '入职日期', '', '']
    const lines = [above, ['姓名', '入职日期', '入职年龄', '合同期限'], ['张三', '2026-03-01', '30', '12']]
    const taken = takeInSheets(table, [sheet(lines)], quiet)
    expect(typeof taken === 'string' ? taken : taken.rows.map(({ hire }) => hire.ageAtHire)).toEqual([30])
  })

  it('has heads on two lines, below a title, in a file and in what is pasted', () => {
    const grid = [
      ['某某公司花名册', '', '', '', ''],
      ['序号', '姓名', '入职', '劳动合同', ''],
      ['', '', '日期', '编号', '期限（年）'],
      ['1', '张三', '2026-03-01', 'HT-1', '3'],
    ]
    const taken = takeInSheets(table, [sheet(grid)], quiet)
    const block = pasteGrid(grid)
    for (const read of [taken, block]) {
      if (typeof read === 'string') throw new Error(read)
      expect(read.rows.map(({ name, hire }) => [name, hire.hiredOn, hire.contractMonths])).toEqual([
        ['张三', '2026-03-01', 36],
      ])
      expect(read.unknown).toEqual(['序号', '劳动合同编号'])
    }
  })

  it('loses nobody who stands above its heads when it is pasted', () => {
    const grid = [
      ['李四', '2026-02-01'],
      ['姓名', '入职日期'],
      ['张三', '2026-03-01'],
    ]
    const block = pasteGrid(grid)
    if (typeof block === 'string') throw new Error(block)
    expect(block.rows[0]).toMatchObject({ name: '李四', hire: { hiredOn: '2026-02-01' } })
  })

  it('names whom it calls by more than is kept', () => {
    const long = '张'.repeat(101)
    const grid = [
      ['姓名', '入职日期'],
      [long, '2026-03-01'],
      ['李四', '2026-03-01'],
    ]
    for (const read of [takeInSheets(table, [sheet(grid)], quiet), pasteGrid(grid)])
      expect(read).toMatchObject({ cut: [long], rows: [{ name: '张'.repeat(100) }, { name: '李四' }] })
  })

  it('ends before its sum and its notes, which are told, in a file and in what is pasted', () => {
    const grid = [
      ['序号', '姓名', '单位每月缴费（元）'],
      ['1', '张三', '1200'],
      ['合计', '', '1200'],
      ['制表人：李四', '', '审核：王五'],
    ]
    const taken = takeInSheets(table, [sheet(grid)], quiet)
    const block = pasteGrid(grid)
    for (const read of [taken, block]) {
      if (typeof read === 'string') throw new Error(read)
      expect(read.rows.map(({ name }) => name)).toEqual(['张三'])
      expect(read.leftOut).toEqual(['合计', '制表人：李四'])
    }
  })

  it.each([
    ['合同期限（年）', '3', 'contractMonths', 36],
    ['合同期限（年）', '3.0', 'contractMonths', 36],
    ['Length of the labour contract (years)', '３', 'contractMonths', 36],
    ['合同期限（个月）', '3', 'contractMonths', 3],
    ['合同年限', '3', 'contractMonths', 36],
    ['劳动合同年限', '18个月', 'contractMonths', 18],
    ['合同期限（年）', '18个月', 'contractMonths', 18],
    ['合同期限（年）', '无固定期限', 'contractMonths', 'open-ended'],
    ['合同期限（天）', '90', 'contractMonths', '90天'],
    ['单位每月缴费（万元）', '0.12', 'monthlyEmployerContribution', 1200],
    ['单位每月缴费（单位：元）', '1,200', 'monthlyEmployerContribution', 1200],
    ['单位每月缴费（千元）', '1.2', 'monthlyEmployerContribution', 1200],
    ['单位每月缴费（万元/月）', '0.12', 'monthlyEmployerContribution', 1200],
    ['单位每月缴费（万元／人·月）', '0.12', 'monthlyEmployerContribution', 1200],
    ['入职年龄（周岁）', '30', 'ageAtHire', 30],
    ['入职日期（年月日）', '20260301', 'hiredOn', '2026-03-01'],
  ])('reads under %j the cell %j as %s %j', (...[head, cell, key, answer]) => {
    const taken = takeInSheets(
      table,
      [
        sheet([
          ['姓名', head],
          ['张三', cell],
        ]),
      ],
      quiet,
    )
    if (typeof taken === 'string') throw new Error(taken)
    expect(taken.rows[0]?.unread[key] ?? taken.rows[0]?.hire[key]).toBe(answer)
  })

  it('that counts its days from 1904 is read so, where a day stands as a figure', () => {
    const lines = [
      ['姓名', '入职日期'],
      ['张三', '44565'],
      ['李四', '2026-01-05'],
    ]
    const taken = takeInSheets(table, [{ ...sheet(lines), is1904: true }], quiet)
    if (typeof taken === 'string') throw new Error(taken)
    expect(taken.rows.map(({ hire }) => hire.hiredOn)).toEqual(['2026-01-05', '2026-01-05'])
  })

  it('with several sheets of our heads is read where people are', () => {
    const heads = ['姓名', '入职日期']
    const sheets = [sheet([heads], '2025年'), sheet([heads, ['张三', '2026-01-05']], '2026年')]
    expect(takeInSheets(table, sheets, quiet)).toMatchObject({ sheet: '2026年', otherSheets: ['2025年'] })
  })

  it('is not looked for on a sheet that explains it', () => {
    const list = sheet([['姓名', '入职日期', '入职年龄', '合同期限']])
    const explained = sheet(
      [
        ['招用日期', '入职日期', '哪天入职'],
        ['入职年龄', '入职年龄', '入职时几岁'],
      ],
      '填写说明',
    )
    expect(takeInSheets(table, [list, explained], quiet)).toBe('no-rows')
  })

  it('of which a sheet was not read is refused only where the list is on no other', () => {
    const unread = { ...sheet([], '打卡'), unread: 'too-many-rows' as const }
    expect(takeInSheets(table, [unread, sheet([['说明']])], quiet)).toBe('too-many-rows')
    const people = sheet([
      ['姓名', '入职日期'],
      ['张三', '2026-01-05'],
    ])
    expect(takeInSheets(table, [unread, people], quiet)).toMatchObject({ otherSheets: ['打卡'] })
  })
})
