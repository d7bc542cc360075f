import { defineConfig } from '@playwright/test'

const port = process.env.E2E_PORT ?? '4273'
const browser = process.env.CHROME_PATH
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  globalTimeout: 24 * 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: browser ? { executablePath: browser } : {},
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    // Requests that a service worker answers cannot be exchanged by a story; offline.spec.ts lets it work.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
  },
})
