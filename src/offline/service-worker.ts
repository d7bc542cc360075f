/**
 * Keeps the program and the law's files on the device, so that everything works without a connection. Answers are never in here.
 * With a connection pages and rules come from the server, so nobody reads old rules for the sake of speed; what was kept stands in
 * where the server does not answer in time. A new version waits until no page of the old one is open, or a reader asks for it.
 */
declare const self: ServiceWorkerGlobalScope
/** Written in at build: what to keep, and a name that changes with it. */
declare const __KEPT__: readonly string[]
declare const __BUILD__: string

const PREFIX = 'program-'
const STORE = PREFIX + __BUILD__
const SHELL = '/index.html'
const PATIENCE_MS = 4000

/** Only what is asked for anew each time may have an older form in the browser's own cache. */
const freshRequest = (path: string): Request => new Request(path, { cache: 'no-cache' })

const keepAll = async (): Promise<void> => {
  const store = await caches.open(STORE)
  await store.addAll(__KEPT__.map(freshRequest))
}

const dropOlder = async (): Promise<void> => {
  const names = await caches.keys()
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== STORE)
  await Promise.all(older.map((name) => caches.delete(name)))
}

const kept = async (path: string): Promise<Response | undefined> => {
  const store = await caches.open(STORE)
  return store.match(path, { ignoreVary: true })
}

/** The server's answer, if it comes in time and is one. */
const fromServer = async (request: Request): Promise<Response | undefined> => {
  const late = new Promise<undefined>((give) => setTimeout(() => give(undefined), PATIENCE_MS))
  const response = await Promise.race([fetch(request).catch(() => undefined), late])
  return response && response.status < 500 ? response : undefined
}

/** An address of the application is the shell, whatever page it shows. */
const placeOf = (request: Request): string =>
  request.mode === 'navigate' ? SHELL : new URL(request.url).pathname

const answer = async (request: Request): Promise<Response> => {
  const path = placeOf(request)
  if (path.startsWith('/assets/')) return (await kept(path)) ?? fetch(request)
  return (await fromServer(request)) ?? (await kept(path)) ?? Response.error()
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => self.clients.claim())))
self.addEventListener('message', ({ data }) => {
  if (data === 'use-now') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const isOurs = new URL(request.url).origin === self.location.origin
  if (request.method === 'GET' && isOurs) event.respondWith(answer(request))
})

export {}
