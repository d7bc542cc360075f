import { QueryClient } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { catalogueQuery, type LoadedCatalogue } from '../catalogue'
import { isDay } from '../engine'
import { createI18n, preferredLanguage } from '../i18n'
import { namedLanguage, readPath } from './address-text'
import { App, type Drawn } from './app'
import { keepProgram } from './new-version'
import { followSaving } from './preview'

const { pathname, search } = window.location

/** The page that was drawn into the element at build, if it is the one asked for, in the language it is asked for. */
const drawnIn = (element: HTMLElement, language: string): Drawn | undefined => {
  const { drawnPath, drawnOn = '' } = element.dataset
  if (drawnPath === undefined || !isDay(drawnOn)) return undefined
  const { prefix, path } = readPath(drawnPath)
  return prefix === language && path === readPath(pathname).path
    ? { path: drawnPath, on: drawnOn }
    : undefined
}

type Start = { readonly element: HTMLElement; readonly i18n: I18n; readonly client: QueryClient }

/** Takes over what was drawn; the reader goes on where they were. */
const takeOver = ({ element, i18n, client }: Start, drawn: Drawn): void => {
  hydrateRoot(
    element,
    <StrictMode>
      <App i18n={i18n} client={client} drawn={drawn} />
    </StrictMode>,
  )
}

const begin = ({ element, i18n, client }: Start): void => {
  createRoot(element).render(
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

const start = async (element: HTMLElement): Promise<void> => {
  const language = namedLanguage(pathname, search) ?? preferredLanguage(navigator.languages)
  const client = new QueryClient()
  followSaving(client)
  const drawn = drawnIn(element, language)
  const [i18n, loaded] = await Promise.all([
    createI18n(language),
    drawn && client.fetchQuery(catalogueQuery).catch(() => undefined),
  ])
  if (drawn && loaded && isDrawnFrom(element, loaded)) takeOver({ element, i18n, client }, drawn)
  else begin({ element, i18n, client })
}

const root = document.querySelector<HTMLElement>('#root')
if (root === null) throw new Error('index.html has no element #root')
void start(root)
keepProgram()
