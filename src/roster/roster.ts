import type { LoadedCatalogue } from '../catalogue'
import type { Facts, Hire, IsoDate } from '../engine'
import type { Words } from '../i18n'
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
  /** Why a policy is not to be had for a hire, in one sentence; undefined where nothing stands in the way. */
  readonly whyNot: (words: Words, policy: string, hire: Hire) => string | undefined
  readonly hrefs: {
    readonly back: string
    readonly table: string
    readonly results: string
    readonly goOn: string
    readonly firmResult: string
  }
}
