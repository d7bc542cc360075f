import { spawn } from 'node:child_process'
import { freePort } from '../../scripts/free-port.mjs'
import { type Browser, openBrowser } from './web-driver'

/** A browser of its own for one story, and the way to end it with its driver. */
type Started = { readonly browser: Browser; readonly stop: () => Promise<void> }

/** How often a browser may fail to come up before its driver says anything. */
const TRIES = 3

const isUp = async (address: string): Promise<boolean> => {
  for (let n = 0; n < 100; n++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

const tryToStart = async (driverPath: string, binary: string): Promise<Started> => {
  const port = await freePort()
  const driver = spawn(driverPath, ['-p', String(port)], { stdio: 'ignore' })
  try {
    const address = `http://127.0.0.1:${port}`
    if (!(await isUp(address))) throw new Error(`${driverPath} does not listen`)
    const browser = await openBrowser(address, binary)
    const stop = async () => {
      await browser.quit().catch(() => undefined)
      driver.kill()
    }
    return { browser, stop }
  } catch (error) {
    driver.kill()
    throw error
  }
}

/**
 * Starts a driver and a browser. Now and then WebKitGTK's driver never hears of the browser it has started, before any page is
 * open; then both are started anew. A story itself is told once.
 * @throws when no browser comes up
 */
export const startBrowser = async (driverPath: string, binary: string, tries = TRIES): Promise<Started> => {
  try {
    return await tryToStart(driverPath, binary)
  } catch (error) {
    if (tries <= 1) throw error
    return startBrowser(driverPath, binary, tries - 1)
  }
}
