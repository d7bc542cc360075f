import { QueryClient } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { catalogueQuery, type LoadedCatalogue } from '../catalogue'
import { isDay } from '../engine'
import { createI18n, preferredLanguage } from '../i18n'
import { leaveUnheard } from '../ui'
import { audienceIn, namedLanguage, readPath } from './address-text'
import { App } from './app'
import { getReady } from './get-ready'
import { keepProgram } from './new-version'
import { fetchAhead, fetchSoon } from './parts'
import { followSaving } from './preview'
import type { Drawn } from './taking-over'
import { today } from './today'

/** The page that was drawn into the element at build, if it is the one asked for, in the language it is asked for. */
const drawnIn = (element: HTMLElement, language: string): Drawn | undefined => {
  const { drawnPath, drawnOn = '' } = element.dataset
  if (drawnPath === undefined || !isDay(drawnOn)) return undefined
  const { prefix, path } = readPath(drawnPath)
  return prefix === language && readPath(window.location.pathname).path === path
    ? { path: drawnPath, on: drawnOn }
    : undefined
}

type Start = { readonly element: HTMLElement; readonly i18n: I18n; readonly client: QueryClient }

/** Takes over what was drawn; the reader goes on where they were. */
const takeOver = ({ element, i18n, client }: Start, drawn: Drawn): void => {
  hydrateRoot(
    leaveUnheard(element),
    <StrictMode>
      <App i18n={i18n} client={client} drawn={drawn} />
    </StrictMode>,
  )
}

const begin = ({ element, i18n, client }: Start): void => {
  createRoot(leaveUnheard(element)).render(
    <StrictMode>
      <App i18n={i18n} client={client} />
    </StrictMode>,
  )
}

/** Whether a page was drawn from the rules that are here now, all of them. */
const isDrawnFrom = (element: HTMLElement, { catalogue, verifiedOn, faults }: LoadedCatalogue): boolean => {
  const { drawnVersion, drawnOn } = element.dataset
  return drawnVersion === catalogue.version && drawnOn === verifiedOn && faults.length === 0
}

const PATIENCE_MS = 6000

/** Undefined where they cannot be had; and where a question waits for them too long: then the page says so and offers to try again. */
const rulesFor = (client: QueryClient, { path }: Drawn): Promise<LoadedCatalogue | undefined> => {
  const rules = client.fetchQuery(catalogueQuery).catch(() => undefined)
  if (audienceIn(readPath(path).path) === undefined) return rules
  const tooLong = new Promise<undefined>((end) => setTimeout(end, PATIENCE_MS))
  return Promise.race([rules, tooLong])
}

/** Begins, or takes over the page that was drawn at build. */
export const start = async (element: HTMLElement): Promise<void> => {
  keepProgram()
  fetchSoon()
  const { pathname, search } = window.location
  const language = namedLanguage(pathname, search) ?? preferredLanguage(navigator.languages)
  const client = new QueryClient()
  followSaving(client)
  const drawn = drawnIn(element, language)
  const [i18n, loaded] = await Promise.all([
    createI18n(language),
    drawn && rulesFor(client, drawn),
    drawn && fetchAhead(readPath(drawn.path).path).catch(() => undefined),
  ])
  if (drawn === undefined || loaded === undefined || !isDrawnFrom(element, loaded))
    return begin({ element, i18n, client })
  const audience = audienceIn(readPath(drawn.path).path)
  if (audience) await getReady(loaded, { audience, days: [drawn.on, today()] })
  takeOver({ element, i18n, client }, drawn)
}
