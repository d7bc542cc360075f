import type { LoadedCatalogue } from '../catalogue'
import type { Facts, IsoDate } from '../engine'
import type { Row } from './row'
import type { Work } from './use-work'

/** What the pages of the table work with; the application supplies the rows, the addresses and the worker. */
export type Roster = {
  readonly loaded: LoadedCatalogue
  /** The same, with those policies alone that are judged. */
  readonly judgedBy: LoadedCatalogue
  readonly asOf: IsoDate
  readonly rows: readonly Row[]
  readonly change: (next: (rows: readonly Row[]) => readonly Row[]) => void
  readonly work: Work
  /** All answers, those about the firm among them. */
  readonly answers: Facts
  readonly hrefs: {
    readonly back: string
    readonly table: string
    readonly results: string
    readonly goOn: string
    readonly firmResult: string
  }
}
