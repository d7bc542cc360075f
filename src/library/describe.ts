import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Language } from '../engine'

/** How a page is named and summed up for those who have not opened it: search engines, tabs, links. */
export type PageDescription = { readonly title: string; readonly description: string }

/** Of a policy's page. */
export const describePolicy = (policy: Pick<PolicyFile, 'says'>, language: Language): PageDescription => {
  const { title, official, summary } = policy.says[language]
  return { title, description: title === official ? summary : `${official} · ${summary}` }
}

/** Of the index, from the interface's own words. */
export const describeIndex = (
  loaded: Pick<LoadedCatalogue, 'policies'>,
  words: { readonly title: string; readonly lead: (count: number) => string },
): PageDescription => ({ title: words.title, description: words.lead(loaded.policies.size) })
