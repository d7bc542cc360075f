/** Finds a Firefox that really starts, and brings one when there is none. */
import { existsSync } from 'node:fs'
import { FIREFOX, launches } from './launches.mjs'
import { onPath } from './on-path.mjs'
import { fromPackages } from './packages.mjs'

/** The release with long support is driven best; newer ones may know less of what Playwright asks. */
export const FIREFOX_PACKAGES = ['firefox-esr']

const NAMES = ['firefox-esr', 'firefox']
const PLACES = ['/Applications/Firefox.app/Contents/MacOS']

const firstThatLaunches = async ([path, ...others]) => {
  if (path === undefined) return undefined
  return (await launches(path, FIREFOX)) ? path : firstThatLaunches(others)
}

/** @returns the path of a Firefox that starts, FIREFOX_PATH before all others; undefined where there is none */
export const firefoxHere = () => {
  const chosen = process.env.FIREFOX_PATH
  return firstThatLaunches(chosen ? [chosen].filter((path) => existsSync(path)) : onPath(NAMES, PLACES))
}

/** @returns the same, from the system's packages where there was none; undefined when it cannot be had */
export const ensureFirefox = async () =>
  (await firefoxHere()) ?? (fromPackages(FIREFOX_PACKAGES) ? firefoxHere() : undefined)
