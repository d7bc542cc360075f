/** Finds WebKitGTK, its driver and a screen for it, and brings them when they are not there. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from './on-path.mjs'
import { fromPackages } from './packages.mjs'

export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth']

/** Where systems keep the small browser that comes with the library: in a folder for the machine, or in one for all. */
const PLACES = ['/usr/lib', '/usr/libexec', '/usr/lib64']

const foldersIn = (place) =>
  existsSync(place)
    ? readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(place, name))
    : []

const isWebKit = (folder) => /webkit2?gtk-[46]/.test(folder)

const browserHere = () =>
  PLACES.flatMap((place) => [...foldersIn(place), ...foldersIn(place).flatMap(foldersIn)])
    .filter(isWebKit)
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path))

/** @returns `{ driver, browser, screen }`, their paths; undefined where one of them is not installed */
export const webkitHere = () => {
  const [driver] = onPath(['WebKitWebDriver'])
  const [screen] = onPath(['xauth']).length > 0 ? onPath(['xvfb-run']) : []
  const browser = driver && screen && browserHere()
  return browser ? { driver, browser, screen } : undefined
}

/** @returns the same, from the system's packages where they were missing; undefined when they cannot be had */
export const ensureWebKit = () => webkitHere() ?? (fromPackages(WEBKIT_PACKAGES) ? webkitHere() : undefined)
