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
  'nameornumber',
]
/** Columns that number the rows: they say nothing. */
const NUMBER_HEADS = ['', '序号', '行', '行号', '编号', 'no', 'row', '#', 'number']

/** A head as it is compared: without width, case, blanks, signs, and what stands in brackets. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s*:?？。.,，、'’"“”_-]+/g, '')

/** For each cell of a row of heads: the column's key, null where it says nothing to us, or undefined where we do not know it. */
export type Heads = readonly (string | null | undefined)[]

export type HeadReader = (cells: readonly string[]) => Heads

/** Makes ready the recognition of heads: each column's name or question in either language, or its field. */
export const headReader = (columns: readonly Column[], loaded: LoadedCatalogue): HeadReader => {
  const known = new Map<string, string | null>(NUMBER_HEADS.map((head) => [bare(head), null]))
  for (const head of NAME_HEADS) known.set(bare(head), NAME)
  for (const { key, asked } of columns)
    for (const { name, question, also } of [asked.says['zh-CN'], asked.says.en])
      for (const head of [name, question, key, ...(also ?? [])]) known.set(bare(head), key)
  const titles = [...loaded.policies.values()].flatMap(({ says }) => [says['zh-CN'].title, says.en.title])
  // The columns of a result that was saved from here and is read back: they are worked out anew.
  const isResult = (text: string) =>
    titles.some((title) => text.startsWith(title) && text.length > title.length)
  return (cells) => cells.map((cell) => (isResult(cell) ? null : known.get(bare(cell))))
}

/** Whether a row is one of heads: most of what it says is known as heads, and not a name alone. */
export const isHeadRow = (heads: Heads, cells: readonly string[]): boolean => {
  const said = [...cells.keys()].filter((at) => cells[at]?.trim() !== '')
  const known = said.filter((at) => heads[at] !== undefined)
  const isColumn = (at: number) => typeof heads[at] === 'string' && heads[at] !== NAME
  return known.some(isColumn) && known.length * 2 >= said.length
}
