import { QueryClient } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { catalogueQuery, type LoadedCatalogue } from '../catalogue'
import type { RawFiles } from '../catalogue/check-file'
import { faultText } from '../catalogue/fault'
import { readCatalogue } from '../catalogue/read-catalogue'
import { LANGUAGES, type Language } from '../engine'
import { createI18n, localeOf } from '../i18n'
import { readPath, wholePath } from './address-text'
import { App } from './app'
import { type FeedEntry, feedEntries } from './feed'
import { fetchAhead } from './parts'
import { type Sheet, sheetsOf } from './sheets'
import { structuredData } from './structured-data'

/** A page as it is written into a file. */
export type DrawnPage = {
  /** Without the language's prefix. */
  readonly path: string
  /** A shorter way to it. */
  readonly door?: string | undefined
  readonly language: Language
  /** As the browser's tab shows it. */
  readonly title: string
  readonly description: string
  /** The day by whose rules it is drawn. */
  readonly drawnOn: string
  /** The catalogue's version. */
  readonly version: string
  /** When the law behind it was last checked. */
  readonly verifiedOn: string
  readonly html: string
  /** What a reader is told whose browser runs no scripts. */
  readonly withoutScripts: string
  readonly data: object
}

type Desk = { readonly loaded: LoadedCatalogue; readonly i18n: I18n; readonly site: string }

/** Nothing may be left to a script that stands in the page: the policy of content forbids it. */
const WHOLE = { progressiveChunkSize: Number.POSITIVE_INFINITY }

const htmlOf = async ({ loaded, i18n }: Desk, path: string): Promise<string> => {
  await fetchAhead(readPath(path).path)
  const client = new QueryClient()
  client.setQueryData(catalogueQuery.queryKey, loaded)
  const app = (
    <StrictMode>
      <App i18n={i18n} client={client} drawn={{ path, on: loaded.verifiedOn }} />
    </StrictMode>
  )
  const { prelude } = await prerender(app, {
    ...WHOLE,
    onError: (error) => {
      throw new Error(`${path} cannot be drawn`, { cause: error })
    },
  })
  return new Response(prelude).text()
}

const lastVerified = ({ verifiedOn }: LoadedCatalogue, { policy }: Sheet): string =>
  policy?.editions.map((edition) => edition.verifiedOn).reduce((one, other) => (one > other ? one : other)) ??
  verifiedOn

const draw = async (desk: Desk, language: Language, sheet: Sheet): Promise<DrawnPage> => {
  const { loaded, i18n, site } = desk
  const addressOf = (path: string) => site + wholePath({ prefix: language, path })
  const name = i18n.t('name')
  return {
    path: sheet.path,
    door: sheet.door,
    language,
    title: `${sheet.title} – ${name}`,
    description: sheet.description,
    drawnOn: loaded.verifiedOn,
    version: loaded.catalogue.version,
    verifiedOn: lastVerified(loaded, sheet),
    html: await htmlOf(desk, wholePath({ prefix: language, path: sheet.path })),
    withoutScripts: i18n.t('withoutScripts'),
    data: structuredData(
      { loaded, language, addressOf, site: { name, library: i18n.t('library.index.title') } },
      sheet,
    ),
  }
}

/** What a feed in one language holds. */
export type DrawnFeed = {
  readonly language: Language
  readonly title: string
  readonly entries: readonly FeedEntry[]
}

const feedIn = ({ loaded, i18n }: Desk, language: Language): DrawnFeed => ({
  language,
  title: `${i18n.t('changes.title')} – ${i18n.t('name')}`,
  entries: feedEntries({ words: { t: i18n.t, language, locale: localeOf(language) }, loaded }),
})

/** All that is drawn at build. */
export type Drawing = { readonly pages: readonly DrawnPage[]; readonly feeds: readonly DrawnFeed[] }

/**
 * Draws every page that can be read without an answer, in every language, on the day the catalogue was last checked:
 * so two builds of one state are the same.
 * @param site where the pages will stand, without a slash at the end; empty where that is not known
 * @throws with all faults, when the catalogue has any
 */
export const drawAll = async (raw: RawFiles, site: string): Promise<Drawing> => {
  const { content: loaded, faults } = readCatalogue(raw)
  if (loaded === undefined || faults.length > 0)
    throw new Error(
      ['the catalogue has faults; npm run catalogue names all', ...faults.map(faultText)].join('\n'),
    )
  const pages: DrawnPage[] = []
  const feeds: DrawnFeed[] = []
  for (const language of LANGUAGES) {
    const desk = { loaded, i18n: await createI18n(language), site }
    for (const sheet of sheetsOf(loaded, desk.i18n.t, language)) pages.push(await draw(desk, language, sheet))
    feeds.push(feedIn(desk, language))
  }
  return { pages, feeds }
}
