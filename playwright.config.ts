import { defineConfig, type Project } from '@playwright/test'

const port = process.env.E2E_PORT ?? '4273'
const browser = process.env.CHROME_PATH
const firefox = process.env.FIREFOX_PATH
const engine = firefox ? 'firefox' : 'chromium'
const address = `http://127.0.0.1:${port}/`

const chromiumProject: Project = {
  name: 'chromium',
  use: { browserName: 'chromium', launchOptions: browser ? { executablePath: browser } : {} },
}

/** An installed Firefox, which the runner drives by WebDriver BiDi; it is told the main stories. */
const firefoxProject: Project = {
  name: 'firefox',
  grep: /@main/,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: firefox },
  },
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: `test-results/${engine}`,
  forbidOnly: true,
  fullyParallel: true,
  // Of two, each with a core, one in four seconds went by in waiting; a third takes those.
  workers: 3,
  retries: 0,
  // A machine may be busy; a story waits for what it says, not for a clock.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  globalTimeout: (firefox ? 10 : 24) * 60_000,
  reporter: [['list'], ['json', { outputFile: `test-results/${engine}.json` }]],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    // Requests that a service worker answers cannot be exchanged by a story; offline.spec.ts lets it work.
    serviceWorkers: 'block',
    // A trace, `--trace on`, takes a page half as long again; the page's tree is told of every failure in any case.
    trace: 'off',
  },
  projects: [firefox ? firefoxProject : chromiumProject],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
  },
})
