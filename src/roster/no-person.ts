import type { Grid } from './csv'
import { isFilled } from './heads'

/** Sums, with what they count or come to behind them. */
const SUM = /^(?:合计|总计|小计|共计|总数|(?:grand|sub)?total|sum)(?:人数|金额)?(?:[(:\d].*)?$/

/** What the form below a list says of itself, in one cell or with its answer in the next. */
const SAYS_OF_ITSELF =
  /^(?:填表|制表|填报|审核|复核|审批|经办|负责|联系|报送)(?:人|单位|日期|时间)?(?:签字|签名|签章)?[:(]|^(?:单位|公司|企业)?(?:负责人|公章|盖章|\(公?章\)|\(盖章\)|联系电话)(?:\(.*\)|签字|签名)?[:(]|^(?:备注|注|说明|填表说明|注意事项|日期|电话)\d*:|^(?:preparedby|checkedby|notes?|date):/

/** A sum or a note is short, or begins so; no more of a cell is looked at. In characters. */
const LOOKED_AT = 60

const firstIn = (cells: readonly string[]): string => cells.find(isFilled)?.trim() ?? ''

const bare = (cell: string): string =>
  cell.slice(0, LOOKED_AT).normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Whether a line below a list is a sum of it or a note on it: nobody is called so. */
const isNoPerson = (cells: readonly string[]): boolean => {
  const first = bare(firstIn(cells))
  return SUM.test(first) || SAYS_OF_ITSELF.test(first)
}

/** Lines of people, and what the others begin with. */
export const peopleIn = (lines: Grid): { readonly people: Grid; readonly leftOut: readonly string[] } => ({
  people: lines.filter((cells) => !isNoPerson(cells)),
  leftOut: lines.filter(isNoPerson).map(firstIn),
})
