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

type ByKey = ReadonlyMap<string, readonly DatedValue[]>

/** Codes hold no space. */
const keyOf = (of: readonly string[]): string => of.join(' ')

const sorted = new WeakMap<Parameter, ByKey>()

/** The values by what they are set by, sorted out once. */
const valuesOf = (parameter: Parameter): ByKey => {
  const known = sorted.get(parameter)
  if (known) return known
  const byKey = new Map<string, readonly DatedValue[]>()
  for (const value of parameter.values) {
    const key = keyOf(value.of ?? [])
    byKey.set(key, [...(byKey.get(key) ?? []), value])
  }
  sorted.set(parameter, byKey)
  return byKey
}

/**
 * @param of the province's code, and what else the parameter is set by; empty for a national figure
 * @returns undefined before the first value begins and for a province without a value: none is guessed or borrowed
 */
export const valueOn = (parameter: Parameter, day: IsoDate, of: readonly string[]): DatedValue | undefined =>
  valuesOf(parameter)
    .get(keyOf(of))
    ?.findLast(({ from }) => from <= day)
