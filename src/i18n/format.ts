import type { IsoDate, Language, Unit } from '../engine'

const NO_UNIT = new Set<Unit | 'year'>(['people', 'times', 'months', 'years'])

/** A civil day in the reader's words: 2026年3月1日, 1 March 2026. No time zone is involved. */
export const formatDay = (day: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day))

const figures = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(language, options)

/** Money to the last digit, with fen only where there are any: 33,480 元, CNY 33,480. For sums, where digits must line up. */
export const formatMoneyInFull = (yuan: number, language: Language): string => {
  const digits = figures(language, {
    minimumFractionDigits: Number.isInteger(yuan) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(yuan)
  return language === 'en' ? `CNY ${digits}` : `${digits} 元`
}

const WAN = 10_000
const YI = WAN * WAN

/** How Chinese counts large sums: in 万 and 亿, as far as one decimal says it exactly. */
const inLargeUnits = (yuan: number): string | undefined => {
  const [unit, name] = Math.abs(yuan) >= YI ? [YI, '亿'] : [WAN, '万']
  if (Math.abs(yuan) < WAN || yuan % (unit / 10) !== 0) return undefined
  return `${yuan / unit} ${name}元`
}

/** Money as it is said, never rounded: 3,720 元, 1.5 万元, 2 亿元; CNY 15,000. */
export const formatMoney = (yuan: number, language: Language): string =>
  (language === 'en' ? undefined : inLargeUnits(yuan)) ?? formatMoneyInFull(yuan, language)

/** A figure in its unit, as far as the sentence around it does not name the unit itself. */
export const formatFigure = (value: number, unit: Unit | 'year' | undefined, language: Language): string => {
  if (unit === 'year') return String(value)
  if (unit === 'share') return figures(language, { style: 'percent', maximumFractionDigits: 2 }).format(value)
  if (unit === undefined || NO_UNIT.has(unit))
    return figures(language, { maximumFractionDigits: 4 }).format(value)
  return formatMoney(value, language)
}

/** Items as a native list: 甲、乙和丙; A, B and C. */
export const formatList = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(items)

const NOT_GIVEN = { 'zh-CN': '（未填）', en: '(not given)' } as const
type Values = Readonly<Record<string, string | undefined>>

/** Puts values into the places of a catalogue sentence: `{{limit}}`. A place without a value says that none was given. */
export const fill = (sentence: string, values: Values, language: Language): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? NOT_GIVEN[language])
