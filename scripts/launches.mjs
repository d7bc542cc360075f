import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LONGEST_WAIT = 30_000

/** How a browser is started without a window, and what it says once it is up and can be driven. */
const CHROMIUM = {
  ready: 'DevTools listening',
  words: (profile) => [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ],
}
export const FIREFOX = {
  ready: 'WebDriver BiDi listening',
  words: (profile) => ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
}

const forget = (folder) => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  } catch {
    // A browser that is still closing may hold its folder; the system clears it later.
  }
}

/** Ends the browser with all that it has begun: what is on the path may be a script that only begins the browser. */
const endAll = (browser) => {
  try {
    process.kill(-browser.pid, 'SIGKILL')
  } catch {
    // Where there are no groups of processes, or it is gone by itself.
    browser.kill('SIGKILL')
  }
}

/** Whether the program starts as a browser that can be driven: an installed one may be a stub or lack its libraries. */
export const launches = (program, { ready, words } = CHROMIUM) =>
  new Promise((answer) => {
    const profile = mkdtempSync(join(tmpdir(), 'huice-browser-'))
    const browser = spawn(program, words(profile), {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
    })
    let said = ''
    const end = (works) => {
      clearTimeout(timer)
      browser.removeAllListeners()
      browser.once('close', () => forget(profile)).on('error', () => forget(profile))
      endAll(browser)
      answer(works)
    }
    const timer = setTimeout(end, LONGEST_WAIT, false)
    browser.on('error', () => end(false)).on('exit', () => end(false))
    browser.stderr.on('data', (part) => {
      said += part
      if (said.includes(ready)) end(true)
    })
  })
