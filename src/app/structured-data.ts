import type { LoadedCatalogue } from '../catalogue'
import type { Language } from '../engine'
import type { Sheet } from './sheets'

type Told = {
  readonly loaded: LoadedCatalogue
  readonly language: Language
  readonly site: { readonly name: string; readonly library: string }
  /** The whole address of a path without a prefix. */
  readonly addressOf: (path: string) => string
}

const crumbs = ({ addressOf, site }: Told, { path, title, policy }: Sheet) => {
  const trail = [
    [site.name, '/'],
    ...(policy ? [[site.library, '/policies']] : []),
    ...(path === '/' ? [] : [[title, path]]),
  ] as const
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, to = '/'], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: addressOf(to),
    })),
  }
}

/** What a search engine may know of a page: schema.org's WebPage, about a service of the state where it is a policy's. */
export const structuredData = (told: Told, sheet: Sheet) => {
  const { loaded, language, site, addressOf } = told
  const { path, title, description, policy } = sheet
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: addressOf(path),
    name: title,
    description,
    inLanguage: language,
    lastReviewed: loaded.verifiedOn,
    isPartOf: { '@type': 'WebSite', name: site.name, url: addressOf('/') },
    breadcrumb: crumbs(told, sheet),
    ...(policy && {
      about: {
        '@type': 'GovernmentService',
        name: policy.says[language].title,
        alternateName: policy.says[language].official,
        description: policy.says[language].summary,
        areaServed: { '@type': 'Country', name: 'CN' },
      },
    }),
  }
}
