import type { Grid } from './csv'
import { isFilled } from './heads'

/** Sums, with what they count or come to behind them. */
const SUM = /^(?:合计|总计|小计|共计|总数|(?:grand|sub)?total|sum)(?:人数|金额)?(?:[(:\d].*)?$/

/** What the form below a list says of itself, in one cell or with its answer in the next. */
const SAYS_OF_ITSELF =
  /^(?:填表|制表|填报|审核|复核|审批|经办|负责|联系|报送)(?:人|单位|日期|时间)?(?:签字|签名|签章)?[:(]|^(?:单位|公司|企业)?(?:负责人|公章|盖章|\(公?章\)|\(盖章\)|联系电话)(?:\(.*\)|签字|签名)?[:(]|^(?:备注|注|说明|填表说明|注意事项|日期|电话)\d*:|^第\d+页|^(?:preparedby|checkedby|notes?|date):/

/** A sum or a note is short, or begins so; no more of a cell is looked at. In characters. */
const LOOKED_AT = 60

/** What its first filled cell says; empty where none is. */
export const firstIn = (cells: readonly string[]): string => cells.find(isFilled)?.trim() ?? ''

const bare = (cell: string): string =>
  cell.slice(0, LOOKED_AT).normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** The sum of a part stands within the list, behind the name of the part: 销售部小计. */
const SUM_OF_PART =
  /(?:[部组科室店处班队区厂所院]|公司|车间|中心|本[页月])(?:小计|合计|总计|共计)(?:人数|金额)?(?:[(:\d].*)?$/
const ENDS_IN_SUM = /(?:小计|合计|总计|共计|subtotal|total)(?:人数|金额)?(?:[(:\d].*)?$/

/** Whether a line is a sum of the list or of a part of it, or a note on it: nobody is called so. */
const isNoPerson = (cells: readonly string[], nameAt: number): boolean => {
  const [first, called] = [bare(firstIn(cells)), bare(cells[nameAt] ?? '')]
  if ([first, called].some((one) => SUM.test(one) || SUM_OF_PART.test(one))) return true
  const isNameless = nameAt >= 0 && called === ''
  return SAYS_OF_ITSELF.test(first) || (isNameless && cells.some((cell) => ENDS_IN_SUM.test(bare(cell))))
}

/** Such a line is told by what it begins with, and a sum behind the name of its part by both. */
const toldOf = (cells: readonly string[]): string => {
  const first = firstIn(cells)
  const sum = cells.find((cell) => ENDS_IN_SUM.test(bare(cell)))?.trim() ?? first
  return sum === first ? first : `${first} ${sum}`
}

/**
 * Lines of people, and what the others begin with.
 * @param nameAt the column of names; below 0 where there is none
 */
export const peopleIn = (
  lines: Grid,
  nameAt: number,
): { readonly people: Grid; readonly leftOut: readonly string[] } => {
  const others = new Set(lines.filter((cells) => isNoPerson(cells, nameAt)))
  return { people: lines.filter((cells) => !others.has(cells)), leftOut: [...others].map(toldOf) }
}
