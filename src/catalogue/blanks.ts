import { FIRST_DAY } from '../engine'
import { type Fault, pathText } from './fault'

/** How a place begins in which somebody has still to write; what should be written there follows. */
const TEXT = /^\[fill in\]\s*(.*)$/su

/** What stands for a name, and for the id of a question, until there is one. For a day it is the first of all. */
const NAME = 'fill-in'
const QUESTION = /^(?:enterprise|person|hire)\.fillIn$/

const ABOUT_QUESTIONS = 'write the id of a question in facts.json; if there is none, add it there'
const MENDS: ReadonlyMap<string, string> = new Map([
  ['from', 'write the first day on which this version of the rule holds'],
  ['verifiedOn', 'write the day on which you read the text of the law'],
  ['asOf', 'write the day on which the case is judged'],
  ['act', 'write the id of the act; if acts.json does not have it, add it there'],
  ['fact', ABOUT_QUESTIONS],
  ['parameter', 'write the id of a figure in parameters.json, or how the sum is worked out'],
])
const OF_A_NAME = 'write an id of your own: lower case words joined by hyphens'

/** What has still to be written in a place, or nothing when it is written. */
const mendOf = (field: string, text: string): string | undefined => {
  const hint = TEXT.exec(text)?.[1]
  if (hint !== undefined) return `write ${hint}`
  const isBlank = text === FIRST_DAY || text === NAME || QUESTION.test(text)
  return isBlank ? (MENDS.get(field) ?? OF_A_NAME) : undefined
}

type Blank = { readonly path: readonly PropertyKey[]; readonly mend: string }

const blanksAt = (value: unknown, path: Blank['path'], field = ''): readonly Blank[] => {
  if (typeof value === 'string') {
    const mend = mendOf(field, value)
    return mend === undefined ? [] : [{ path, mend }]
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => blanksAt(item, [...path, at], field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    QUESTION.test(name)
      ? [{ path: [...path, name], mend: ABOUT_QUESTIONS }]
      : blanksAt(inner, [...path, name], name),
  )
}

/** Every place in a file that was begun for somebody to fill in. A policy with one is not law yet, and is never shown. */
export const blanksIn = (file: string, content: unknown): readonly Fault[] =>
  blanksAt(content, []).map(({ path, mend }) => ({
    file,
    path: pathText(path),
    message: 'still to be filled in',
    mend,
  }))
