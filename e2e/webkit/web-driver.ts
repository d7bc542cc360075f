/** The few commands of the WebDriver protocol that our stories need (https://www.w3.org/TR/webdriver2/). */

/** How the protocol writes a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export type Element = { readonly [ELEMENT]: string }

/** Compilers that keep the names of functions call this inside of them; the page knows nothing of it. */
const KEPT_NAMES = 'const __name = (one) => one;'

/** What the driver scrolls to by itself may stand half outside of the window. */
const SHOW = "arguments[0].scrollIntoView({ block: 'center' })"

/** No command of ours takes long; a driver that does not answer has lost its browser. In milliseconds. */
const LONGEST_WAIT = 30_000

/** @throws what the driver says, where it refuses */
const send = async (url: string, method: 'GET' | 'POST' | 'DELETE', body?: object) => {
  const signal = AbortSignal.timeout(LONGEST_WAIT)
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

/**
 * Starts a browser that knows nothing of others.
 * @param driver where the driver listens, without a slash at the end
 * @param binary the browser's path
 */
export const openBrowser = async (driver: string, binary: string) => {
  const options = { binary, args: ['--automation', '--geometry=390x844'] }
  const { sessionId } = await send(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  })
  const session = `${driver}/session/${sessionId}`
  const get = (path: string) => send(`${session}/${path}`, 'GET')
  const post = (path: string, body: object = {}) => send(`${session}/${path}`, 'POST', body)
  const at = (element: Element) => `element/${element[ELEMENT]}`
  return {
    go: (url: string): Promise<void> => post('url', { url }),
    back: (): Promise<void> => post('back'),
    reload: (): Promise<void> => post('refresh'),
    address: (): Promise<string> => get('url'),
    /** @returns what the function returns in the page; it sees nothing but the page and its arguments */
    run: <T>(work: (...words: readonly string[]) => T, ...args: readonly string[]): Promise<Awaited<T>> =>
      post('execute/sync', { script: `${KEPT_NAMES} return (${work})(...arguments)`, args }),
    all: (css: string): Promise<readonly Element[]> =>
      post('elements', { using: 'css selector', value: css }),
    isShown: (element: Element): Promise<boolean> => get(`${at(element)}/displayed`),
    isSelected: (element: Element): Promise<boolean> => get(`${at(element)}/selected`),
    nameOf: (element: Element): Promise<string> => get(`${at(element)}/computedlabel`),
    textOf: (element: Element): Promise<string> => get(`${at(element)}/text`),
    valueOf: (element: Element): Promise<string> => get(`${at(element)}/property/value`),
    click: async (element: Element): Promise<void> => {
      await post('execute/sync', { script: SHOW, args: [element] })
      await post(`${at(element)}/click`)
    },
    clear: (element: Element): Promise<void> => post(`${at(element)}/clear`),
    type: (element: Element, text: string): Promise<void> => post(`${at(element)}/value`, { text }),
    /** @returns the picture of what is seen, a PNG */
    picture: async (): Promise<Buffer> => Buffer.from(await get('screenshot'), 'base64'),
    quit: (): Promise<void> => send(session, 'DELETE'),
  }
}

export type Browser = Awaited<ReturnType<typeof openBrowser>>
