/** The citizens' stories in three engines: all of them in Chromium, the main ones in Firefox and WebKit too. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureStoryBrowser } from './browser.mjs'
import { outcome, ROOT, tool } from './command.mjs'
import { checkCounts, playwrightCounts, reportIn } from './counts.mjs'
import { ensureFirefox, FIREFOX_PACKAGES, firefoxHere } from './firefox.mjs'
import { freePort } from './free-port.mjs'
import { ensureWebKit, WEBKIT_PACKAGES, webkitHere } from './webkit.mjs'

const BUILT = join(ROOT, 'dist')
const reportOf = (engine) => join(ROOT, 'test-results', `${engine}.json`)

const refused = (why) => ({ ...checkCounts(false), output: `Not run: ${why}` })

const skipped = (name, packages) => ({
  passed: 0,
  failed: 0,
  skipped: 1,
  notices: [
    `notice: there is no ${name} here, so the stories were not told in it; npm run test:browsers brings it (${packages.join(', ')})`,
  ],
})

const cannotBeHad = (name, packages) =>
  refused(`${name} could not be had. Install ${packages.join(', ')}, or run this where apt-get may be used.`)

const playwright = async (engine, environment, words = []) => {
  if (!existsSync(BUILT)) return refused('there is no build.')
  const path = reportOf(engine)
  rmSync(path, { force: true })
  const { ok, output } = outcome(tool('playwright'), ['test', ...words], {
    ...environment,
    E2E_PORT: String(await freePort()),
  })
  return { ...playwrightCounts(reportIn(path), ok), output }
}

const inChromium = async (words) => {
  const browser = await ensureStoryBrowser()
  return browser
    ? // Set but empty, Firefox is not chosen.
      playwright('chromium', { CHROME_PATH: browser, FIREFOX_PATH: '' }, words)
    : refused('no browser could be had. Set CHROME_PATH to one.')
}

/** Every story. */
export const allStories = () => inChromium()

/** Those that are told in each engine. */
export const mainStories = () => inChromium(['--grep', '@main'])

const inFirefox = (path) => playwright('firefox', { FIREFOX_PATH: path })

const inWebKit = ({ driver, browser, screen }) => {
  if (!existsSync(BUILT)) return refused('there is no build.')
  const path = reportOf('webkit')
  rmSync(path, { force: true })
  const words = ['-a', process.execPath, '--import', 'tsx', 'e2e/webkit/run.ts', path]
  const { ok, output } = outcome(screen, words, { WEBKIT_DRIVER: driver, WEBKIT_BROWSER: browser })
  const counts = reportIn(path)
  return { ...(counts && ok === (counts.failed === 0) ? counts : checkCounts(false)), output }
}

/** The main stories, where the engine is installed; else the run says that they were not told. */
export const firefoxIfHere = async () => {
  const path = await firefoxHere()
  return path ? inFirefox(path) : skipped('Firefox', FIREFOX_PACKAGES)
}
export const webkitIfHere = () => {
  const here = webkitHere()
  return here ? inWebKit(here) : skipped('WebKit', WEBKIT_PACKAGES)
}

/** The main stories in an engine that is brought where it is missing; it fails where that cannot be. */
export const firefoxBrought = async () => {
  const path = await ensureFirefox()
  return path ? inFirefox(path) : cannotBeHad('Firefox', FIREFOX_PACKAGES)
}
export const webkitBrought = () => {
  const here = ensureWebKit()
  return here ? inWebKit(here) : cannotBeHad('WebKit', WEBKIT_PACKAGES)
}
