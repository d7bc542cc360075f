import { useMemo } from 'react'
import { compiledOf, type LoadedCatalogue } from '../catalogue'
import type { Audience, CompiledCatalogue } from '../engine'
import type { Session } from '../interview'
import { useAddress, useInterviewAddress } from './address'
import { useAsOf } from './as-of'

/** With one policy alone, nothing is asked but what that policy needs, and nothing else is judged. */
const limitedTo = (compiled: CompiledCatalogue, only: string | undefined): CompiledCatalogue =>
  only === undefined
    ? compiled
    : { ...compiled, policies: compiled.policies.filter(({ policy }) => policy.id === only) }

/** One audience's interview on the day asked about. */
export const useSession = (loaded: LoadedCatalogue, audience: Audience): Session => {
  const { query } = useAddress()
  const { only } = query
  const compiled = useMemo(() => limitedTo(compiledOf(loaded.catalogue), only), [loaded, only])
  const { asOf } = useAsOf()
  const ways = useInterviewAddress(audience)
  return useMemo(
    () => ({ loaded, compiled, audience, asOf, ...ways }),
    [loaded, compiled, audience, asOf, ways],
  )
}
