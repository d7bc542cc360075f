import { readDay, readYesNo } from '../catalogue'
import { type IsoDate, isDay } from '../engine'
import { NAME } from './column'
import { isFilled, LEFT } from './heads'
import type { Part } from './parts'
import { from1900, tidyDay } from './read-cell'

const SAYS_LEFT = /^已?(?:离职|退工|辞职|辞退|减员)|^(?:left|resigned|terminated|former)\b/i

/** Below such heads a yes means that somebody left, or a no. */
const [ASKS_LEFT, ASKS_STAYS] = [/离职/, /在职/]

/** The title of those who left, be it numbered; one that also names those who came or stayed is of all. */
const OF_THOSE_WHO_LEFT = /^[\s\d()（）.．、一二三四五六七八九十]*已?离职(?!.*[在入]职)/

/** What is known of a list beside its words. */
export type About = {
  readonly asOf: IsoDate
  /** Its workbook counts days from 1904. */
  readonly is1904?: boolean | undefined
}

/** Whether a cell below such a head says that somebody has left: in words, with a yes or a no, or by a day that has come. */
const saysLeft = (head: string, cell: string, { asOf, is1904 = false }: About): boolean => {
  const text = cell.trim()
  const day = readDay(tidyDay(is1904 ? from1900(text) : text))
  if (isDay(day)) return day <= asOf
  const isYes = readYesNo(text)
  const asked = isYes === true ? ASKS_LEFT : ASKS_STAYS
  return SAYS_LEFT.test(text) || (isYes !== undefined && asked.test(head))
}

const calledIn = (cells: readonly string[], nameAt: number): string => {
  const name = cells[nameAt]?.trim() ?? ''
  return name === '' ? (cells.find(isFilled)?.trim() ?? '') : name
}

/**
 * The parts of a list without the people who have left, as their line or the title of their part says; nobody pays for them any
 * more. And what those are called.
 */
export const withoutLeft = (parts: readonly Part[], about: About) => {
  const left: string[] = []
  const staying = parts.map((part): Part => {
    const { heads, cells, title = '' } = part
    const places = [...heads.keys()].filter((at) => heads[at] === LEFT)
    const hasLeft = (line: readonly string[]) =>
      OF_THOSE_WHO_LEFT.test(title) || places.some((at) => saysLeft(cells[at] ?? '', line[at] ?? '', about))
    const gone = new Set(part.people.filter(hasLeft))
    left.push(...[...gone].map((line) => calledIn(line, heads.indexOf(NAME))))
    return { ...part, people: part.people.filter((line) => !gone.has(line)) }
  })
  return { staying, left: left.filter(isFilled) }
}
