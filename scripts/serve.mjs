/** Serves the built application with the headers a published copy should have. Runnable: `node scripts/serve.mjs`. */
import { realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './command.mjs'
import { securityHeaders } from './security-headers.mjs'
import { languageOf } from './spoken.mjs'
import { codingFor, createReader, fileAt, typeOf } from './static-files.mjs'

const HOST = '127.0.0.1'
export const DEFAULT_PORT = 4173

/** Only built assets carry a hash in their name; everything else must be asked for anew. */
const cachingOf = (folder, path) =>
  relative(folder, path).startsWith(`assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'

const refusal = (status, words) => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from(`${words}\n`),
})

const answerTo = async (request, folder, read) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'Only GET and HEAD')
  const language = languageOf(request.url, request.headers['accept-language'])
  const path = await fileAt(folder, request.url.split('?')[0], language)
  const found = path && (await read(path, codingFor(request.headers['accept-encoding'])))
  if (!found) return refusal(404, 'Not found')
  const headers = {
    'cache-control': cachingOf(folder, path),
    'content-type': typeOf(path),
    etag: found.tag,
    vary: 'accept-encoding, accept-language',
    ...(found.coding && { 'content-encoding': found.coding }),
  }
  const isKnown = request.headers['if-none-match'] === found.tag
  return isKnown ? { status: 304, headers } : { status: 200, headers, body: found.body }
}

const send = ({ request, response, security }, { status, headers, body }) => {
  response.writeHead(status, {
    ...security,
    ...headers,
    ...(body && { 'content-length': body.length }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * @param port 0 for any free one
 * @param embedders origins that may show the page inside their own, separated by blanks
 * @returns `{ address, close }` once it listens
 * @throws the system's error when the port is taken
 */
export const serve = ({ folder = join(ROOT, 'dist'), port = DEFAULT_PORT, embedders = '' } = {}) => {
  const top = resolve(folder)
  const security = securityHeaders(embedders)
  const read = createReader()
  const server = createServer((request, response) =>
    answerTo(request, top, read)
      .catch((error) => (error instanceof URIError ? refusal(400, 'Bad address') : refusal(500, 'Failed')))
      .then((answer) => send({ request, response, security }, answer)),
  )
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, HOST, () => {
      const close = () => new Promise((closed) => server.close(closed) && server.closeAllConnections())
      listening({ address: `http://${HOST}:${server.address().port}/`, close })
    })
  })
}

const [, started] = process.argv
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const { address } = await serve({
    port: Number(process.env.PORT ?? DEFAULT_PORT),
    embedders: process.env.EMBED_ORIGINS,
  })
  console.log(address)
}
