import { type AskedFact, LONGEST_TYPED, readTyped, type TypedCode, typedSchema } from '../catalogue'
import { type Answer, type IsoDate, isDay, nextDay, plusMonths } from '../engine'

/** What a cell says: an answer, null where it says nothing or that nobody knows, or why it cannot be read. */
export type CellReading = { readonly answer: Answer | null } | { readonly code: TypedCode }

const NOTHING = /^(|[-–—/?？]+|不知道|不清楚|不详|未知|待定|unknown|not sure|(i )?don['’]?t know|n\/a)$/i
const NONE = /^(无|没有|都没有|none|no|否)$/i
const TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/
const SERIAL = /^\d{5}(\.\d+)?$/

const MS_A_DAY = 86_400_000
/** Spreadsheets count days from here. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30)

/** From the day nought of most spreadsheets to that of those that count from 1904. */
const DAYS_TO_1904 = 1462

/** A day that is counted from 1904, counted as most are. */
export const from1900 = (text: string): string =>
  SERIAL.test(text.trim()) ? String(Number(text) + DAYS_TO_1904) : text

/** Whether a cell holds a figure without a unit. */
export const isBareFigure = (text: string): boolean => /^\s*\d[\d.,\s]*$/.test(text.normalize('NFKC'))

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?Z$/

/** A moment in universal time: all of China is 8 hours ahead, and programs write its midnight as 16:00 of the day before. */
const dayOfMoment = (text: string): string => {
  const [, day = '', hour] = MOMENT.exec(text) ?? []
  return isDay(day) && Number(hour) >= 16 ? nextDay(day) : text
}

/** A day as a spreadsheet or a program hands it over: with a time of day, as a moment, or counted from the end of 1899. */
export const tidyDay = (text: string): string => {
  const plain = text.normalize('NFKC')
  if (!SERIAL.test(plain)) return dayOfMoment(plain).replace(TIME, '')
  return new Date(DAY_NOUGHT + Math.floor(Number(plain)) * MS_A_DAY).toISOString().slice(0, 10)
}

const sameWords = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** The value of an option, by its label in either language. */
const optionReader = ({ options }: AskedFact): ((text: string) => string) => {
  const values = new Map(
    options.flatMap(({ value, says }) =>
      [value, says['zh-CN'].label, says.en.label].map((label) => [sameWords(label), value] as const),
    ),
  )
  return (text) => values.get(sameWords(text)) ?? text.trim()
}

/** A yes or no, also in the words that people write for it in this very column. */
const yesNoReader = ({ says }: AskedFact): ((text: string) => string) => {
  const both = [says['zh-CN'], says.en]
  const values = new Map([
    ...both.flatMap(({ meansYes = [] }) => meansYes.map((word) => [sameWords(word), 'yes'] as const)),
    ...both.flatMap(({ meansNo = [] }) => meansNo.map((word) => [sameWords(word), 'no'] as const)),
  ])
  return (text) => values.get(sameWords(text)) ?? text
}

/** Several options in one cell. A label may hold a comma itself, so commas part only what is no label. */
const readSet = (text: string, option: (text: string) => string): readonly string[] => {
  if (NONE.test(text)) return []
  const parts = text.split(/[;；|\n]+/).filter((part) => part.trim() !== '')
  return parts.flatMap((part) => {
    const whole = option(part)
    return whole === part.trim() ? part.split(/[,，、]+/).map(option) : [whole]
  })
}

/** Makes ready the reading of one column's cells, as people write them and as spreadsheets hand them over. */
export const cellReader = (asked: AskedFact, asOf: IsoDate): ((text: string) => CellReading) => {
  const { fact } = asked
  const schema = typedSchema(fact)
  const option = optionReader(asked)
  const yesNo = yesNoReader(asked)
  const latest = fact.kind === 'day' && fact.monthsAhead ? plusMonths(asOf, fact.monthsAhead) : undefined
  const typed = (text: string) => {
    if (fact.kind === 'set') return readSet(text, option)
    if (fact.kind === 'choice') return option(text)
    if (fact.kind === 'boolean') return yesNo(text)
    return fact.kind === 'day' ? tidyDay(text) : text
  }
  return (text) => {
    const plain = text.trim()
    if (NOTHING.test(plain)) return { answer: null }
    const isReadable = plain.length <= LONGEST_TYPED || fact.kind === 'set'
    const reading = readTyped(schema, isReadable ? typed(plain) : plain)
    const isTooLate = latest !== undefined && 'answer' in reading && reading.answer > latest
    return isTooLate ? { code: 'far-future' } : reading
  }
}
