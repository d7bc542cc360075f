/** Finds a Chromium that really starts, and brings one when there is none. */
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, succeeds, tool } from './command.mjs'
import { launches } from './launches.mjs'
import { onPath } from './on-path.mjs'
import { fromPackages } from './packages.mjs'

/** A Chromium that cannot show a window: it tells the stories in two thirds of the time. */
const WINDOWLESS_NAMES = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell']

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  ...WINDOWLESS_NAMES,
]

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Debian's names: a browser, and a small font without which every Chinese letter is drawn as a box. */
const FONT_PACKAGE = 'fonts-wqy-microhei'
const DEBIAN_PACKAGES = ['chromium', FONT_PACKAGE]
const WINDOWLESS_PACKAGES = ['chromium-headless-shell', FONT_PACKAGE]

const PACKED_BROWSER = '@sparticuz/chromium@153.0.0'
const PACKED_BROWSER_FOLDER = join(ROOT, 'node_modules', '.cache', 'packed-browser')

const LONGEST_DOWNLOAD = 300_000

/** @returns the first of the paths that exists and starts as a browser */
const firstThatLaunches = async ([path, ...others]) => {
  if (path === undefined) return undefined
  if (existsSync(path) && (await launches(path))) return path
  return firstThatLaunches(others)
}

const windowless = () => firstThatLaunches(onPath(WINDOWLESS_NAMES))
const windowlessFromDebian = () => (fromPackages(WINDOWLESS_PACKAGES) ? windowless() : undefined)

const installed = () => firstThatLaunches([...onPath(NAMES), ...PLACES])
const fromDebian = () => (fromPackages(DEBIAN_PACKAGES) ? installed() : undefined)

/** Playwright's own download, or the one it made before. */
const fromPlaywright = async () => {
  const environment = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const isThere = succeeds(tool('playwright'), ['install', 'chromium'], {
    limit: LONGEST_DOWNLOAD,
    environment,
  })
  if (!isThere) return undefined
  const { chromium } = await import('@playwright/test')
  return firstThatLaunches([chromium.executablePath()])
}

/** A browser that comes inside an npm package, with the libraries it needs: neither rights nor a download site wanted. */
const fromPackage = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  mkdirSync(PACKED_BROWSER_FOLDER, { recursive: true })
  const words = [
    'install',
    '--prefix',
    PACKED_BROWSER_FOLDER,
    '--no-save',
    '--no-audit',
    '--no-fund',
    PACKED_BROWSER,
  ]
  if (!succeeds('npm', [...words, '--loglevel=error'])) return undefined
  // With this name set, the package unpacks the libraries too and makes LD_LIBRARY_PATH point to them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const require = createRequire(join(PACKED_BROWSER_FOLDER, 'package.json'))
  const { default: chromium } = await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href)
  return firstThatLaunches([await chromium.executablePath()])
}

/** The one that is named. */
const chosen = async () => {
  const path = process.env.CHROME_PATH
  const own = await firstThatLaunches(path ? [path] : [])
  if (path && !own) console.error(`CHROME_PATH is ${path}, which does not start as a browser.`)
  return own
}

const WAYS = [installed, fromDebian, fromPlaywright, fromPackage]

const firstWay = async ([way, ...others]) => way && ((await way()) ?? firstWay(others))

/** @returns the path of a browser that starts, CHROME_PATH before all others; undefined when none can be had */
export const ensureBrowser = () => firstWay([chosen, ...WAYS])

/** @returns the same for the stories, which need no window: without one they are told sooner */
export const ensureStoryBrowser = () => firstWay([chosen, windowless, windowlessFromDebian, ...WAYS])
