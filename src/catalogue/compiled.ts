import {
  type Catalogue,
  type CompiledCatalogue,
  compileCatalogue,
  compileInSteps,
  type InSteps,
} from '../engine'

const known = new WeakMap<Catalogue, CompiledCatalogue>()

/** A catalogue's rules made ready, once for all pages that judge by them. */
export const compiledOf = (catalogue: Catalogue): CompiledCatalogue => {
  const compiled = known.get(catalogue) ?? compileCatalogue(catalogue)
  known.set(catalogue, compiled)
  return compiled
}

/** The same ahead of the page that needs it, policy by policy. */
export function* compiledInSteps(catalogue: Catalogue): InSteps<CompiledCatalogue> {
  const compiled = known.get(catalogue) ?? (yield* compileInSteps(catalogue))
  known.set(catalogue, compiled)
  return compiled
}
