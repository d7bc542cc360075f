import { useMemo } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { type Audience, compileCatalogue } from '../engine'
import type { Session } from '../interview'
import { useInterviewAddress } from './address'
import { useAsOf } from './as-of'

/** One audience's interview on the day asked about. The catalogue is compiled once. */
export const useSession = (loaded: LoadedCatalogue, audience: Audience): Session => {
  const compiled = useMemo(() => compileCatalogue(loaded.catalogue), [loaded])
  const { asOf } = useAsOf()
  const { hrefOf, go } = useInterviewAddress(audience)
  return useMemo(
    () => ({ loaded, compiled, audience, asOf, hrefOf, go }),
    [loaded, compiled, audience, asOf, hrefOf, go],
  )
}
