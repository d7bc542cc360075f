import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LONGEST_WAIT = 30_000

/** What Chromium says once it is up and can be driven. */
const READY = 'DevTools listening'

const forget = (folder) => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  } catch {
    // A browser that is still closing may hold its folder; the system clears it later.
  }
}

/** Whether the program starts as a browser that can be driven: an installed one may be a stub or lack its libraries. */
export const launches = (program) =>
  new Promise((answer) => {
    const profile = mkdtempSync(join(tmpdir(), 'huice-browser-'))
    const words = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0']
    const browser = spawn(program, [...words, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    const end = (works) => {
      clearTimeout(timer)
      browser.removeAllListeners()
      browser.once('close', () => forget(profile)).on('error', () => forget(profile))
      browser.kill('SIGKILL')
      answer(works)
    }
    const timer = setTimeout(end, LONGEST_WAIT, false)
    browser.on('error', () => end(false)).on('exit', () => end(false))
    browser.stderr.on('data', (part) => {
      said += part
      if (said.includes(READY)) end(true)
    })
  })
