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

/** Columns that say whether or when somebody left. */
const LEFT_HEADS = [
  '离职',
  '离职日期',
  '离职时间',
  '退工日期',
  '退工时间',
  '减员日期',
  '减员时间',
  '是否离职',
  '是否在职',
  '在职状态',
  '在职情况',
  '员工状态',
  '人员状态',
  '用工状态',
  '任职状态',
  '状态',
  'leavingdate',
  'dateofleaving',
  'lefton',
  'terminationdate',
  'lastworkingday',
  'status',
  'employeestatus',
  'employmentstatus',
]

/** No head that we know is longer. In characters. */
const LONGEST_HEAD = 500

/** What a figure may be counted in. A column says so in its head, and its cells hold the figure alone. */
const UNIT =
  /^(个?(?:年|月|天|日|周|星期|季度?|小时)|[百千万亿]{0,2}元|[千万]|years?|yrs?|months?|days?|weeks?|hours?)$/

/** What some heads count in by their own word: 合同年限. */
const COUNTS_YEARS = /年[限数]/

/** Of money it may say in the same breath what it is paid for: 万元/月, 元/人·月. */
const EACH_MONTH = /(元)(?:\s*[/每·]\s*[人月])+\s*$/

/** The unit that a head names, in brackets or by its own word; empty where it names none. */
export const unitIn = (head: string): string => {
  const text = head.slice(0, LONGEST_HEAD).normalize('NFKC')
  const [, inside = COUNTS_YEARS.test(text) ? '年' : ''] = /\(([^()]*)\)/.exec(text) ?? []
  const unit = inside
    .replace(/^单位\s*[:：]?/, '')
    .replace(EACH_MONTH, '$1')
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

/** Of two columns that mean the same only one can be read: this is the other. */
export const REPEATED = '#repeated'

/** Says who of a list has left; see who-left.ts. */
export const LEFT = '#left'

/** Whether what stands under a head goes into a column. */
export const isColumn = (key: Heads[number]): key is string =>
  typeof key === 'string' && key !== RESULT && key !== REPEATED && key !== LEFT

/** What a head means, and how nearly: the columns name first what fits best, and words turned round come last. */
type Meaning = { readonly key: Heads[number]; readonly rank: number }

const TURNED_ROUND = Number.POSITIVE_INFINITY
const ENDS_IN_WHO = /单位$/

/** Each column once, where a head means it most nearly; the day of hire stands under 入职日期, whatever contract began since. */
const nearest = (meanings: readonly Meaning[]): Heads => {
  const best = new Map<string, number>()
  for (const [at, { key, rank }] of meanings.entries()) {
    const before = meanings[best.get(key ?? '') ?? at]
    if (isColumn(key) && (!best.has(key) || (before !== undefined && rank < before.rank))) best.set(key, at)
  }
  return meanings.map(({ key }, at) => (isColumn(key) && best.get(key) !== at ? REPEATED : key))
}

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

const knownHeads = (columns: readonly Column[]): ReadonlyMap<string, Meaning> => {
  const known = new Map<string, Meaning>(NUMBER_HEADS.map((head) => [bare(head), { key: null, rank: 0 }]))
  for (const head of LEFT_HEADS) known.set(bare(head), { key: LEFT, rank: 0 })
  for (const [rank, head] of NAME_HEADS.entries()) known.set(bare(head), { key: NAME, rank })
  for (const column of columns)
    for (const [rank, head] of namesOf(column).entries()) known.set(bare(head), { key: column.key, rank })
  return known
}

/** Makes ready the recognition of heads: each column's name or question in either language, its field, or nearly so. */
export const headReader = (columns: readonly Column[], loaded: LoadedCatalogue): HeadReader => {
  const known = knownHeads(columns)
  const nearly = new Map(looselyKnown(columns)).set(loose('姓名'), NAME)
  const titles = [...loaded.policies.values()].flatMap(({ says }) => [says['zh-CN'].title, says.en.title])
  const isResult = (text: string) =>
    titles.some((title) => text.startsWith(title) && /^\s*[:：]/.test(text.slice(title.length)))
  const meaningOf = (cell: string): Meaning => {
    const head = bare(cell)
    // 缴费单位 is who pays, and 单位缴费 turned round.
    const turned = () => (ENDS_IN_WHO.test(head) ? undefined : nearly.get(loose(head)))
    return known.get(head) ?? { key: isResult(cell) ? RESULT : turned(), rank: TURNED_ROUND }
  }
  return (cells) => withCalled(nearest(cells.map(meaningOf)), cells)
}

/** How many columns of ours a row of heads knows. */
export const knownIn = (heads: Heads): number => new Set(heads.filter(isColumn)).size

/** Whether a row is one of heads: two of it are known, or most of what it says, and not a name alone. */
export const isHeadRow = (heads: Heads, cells: readonly string[]): boolean => {
  const said = [...cells.keys()].filter((at) => isFilled(cells[at] ?? ''))
  const known = said.filter((at) => heads[at] !== undefined)
  const isMost = knownIn(heads) >= 2 || known.length * 2 >= said.length
  return heads.some((key) => isColumn(key) && key !== NAME) && isMost
}
