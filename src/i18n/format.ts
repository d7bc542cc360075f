import type { IsoDate, Unit } from '../engine'
import { joined } from './joined'
import type { Locale } from './tongue'
import type { Words } from './use-words'

const NO_UNIT = new Set<Unit | 'year'>(['people', 'times', 'months', 'years'])

/** Making a format takes far longer than using it, and a result uses each many times. */
const kept = <Options extends object, Format>(make: (locale: Locale, options: Options) => Format) => {
  const made = new Map<string, Format>()
  return (locale: Locale, options: Options): Format => {
    const key = locale + JSON.stringify(options)
    const format = made.get(key) ?? make(locale, options)
    made.set(key, format)
    return format
  }
}

const days = kept(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
)

const figures = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))

/** Not every browser has lists of its own. */
const lists = kept((locale, options: Intl.ListFormatOptions) =>
  'ListFormat' in Intl ? new Intl.ListFormat(locale, options) : undefined,
)

const IN_FULL = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** A civil day in the reader's words: 2026年3月1日, 1 March 2026. No time zone is involved. */
export const formatDay = (day: IsoDate, locale: Locale): string =>
  days(locale, IN_FULL).format(Date.parse(day))

/** A month as short as may be, for an axis: the year in January, else the month's name. */
export const formatMonth = (day: IsoDate, locale: Locale): string =>
  days(locale, day.slice(5, 7) === '01' ? { year: 'numeric' } : { month: 'short' }).format(Date.parse(day))

/** Money to the last digit, with fen only where there are any: 33,480 元, CNY 33,480. For sums, where digits must line up. */
export const formatMoneyInFull = (yuan: number, locale: Locale): string => {
  const digits = { minimumFractionDigits: Number.isInteger(yuan) ? 0 : 2, maximumFractionDigits: 2 }
  switch (locale) {
    case 'zh-CN':
      return `${figures(locale, digits).format(yuan)} 元`
    case 'en-GB':
      return `CNY ${figures(locale, digits).format(yuan)}`
    default:
      return figures(locale, {
        ...digits,
        style: 'currency',
        currency: 'CNY',
        currencyDisplay: 'name',
      }).format(yuan)
  }
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
export const formatMoney = (yuan: number, locale: Locale): string =>
  (locale === 'zh-CN' ? inLargeUnits(yuan) : undefined) ?? formatMoneyInFull(yuan, locale)

/** Money for the ear: without the marks between digits that some voices stumble over, and with the coin's name for its code. */
export const sayMoney = (yuan: number, locale: Locale): string => {
  if (locale === 'zh-CN') return formatMoney(yuan, locale).replace(/,/g, '')
  return locale === 'en-GB'
    ? formatMoneyInFull(yuan, locale).replace(/^CNY (.*)$/, '$1 yuan')
    : formatMoneyInFull(yuan, locale)
}

/** A figure in its unit, as far as the sentence around it does not name the unit itself. */
export const formatFigure = (value: number, unit: Unit | 'year' | undefined, locale: Locale): string => {
  if (unit === 'year') return String(value)
  if (unit === 'share') return figures(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value)
  if (unit === undefined || NO_UNIT.has(unit))
    return figures(locale, { maximumFractionDigits: 4 }).format(value)
  return formatMoney(value, locale)
}

/** Between figures the Chinese word has room around it: 12333 或 12366. */
const spaced = (list: string): string => list.replace(/([0-9A-Za-z])([或和])(?=[0-9A-Za-z])/g, '$1 $2 ')

/** Items as a native list: 甲、乙和丙; A, B and C. */
export const formatList = (
  items: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => spaced(lists(locale, { type })?.format(items) ?? joined(items, locale, type))

type Values = Readonly<Record<string, string | undefined>>

/** English nouns as they stand behind a one: the catalogue's sentences have one form for all figures. */
const ONE = { employees: 'employee', people: 'person', months: 'month', times: 'time' } as const
const COUNTED = /\{\{(\w+)\}\} (?:more |insured |disabled )?(employees|people|months|times)\b/g

/** Puts values into the places of a catalogue sentence: `{{limit}}`. A place without a value says that none was given. */
export const fill = (sentence: string, values: Values, { t }: Words): string =>
  sentence
    .replace(COUNTED, (place, name: string, noun: keyof typeof ONE) =>
      values[name] === '1' ? `${place.slice(0, -noun.length)}${ONE[noun]}` : place,
    )
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? t('result.notGiven'))
