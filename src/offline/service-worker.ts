/**
 * Keeps the program and the law's files on the device, so that everything works without a connection. Answers are never in here.
 * With a connection pages and rules come from the server, so nobody reads old rules for the sake of speed; what was kept stands in
 * where the server does not answer in time, or something in the way answers instead of it. A new version waits until no page of
 * the old one is open, or a reader asks for it.
 */
declare const self: ServiceWorkerGlobalScope
/** Written in at build: what to keep, and a digest of it all, which is the version's name. */
declare const __KEPT__: readonly string[]
declare const __BUILD__: string

const KEPT = __KEPT__
const PREFIX = 'program-'
const STORE = PREFIX + __BUILD__
const SHELL = '/index.html'
const PATIENCE_MS = 4000

/** Only what is asked for anew each time may have an older form in the browser's own cache. */
const freshRequest = (path: string): Request => new Request(path, { cache: 'no-cache' })

/** By how a file's name ends: what a gateway or a sign-in sends in its place is a page. */
const TYPES = [
  [/\.json$/, /\bjson\b/],
  [/\.js$/, /\bjavascript\b/],
  [/\.css$/, /\bcss\b/],
] as const

const isOfType = (path: string, { headers }: Response): boolean =>
  TYPES.every(([name, type]) => !name.test(path) || type.test(headers.get('content-type') ?? ''))

/** With all that belongs to it; fails where it is cut off on the way. */
const whole = async (response: Response): Promise<Response> => new Response(await response.blob(), response)

const fetchOwn = async (path: string): Promise<Response> => {
  const response = await fetch(freshRequest(path))
  if (!response.ok || response.redirected || !isOfType(path, response)) throw new Error(path)
  return whole(response)
}

/** As the build reckoned it: names and contents, in order. */
const digestOf = async (all: readonly Response[]): Promise<string> => {
  const parts = await Promise.all(all.map((response) => response.clone().blob()))
  const bytes = await new Blob(parts.flatMap((part, at) => [`${KEPT[at]}\n`, part])).arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The page itself is put last: what lacks it was broken off, by a full device or by its end, and is in the way of the next. */
const dropUnfinished = async (): Promise<void> => {
  for (const cacheName of await caches.keys())
    if (cacheName.startsWith(PREFIX) && !(await caches.match(SHELL, { cacheName })))
      await caches.delete(cacheName)
}

const putAll = async (all: readonly Response[]): Promise<void> => {
  const store = await caches.open(STORE)
  const put = async (response: Response, at: number, isLast: boolean) => {
    const path = KEPT[at] ?? ''
    if ((path === SHELL) === isLast) await store.put(path, response)
  }
  await Promise.all(all.map((response, at) => put(response, at, false)))
  await Promise.all(all.map((response, at) => put(response, at, true)))
}

/**
 * All or nothing: a version of which a part did not come, is a gateway's page or is of another build that is just being put in
 * this one's place is not installed, and is asked for again.
 */
const keepAll = async (): Promise<void> => {
  await dropUnfinished()
  const all = await Promise.all(KEPT.map(fetchOwn))
  if (!(await digestOf(all)).startsWith(__BUILD__)) throw new Error(__BUILD__)
  await putAll(all).catch(async (error) => {
    await dropUnfinished()
    throw error
  })
}

/**
 * Drops what older versions kept. Where more pages are open than the one that asked for the new version, all of it stays until
 * the next one comes: those pages are of any of them, may hold answers, and still fetch their parts.
 */
const dropOlder = async (): Promise<void> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length > 1) return
  const names = await caches.keys()
  // They come in the order in which they were made: what comes after this one is of a version that is still to take its place.
  const older = names.slice(0, names.indexOf(STORE)).filter((name) => name.startsWith(PREFIX))
  await Promise.all(older.map((name) => caches.delete(name)))
}

/** @param cacheName where it is looked for; without one, in what any version kept */
const kept = (path: string, cacheName?: string): Promise<Response | undefined> =>
  caches.match(path, { ignoreVary: true, ...(cacheName && { cacheName }) }).catch(() => undefined)

/** What stands in for an answer of the server says so: the page must know whether all rules it has are of one version. */
const standIn = async (path: string): Promise<Response | undefined> => {
  const found = await kept(path, STORE)
  return (
    found && new Response(found.body, { headers: { ...Object.fromEntries(found.headers), 'x-kept': 'yes' } })
  )
}

/** Rules are of use as a whole only: where they are cut off on the way, what was kept stands in. */
const fetchWhole = async (path: string, request: Request): Promise<Response> => {
  const response = await fetch(request)
  return response.ok && path.endsWith('.json') ? whole(response) : response
}

/** What is truly gone is told, and the browser itself follows where it is led; every other refusal is not the file. */
const isAnswer = (path: string, response: Response): boolean =>
  response.ok
    ? isOfType(path, response)
    : response.type === 'opaqueredirect' || response.status === 404 || response.status === 410

/** An address of the application is the shell, whatever page it shows. */
const placeOf = (request: Request): string =>
  request.mode === 'navigate' ? SHELL : new URL(request.url).pathname

/** A file that the reader goes to, such as the feed, is no address of the application: the browser says whether it can be had. */
const isFileVisited = ({ mode, url }: Request): boolean =>
  mode === 'navigate' && /\.[a-z0-9]+$/i.test(new URL(url).pathname)

const late = (): Promise<undefined> => new Promise((give) => setTimeout(() => give(undefined), PATIENCE_MS))

const answer = async (request: Request): Promise<Response> => {
  const path = placeOf(request)
  // Assets are named by what they hold: one of any version is the one that is asked for.
  if (path.startsWith('/assets/')) return (await kept(path)) ?? fetch(request)
  const isKeptWanted = new URL(request.url).search === '?kept'
  const wanted = isKeptWanted ? await standIn(path) : undefined
  if (wanted) return wanted
  const asked = fetchWhole(path, request)
  const inTime = await Promise.race([asked.catch(() => undefined), late()])
  if (inTime && isAnswer(path, inTime)) return inTime
  return (await standIn(path)) ?? asked
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => self.clients.claim())))
self.addEventListener('message', ({ data }) => {
  if (data === 'use-now') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const isOurs = new URL(request.url).origin === self.location.origin
  if (request.method === 'GET' && isOurs && !isFileVisited(request)) event.respondWith(answer(request))
})

export {}
