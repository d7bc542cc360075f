import { type Catalogue, type CompiledCatalogue, compileCatalogue } from '../engine'

const known = new WeakMap<Catalogue, CompiledCatalogue>()

/** A catalogue's rules made ready, once for all pages that judge by them. */
export const compiledOf = (catalogue: Catalogue): CompiledCatalogue => {
  const compiled = known.get(catalogue) ?? compileCatalogue(catalogue)
  known.set(catalogue, compiled)
  return compiled
}
