import type { IsoDate } from './day'
import type { Unit } from './fact'

/** Where a rule or figure stands: the act's id in `acts.json`, the place in it, and its own words where they were read. */
export type Source = {
  readonly act: string
  readonly article?: string | undefined
  readonly quotes?: readonly string[] | undefined
}

/** A figure from a day on; `of` names the province (and, where the law asks, more) that set it. */
export type DatedValue = {
  readonly from: IsoDate
  readonly of?: readonly string[] | undefined
  readonly value: number | boolean
  readonly source: Source
}

/**
 * A figure set by law. Values stand in order of `from`; each holds until the next of the same province begins, so neither
 * gap nor overlap can be written.
 */
export type Parameter = {
  readonly id: string
  readonly unit?: Unit | undefined
  /** Why the law had no figure before the first one, where a rule in force then names it. */
  readonly before?: string | undefined
  readonly values: readonly DatedValue[]
}

/** What a national figure is looked up by. */
export const OF_COUNTRY = ''

/** What a figure is looked up by, with one thing more that it is set by; codes hold no space. */
export const setBy = (key: string, code: string): string => (key === OF_COUNTRY ? code : `${key} ${code}`)

/** Looks a value up by the day, and by what it is set by. */
export type ValueOn = (day: IsoDate, key: string) => DatedValue | undefined

/**
 * Makes a parameter's values ready, sorted out by what they are set by.
 * @returns what gives undefined before the first value begins and for a province without a value: none is guessed or borrowed
 */
export const valuesOf = ({ values }: Parameter): ValueOn => {
  const byKey = new Map<string, readonly DatedValue[]>()
  for (const value of values) {
    const key = (value.of ?? []).reduce(setBy, OF_COUNTRY)
    byKey.set(key, [...(byKey.get(key) ?? []), value])
  }
  return (day, key) => byKey.get(key)?.findLast(({ from }) => from <= day)
}
