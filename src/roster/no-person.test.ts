import { describe, expect, it } from 'vitest'
import { peopleIn } from './no-person'

const isLeftOut = (...cells: readonly string[]) => peopleIn([cells], -1).leftOut.length === 1

describe('a line below a list', () => {
  it.each([
    ['合计', '', '12'],
    ['', '合 计', '3人'],
    ['总计：', '36000'],
    ['小计（人）', '4'],
    ['合计金额', '9000'],
    ['合计12人'],
    ['Total', '12'],
    ['Grand total: 12'],
    ['制表人：王芳', '', '审核：李强'],
    ['填表日期：2026-11-30'],
    ['单位（盖章）：'],
    ['公司负责人签字：'],
    ['备注：以上均为在职员工'],
    ['注：1. 本表一式两份'],
    ['第 2 页，共 3 页'],
    ['Notes: all of them on the payroll'],
  ])('%s is a sum or a note', (...cells) => expect(isLeftOut(...cells)).toBe(true))

  it.each([
    ['王芳', '2026-07-01'],
    ['总经理'],
    ['合小明'],
    ['注册会计师一'],
    ['制表员'],
    ['Sumner', '2026-07-01'],
    ['Total Gym Ltd'],
    ['1', '王芳', '备注：'],
    ['负责人'],
    ['Date Masamune'],
    ['日期'],
    ['', ''],
  ])('%s is a person', (...cells) => expect(isLeftOut(...cells)).toBe(false))

  it('is told by what it begins with', () =>
    expect(peopleIn([['王芳'], [' 合计', '1'], ['李强'], ['制表人：赵敏']], 0)).toEqual({
      people: [['王芳'], ['李强']],
      leftOut: ['合计', '制表人：赵敏'],
    }))

  // A department, a number, a name, and what is paid for the person each month.
  it.each([
    [['销售部小计', '', '', '2500.5'], '销售部小计'],
    [['销售部小计：', '', '2人', '2500.5'], '销售部小计：'],
    [['财务部', '小计', '', '1200'], '财务部 小计'],
    [['技术部', '', '小计', '1200'], '技术部 小计'],
    [['', '', '技术部合计（1人）', '1200'], '技术部合计（1人）'],
    [['一', '华东片小计', '', '1200'], '一 华东片小计'],
    [['', 'Sales subtotal', '', '1200'], 'Sales subtotal'],
  ])('%j between people is the sum of a part, told as %j', (cells, told) =>
    expect(peopleIn([cells], 2)).toEqual({ people: [], leftOut: [told] }),
  )

  it.each([
    [['销售部', '1', '王小计', '1200']],
    [['小计算机部', '1', '王芳', '1200']],
    [['销售部', '1', '', '1200']],
    [['销售部', '1', '王芳', '1200', '与上月合计']],
  ])('%j between people is a person', (cells) =>
    expect(peopleIn([cells], 2)).toEqual({ people: [cells], leftOut: [] }),
  )
})
