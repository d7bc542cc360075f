import { readDay, readYesNo } from '../catalogue'
import { type IsoDate, isDay } from '../engine'
import { NAME } from './column'
import { isFilled, LEFT } from './heads'
import { firstIn } from './no-person'
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

/** Whether a line of a part says that its person has left, or the title of the part says so of all. */
const leaverIn = (
  { heads, cells, title = '' }: Part,
  about: About,
): ((line: readonly string[]) => boolean) => {
  const places = [...heads.keys()].filter((at) => heads[at] === LEFT)
  return (line) =>
    OF_THOSE_WHO_LEFT.test(title) || places.some((at) => saysLeft(cells[at] ?? '', line[at] ?? '', about))
}

/** A part without the people who have left, and what those are called. */
const parted = (part: Part, about: About) => {
  const gone = new Set(part.people.filter(leaverIn(part, about)))
  const nameAt = part.heads.indexOf(NAME)
  return {
    staying: { ...part, people: part.people.filter((line) => !gone.has(line)) },
    left: [...gone].map((line) => line[nameAt]?.trim() || firstIn(line)).filter(isFilled),
  }
}

/** The parts of a list without the people who have left, as nobody pays for them any more; and what those are called. */
export const withoutLeft = (parts: readonly Part[], about: About) => {
  const both = parts.map((part) => parted(part, about))
  return { staying: both.map(({ staying }) => staying), left: both.flatMap(({ left }) => left) }
}
