import { useMemo } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { type Audience, type CompiledCatalogue, compileCatalogue } from '../engine'
import type { Session } from '../interview'
import { useAddress, useInterviewAddress } from './address'
import { useAsOf } from './as-of'

/** With one policy alone, nothing is asked but what that policy needs, and nothing else is judged. */
const limitedTo = (compiled: CompiledCatalogue, only: string | undefined): CompiledCatalogue =>
  only === undefined
    ? compiled
    : { ...compiled, policies: compiled.policies.filter(({ policy }) => policy.id === only) }

/** One audience's interview on the day asked about. The catalogue is compiled once. */
export const useSession = (loaded: LoadedCatalogue, audience: Audience): Session => {
  const { query } = useAddress()
  const { only } = query
  const whole = useMemo(() => compileCatalogue(loaded.catalogue), [loaded])
  const compiled = useMemo(() => limitedTo(whole, only), [whole, only])
  const { asOf } = useAsOf()
  const { hrefOf, go } = useInterviewAddress(audience)
  return useMemo(
    () => ({ loaded, compiled, audience, asOf, hrefOf, go }),
    [loaded, compiled, audience, asOf, hrefOf, go],
  )
}
