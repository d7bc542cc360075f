import type { Definitions } from './condition'
import type { Fact } from './fact'
import type { Parameter } from './parameter'
import type { Policy } from './policy'
import type { SizeStandard } from './size'

/** The law as data: all that the engine judges by. */
export type Catalogue = {
  readonly version: string
  readonly facts: readonly Fact[]
  readonly parameters: readonly Parameter[]
  readonly definitions: Definitions
  readonly sizeStandard: SizeStandard
  readonly policies: readonly Policy[]
}
