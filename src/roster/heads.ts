import type { LoadedCatalogue } from '../catalogue'
import { type Column, NAME } from './column'

/** What the column of names is called in tables that people keep. */
const NAME_HEADS = [
  '姓名',
  '名字',
  '员工',
  '员工姓名',
  '姓名或编号',
  'name',
  'employee',
  'fullname',
  'employeename',
  'nameornumber',
]
/** What a number is called by which a firm knows its people; it stands for their names where a list has none. */
const STAFF_NUMBER_HEADS = [
  '工号',
  '员工号',
  '员工编号',
  '职工编号',
  '人员编号',
  '编号',
  'employeeid',
  'employeeno',
  'employeenumber',
  'staffid',
  'staffno',
  'staffnumber',
]
/** Columns that number the rows: they say nothing. */
const NUMBER_HEADS = ['', '序号', '行', '行号', '编号', 'no', 'row', '#', 'number']

/** No head that we know is longer. In characters. */
const LONGEST_HEAD = 500

/** What a figure may be counted in. A column says so in its head, and its cells hold the figure alone. */
const UNIT =
  /^(个?(?:年|月|天|日|周|星期|季度?|小时)|[百千万亿]{0,2}元|[千万]|years?|yrs?|months?|days?|weeks?|hours?)$/

/** What some heads count in by their own word: 合同年限. */
const COUNTS_YEARS = /年[限数]/

/** The unit that a head names, in brackets or by its own word; empty where it names none. */
export const unitIn = (head: string): string => {
  const text = head.slice(0, LONGEST_HEAD).normalize('NFKC')
  const [, inside = COUNTS_YEARS.test(text) ? '年' : ''] = /\(([^()]*)\)/.exec(text) ?? []
  const unit = inside
    .replace(/^单位\s*[:：]?/, '')
    .trim()
    .toLowerCase()
  return UNIT.test(unit) ? unit : ''
}

/** A head as it is compared: without width, case, blanks, signs, and what stands in brackets. */
const bare = (text: string): string =>
  text
    .slice(0, LONGEST_HEAD)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s*:?？。.,，、'’"“”_-]+/g, '')

/** Words that people leave out of a head, or put in, without meaning something else. */
const FILLERS = /是否|是不是|员工|职工|人员|本人|已经|的|了|为/g

/** A head as people turn it round: 失业登记月数 is 登记失业月数, 入职的时间 is 入职日期. */
const loose = (head: string): string =>
  [...head.replace(FILLERS, '').replaceAll('时间', '日期').replaceAll('社会保险', '社保')].sort().join('')

/** The column of a result that was saved from here and is read back: it is worked out anew. */
export const RESULT = '#result'

/** For each cell of a row of heads: the column's key, null where it numbers rows, or undefined where we do not know it. */
export type Heads = readonly (string | null | undefined)[]

export type HeadReader = (cells: readonly string[]) => Heads

const namesOf = ({ key, asked }: Column): readonly string[] =>
  [asked.says['zh-CN'], asked.says.en].flatMap(({ name, question, also = [] }) => [
    name,
    question,
    key,
    ...also,
  ])

/** Looser names by the one column each means; a name that may mean two means none. */
const looselyKnown = (columns: readonly Column[]): ReadonlyMap<string, string | undefined> => {
  const known = new Map<string, string | undefined>()
  for (const column of columns)
    for (const head of namesOf(column).map(bare).map(loose))
      known.set(head, known.has(head) && known.get(head) !== column.key ? undefined : column.key)
  return known
}

/** Whether a cell holds more than blanks. */
export const isFilled = (cell: string): boolean => cell.trim() !== ''

const isStaffNumber = (cell: string): boolean => STAFF_NUMBER_HEADS.includes(bare(cell))

/** Heads of which one calls people by their names, or else by their numbers. */
const withCalled = (heads: Heads, cells: readonly string[]): Heads => {
  const at = heads.includes(NAME) ? -1 : cells.findIndex(isStaffNumber)
  return heads.map((head, place) => (place === at ? NAME : head))
}

/** Makes ready the recognition of heads: each column's name or question in either language, its field, or nearly so. */
export const headReader = (columns: readonly Column[], loaded: LoadedCatalogue): HeadReader => {
  const known = new Map<string, string | null>(NUMBER_HEADS.map((head) => [bare(head), null]))
  for (const head of NAME_HEADS) known.set(bare(head), NAME)
  for (const column of columns) for (const head of namesOf(column)) known.set(bare(head), column.key)
  const nearly = new Map(looselyKnown(columns)).set(loose('姓名'), NAME)
  const titles = [...loaded.policies.values()].flatMap(({ says }) => [says['zh-CN'].title, says.en.title])
  const isResult = (text: string) =>
    titles.some((title) => text.startsWith(title) && /^\s*[:：]/.test(text.slice(title.length)))
  const keyOf = (cell: string) => {
    const head = bare(cell)
    if (known.has(head)) return known.get(head)
    return isResult(cell) ? RESULT : nearly.get(loose(head))
  }
  return (cells) => withCalled(cells.map(keyOf), cells)
}

const isColumn = (key: Heads[number]): boolean => typeof key === 'string' && key !== RESULT

/** How many columns of ours a row of heads knows. */
export const knownIn = (heads: Heads): number => new Set(heads.filter(isColumn)).size

/** Whether a row is one of heads: two of it are known, or most of what it says, and not a name alone. */
export const isHeadRow = (heads: Heads, cells: readonly string[]): boolean => {
  const said = [...cells.keys()].filter((at) => isFilled(cells[at] ?? ''))
  const known = said.filter((at) => heads[at] !== undefined)
  const isMost = knownIn(heads) >= 2 || known.length * 2 >= said.length
  return heads.some((key) => isColumn(key) && key !== NAME) && isMost
}
