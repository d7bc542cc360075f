import type { LoadedCatalogue } from '../catalogue'
import type { Audience, IsoDate } from '../engine'

/** What every page of the library works with; the application supplies the ways to elsewhere. */
export type Shelf = {
  readonly loaded: LoadedCatalogue
  /** The day asked about. */
  readonly asOf: IsoDate
  readonly indexHref: string
  readonly hrefOf: (policy: string) => string
  /** The page of a policy as on another day. */
  readonly hrefOn: (policy: string, day: IsoDate) => string
  /** The reader's own result, once something was answered. */
  readonly resultHref: (audience: Audience) => string | undefined
  /** Where an interview begins that asks only what this policy needs. */
  readonly fitHref: (audience: Audience, policy: string) => string
}
