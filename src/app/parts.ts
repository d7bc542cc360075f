import { later } from './later'
import { whenQuiet } from './when-quiet'

/** The library of policies. */
export const libraryPages = later(async () => (await import('./library-pages')).LibraryPages)
/** What changed. */
export const changesPages = later(async () => (await import('./changes-pages')).ChangesPages)
/** The result of an interview. */
export const resultRoute = later(async () => (await import('./result-route')).ResultRoute)
/** Where answers are kept and shared. */
export const keepRoute = later(async () => (await import('./keep-route')).KeepRoute)
/** The table of hires, and the result of each. */
export const rosterRoute = later(async () => (await import('./roster-route')).RosterRoute)
/** Where what was saved or sent is opened. */
export const openRoute = later(async () => (await import('./open-route')).OpenRoute)

/** Fetches what a page drawn at build needs beside the application. */
export const fetchAhead = async (path: string): Promise<void> => {
  if (path.startsWith('/policies')) await libraryPages.ahead()
  if (path.startsWith('/changes')) await changesPages.ahead()
}

/** Fetches, when all is quiet, what whoever answers questions will come to. A part that does not come is fetched when it is opened. */
export const fetchSoon = (): void =>
  whenQuiet(() => {
    for (const part of [resultRoute, keepRoute]) part.ahead().catch(() => undefined)
  })
