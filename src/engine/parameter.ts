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

/** Codes hold no space. */
const keyOf = (of: readonly string[]): string => of.join(' ')

/** Looks a value up by the day, and by the province's code and what else it is set by; by nothing for a national figure. */
export type ValueOn = (day: IsoDate, of: readonly string[]) => DatedValue | undefined

/**
 * Makes a parameter's values ready, sorted out by what they are set by.
 * @returns what gives undefined before the first value begins and for a province without a value: none is guessed or borrowed
 */
export const valuesOf = ({ values }: Parameter): ValueOn => {
  const byKey = new Map<string, readonly DatedValue[]>()
  for (const value of values) {
    const key = keyOf(value.of ?? [])
    byKey.set(key, [...(byKey.get(key) ?? []), value])
  }
  return (day, of) => byKey.get(keyOf(of))?.findLast(({ from }) => from <= day)
}
