import { type AskedFact, type LoadedCatalogue, optionsRead } from '../catalogue'
import { fieldOf, type Hire, type IsoDate, isOfHire } from '../engine'
import { type CellReading, cellReader } from './read-cell'

/** A column of the table: one thing that is asked of each hire. */
export type Column = {
  /** The field inside a hire. */
  readonly key: string
  /** The fact with its words; of a set, with the options that some rule asks about. */
  readonly asked: AskedFact
  readonly read: (text: string) => CellReading
}

/** The key of the column that holds the names by which the reader knows people. No rule reads it. */
export const NAME = '#name'

/** One column for each hire fact of the catalogue, in its order. */
export const columnsOf = (loaded: LoadedCatalogue, asOf: IsoDate): readonly Column[] =>
  [...loaded.asked.values()]
    .filter(({ fact }) => isOfHire(fact.id))
    .map((asked) => {
      const { fact } = asked
      const read = fact.kind === 'set' ? optionsRead(loaded, fact.id) : undefined
      const options = asked.options.filter(({ value }) => read === undefined || read.has(value))
      return { key: fieldOf(fact.id), asked: { ...asked, options }, read: cellReader(asked, asOf) }
    })

/** Whether a cell is called for: a follow-up is, unless what it hangs on was answered otherwise. */
export const isCalled = ({ asked }: Column, hire: Hire): boolean => {
  const { when } = asked.fact
  if (when === undefined) return true
  const parent = hire[fieldOf(when.fact)] ?? null
  return parent === null || when.in.some((calling) => calling === parent)
}
