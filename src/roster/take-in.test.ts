import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { isDay } from '../engine'
import { cellText } from './cell-text'
import { columnsOf, isCalled } from './column'
import type { Grid } from './csv'
import { headReader, isHeadRow } from './heads'
import { EMPTY_ROW, type Row, textIn, withTexts, wrongCells } from './row'
import { blockOf, pasted, type Spot, takeInSheets } from './take-in'

const day = (text: string) => {
  if (!isDay(text)) throw new Error(text)
  return text
}
const asOf = day('2026-11-23')
const columns = columnsOf(loaded, asOf)
const table = { columns, loaded, asOf }
const quiet = () => undefined
const pasteGrid = (grid: Grid, spot: Spot, rows: readonly Row[]) =>
  pasted(table, { rows, block: blockOf(grid, headReader(columns, loaded)), spot }, quiet)
const column = (key: string) => {
  const found = columns.find((one) => one.key === key)
  if (!found) throw new Error(key)
  return found
}
const sheet = (grid: readonly (readonly string[])[], name = '员工') => ({ name, grid, merged: [] })

describe('a cell', () => {
  it.each([
    ['hiredOn', '2026/3/1', '2026-03-01'],
    ['hiredOn', '46082', '2026-03-01'],
    ['hiredOn', '46082.5', '2026-03-01'],
    ['hiredOn', '２０２６年３月１日', '2026-03-01'],
    ['hiredOn', '2026-03-01 00:00:00', '2026-03-01'],
    ['hiredOn', '2026-02-28T16:00:00.000Z', '2026-03-01'],
    ['hiredOn', '2026-03-01T15:59:59Z', '2026-03-01'],
    ['hiredOn', '2026-03-01T00:00:00', '2026-03-01'],
    ['graduate', '√', true],
    ['graduate', 'ＴＲＵＥ', true],
    ['graduate', '没有', false],
    ['graduate', '本科', true],
    ['graduate', '大专', true],
    ['graduate', '高中', false],
    ['graduate', '0', false],
    ['graduate', '不知道', null],
    ['graduate', '', null],
    ['contractMonths', '3年', 36],
    ['contractMonths', '无固定期限', 'open-ended'],
    ['insurancePaidMonths', '1年', 12],
    ['ageAtHire', '35 周岁', 35],
    ['monthlyEmployerContribution', '¥1,200.50', 1200.5],
    ['claimed', '无', []],
    [
      'claimed',
      '一次性扩岗补助；Social insurance subsidy for hiring a graduate',
      ['job-expansion-grant', 'graduate-hire-insurance-subsidy'],
    ],
    ['claimed', '一次性扩岗补助、一次性吸纳就业补贴', ['job-expansion-grant', 'one-off-hiring-subsidy']],
  ])('of %s that says %j is %j', (key, text, answer) => expect(column(key).read(text)).toEqual({ answer }))

  it.each([
    ['hiredOn', '2026-02-30', 'no-such-day'],
    ['hiredOn', '2028-01-01', 'far-future'],
    ['hiredOn', '三月', 'not-a-day'],
    ['hiredOn', '2026-02-30T16:00:00Z', 'no-such-day'],
    ['graduate', '也许', 'not-a-yes-or-no'],
    // Whether a technician school counts is for each place to say.
    ['graduate', '技校', 'not-a-yes-or-no'],
    ['ageAtHire', '200', 'too-large'],
    ['claimed', '别的补贴', 'not-a-choice'],
  ])('of %s that says %j cannot be read: %s', (key, text, code) =>
    expect(column(key).read(text)).toEqual({ code }),
  )

  it('behind a thousand blanks is kept as it stands', () => {
    const row = withTexts(columns, EMPTY_ROW, { hiredOn: `${' '.repeat(5_000)}soon` })
    expect(row.unread).toEqual({ hiredOn: 'soon' })
  })

  it('of any answer is read back as that answer, in both languages', () => {
    const answers = {
      graduate: fc.boolean(),
      hiredOn: fc.constantFrom('2026-02-28', '1999-12-31'),
      contractMonths: fc.oneof(fc.nat({ max: 600 }), fc.constant('open-ended')),
      monthlyEmployerContribution: fc
        .double({ min: 0, max: 1e9, noNaN: true })
        .map((one) => Math.round(one * 100) / 100),
      claimed: fc.subarray(column('claimed').asked.options.map(({ value }) => value)),
    }
    for (const [key, arbitrary] of Object.entries(answers))
      fc.assert(
        fc.property(arbitrary, fc.constantFrom('zh-CN', 'en'), (answer, language) => {
          const { asked, read } = column(key)
          expect(read(cellText(asked, answer, language))).toEqual({ answer })
        }),
      )
  })
})

describe('heads', () => {
  const read = headReader(columns, loaded)
  it.each([
    ['招用日期', 'hiredOn'],
    ['入职日期（年/月/日）', 'hiredOn'],
    ['Date of hire', 'hiredOn'],
    ['DATE OF HIRE *', 'hiredOn'],
    ['这名员工是哪一天招用的？', 'hiredOn'],
    ['hiredOn', 'hiredOn'],
    ['姓 名', '#name'],
    ['职工姓名', '#name'],
    ['员工编号', '#name'],
    ['工号', '#name'],
    ['序号', null],
    // It begins like the title of a policy and is none of its results.
    ['失业登记月数', 'registeredUnemployedMonths'],
    ['失业登记的月数（个月）', 'registeredUnemployedMonths'],
    ['是否为高校毕业生', 'graduate'],
    ['入职的时间', 'hiredOn'],
    ['招用高校毕业生社会保险补贴：金额（元）', '#result'],
    ['失业登记：结果', '#result'],
    ['爱好', undefined],
    ['身份证号', undefined],
    ['退休年龄', undefined],
    // It is today's age in the lists that firms keep, and years of work lie between.
    ['年龄', undefined],
    ['Age', undefined],
  ])('%j is %j', (head, key) => expect(read([head])).toEqual([key]))

  it('of a number call people only where no name does', () => {
    expect(read(['工号', '入职日期', 'Staff ID'])).toEqual(['#name', 'hiredOn', undefined])
    expect(read(['编号', '工号', '姓名'])).toEqual([null, undefined, '#name'])
    expect(read(['编号', '入职日期'])).toEqual(['#name', 'hiredOn'])
    expect(read(['序号', '入职日期'])).toEqual([null, 'hiredOn'])
  })

  it.each(['(', '[', '【', ' '])('of millions of %j keep nothing busy', (sign) => {
    expect(read([sign.repeat(5_000_000)])).toEqual([sign === ' ' ? null : undefined])
  })

  it('of two columns never run together, however loosely they are read', () => {
    for (const { key, asked } of columns)
      for (const { name, question, also = [] } of [asked.says['zh-CN'], asked.says.en])
        for (const head of [name, question, ...also]) {
          expect(read([head])).toEqual([key])
          expect([key, undefined]).toContain(read([`${head}的`])[0])
        }
  })

  it('are told from people', () => {
    const isHeads = (...cells: readonly string[]) => isHeadRow(read(cells), cells)
    expect(isHeads('姓名', '招用日期', '爱好')).toBe(true)
    expect(isHeads('姓名', '张三', '李四')).toBe(false)
    const results = ['结果', '金额（元）', '到哪天'].map((field) => `一次性扩岗补助：${field}`)
    expect(isHeads('姓名', '招用日期', ...results)).toBe(true)
    expect(isHeads('张三', '2026-03-01', '是')).toBe(false)
    // Most columns of a list that people keep are none of ours.
    expect(isHeads('姓名', '性别', '民族', '部门', '岗位', '学历', '入职日期', '备注')).toBe(true)
    expect(isHeads('姓名', '性别', '民族', '部门', '岗位')).toBe(false)
  })
})

describe('a file', () => {
  it('may have a title above its heads, blank lines, unknown and repeated columns; good rows stay beside bad cells', () => {
    const taken = takeInSheets(
      table,
      [
        sheet([['说明']], '说明'),
        sheet([
          ['本月新招'],
          ['姓名', '招用日期', '爱好', '入职日期', '入职年龄'],
          ['张三', '2026-03-01', '下棋', '2026-04-01', '三十'],
          ['', '', '', '', ''],
          ['李四', '2026-05-01', '', '', '30'],
        ]),
      ],
      quiet,
    )
    if (typeof taken === 'string') throw new Error(taken)
    expect(taken).toMatchObject({
      unknown: ['爱好'],
      repeated: ['入职日期'],
      sheet: '员工',
      otherSheets: ['说明'],
    })
    expect(taken.missing).toContain('graduate')
    expect(taken.rows.map(({ name, hire, unread }) => [name, hire.hiredOn, hire.ageAtHire, unread])).toEqual([
      ['张三', '2026-03-01', null, { ageAtHire: '三十' }],
      ['李四', '2026-05-01', 30, {}],
    ])
    expect(wrongCells(columns, taken.rows).map(({ at, column: { key }, code }) => [at, key, code])).toEqual([
      [0, 'ageAtHire', 'not-a-number'],
    ])
  })

  it.each([
    ['no heads', [['张三', '李四']], 'no-heads'],
    ['nothing', [['', ' ']], 'empty'],
    ['nobody', [['姓名', '招用日期']], 'no-rows'],
    [
      'too many',
      [['姓名', '招用日期'], ...Array.from({ length: 10_001 }, () => ['张三', ''])],
      'too-many-rows',
    ],
  ])('with %s is refused', (_, grid, code) => expect(takeInSheets(table, [sheet(grid)], quiet)).toBe(code))
})

describe('a pasted block', () => {
  const row = withTexts(columns, EMPTY_ROW, { '#name': '张三', hiredOn: '2026-03-01', graduate: '是' })
  it('falls on the cells from the spot on, adds rows, and leaves others alone', () => {
    const grid = [['2026-04-01', '否'], ['2026-05-01', '是'], ['']]
    const next = pasteGrid(grid, { at: 0, key: 'hiredOn' }, [row])
    if (typeof next === 'string') throw new Error(next)
    expect(next.rows.map(({ name, hire }) => [name, hire.hiredOn, hire.graduate])).toEqual([
      ['张三', '2026-04-01', false],
      ['', '2026-05-01', true],
    ])
  })

  it('with heads names every column that was not read', () => {
    const grid = [
      ['序号', '姓名', '失业登记月数', '爱好', '', '姓名'],
      ['1', '张三', '6', '下棋', '左撇子', '张叁'],
    ]
    const next = pasteGrid(grid, { at: 0, key: '#name' }, [])
    if (typeof next === 'string') throw new Error(next)
    expect(next.rows[0]?.hire.registeredUnemployedMonths).toBe(6)
    expect(next).toMatchObject({ unknown: ['序号', '爱好'], repeated: ['姓名'], headless: [5], results: 0 })
  })

  it('that reaches beyond the last column says which had no room', () => {
    const last = columns.at(-1)?.key ?? ''
    const next = pasteGrid([['无', '多出来']], { at: 0, key: last }, [])
    expect(next).toMatchObject({ headless: [2], unknown: [] })
  })

  it('leaves a follow-up that is not called for as it was', () => {
    const no = withTexts(columns, row, { graduatedOn: '2026-06-20', graduate: '否' })
    expect(no.hire.graduatedOn).toBe('2026-06-20')
    expect(isCalled(column('graduatedOn'), no.hire)).toBe(false)
    expect(textIn(no, column('graduatedOn'), 'en')).toBe('2026-06-20')
    const odd = withTexts(columns, no, { graduatedOn: '六月' })
    expect(wrongCells(columns, [odd])).toEqual([])
  })
})
