export type Value = string | number | boolean | readonly string[] | null | undefined
export type HireFacts = Readonly<Record<string, Value>>
export type Facts = Readonly<Record<string, Value | readonly HireFacts[]>>

/** A situation in which everything is answered that a verdict hangs on. */
export type World = {
  readonly asOf: string
  readonly facts: Facts
  /** What a figure of a province is taken to be that the specification does not hold: a free yes or no. */
  readonly free: boolean
}

type Own = Readonly<Record<string, unknown>>
export const flag = (facts: Own, id: string): boolean => facts[id] === true
export const text = (facts: Own, id: string): string => {
  const value = facts[id]
  return typeof value === 'string' ? value : ''
}
export const figure = (facts: Own, id: string): number | null => {
  const value = facts[id]
  return typeof value === 'number' ? value : null
}
/** A count that is known, or has a default. */
export const count = (facts: Own, id: string, otherwise = 0): number => figure(facts, id) ?? otherwise
export const isAmong = (options: readonly string[], option: string): boolean => options.includes(option)

export const hiresOf = ({ facts }: World): readonly HireFacts[] => {
  const list = facts['enterprise.hires']
  return Array.isArray(list)
    ? list.filter((hire): hire is HireFacts => typeof hire === 'object' && hire !== null)
    : []
}

/** What one edition says. */
export type Said = {
  readonly eligible: boolean
  readonly hires?: readonly boolean[]
  readonly amount: number | null
}
