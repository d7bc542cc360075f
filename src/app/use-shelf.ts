import type { LoadedCatalogue } from '../catalogue'
import { useDraft } from '../draft'
import type { Audience } from '../engine'
import type { Shelf } from '../library'
import { useAddress } from './address'
import { policyPath } from './address-text'
import { useAsOf } from './as-of'

/** What the pages of the library work with, on the day asked about. */
export const useShelf = (loaded: LoadedCatalogue): Shelf => {
  const { keep } = useAddress()
  const { asOf } = useAsOf()
  const { draft } = useDraft()
  const isAnswered = (audience: Audience) =>
    loaded.catalogue.facts.some(
      (fact) => fact.audience === audience && (draft.answers[fact.id] ?? null) !== null,
    )
  return {
    loaded,
    asOf,
    indexHref: keep('/policies'),
    hrefOf: (policy) => keep(policyPath(policy)),
    hrefOn: (policy, on) => keep(policyPath(policy), { on }),
    fitHref: (audience, policy) => keep(`/${audience}`, { only: policy }),
    resultHref: (audience) => (isAnswered(audience) ? keep(`/${audience}/result`) : undefined),
  }
}
