import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { serve } from '../../scripts/serve.mjs'

/** What browsers are told to do with each broken content policy. */
const REPORT = '; report-uri /broken-policy'

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}

/** The answer of our own server, with one word more in its content policy. */
const passOn = async (address: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const headers = {
    'accept-language': request.headers['accept-language'] ?? '',
    'accept-encoding': 'identity',
  }
  const answer = await fetch(new URL(request.url ?? '/', address), { headers, redirect: 'manual' })
  const body = Buffer.from(await answer.arrayBuffer())
  const told = Object.fromEntries(answer.headers)
  const policy = `${told['content-security-policy'] ?? ''}${REPORT}`
  response.writeHead(answer.status, { ...told, 'content-security-policy': policy })
  response.end(body)
}

/**
 * Serves the built application, and keeps what browsers report of broken content policies and whatever else they send.
 * It can be stopped and started again at the same address.
 */
export const watchSite = async (port: number) => {
  const site = await serve({ port: 0 })
  const unwanted: string[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') return passOn(site.address, request, response)
    unwanted.push(`${request.method} ${request.url} ${await textOf(request)}`)
    response.writeHead(204).end()
  }
  const server = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  )
  const start = () => new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  await start()
  return {
    address: `http://127.0.0.1:${port}/`,
    unwanted,
    start,
    stop,
    close: () => Promise.all([stop(), site.close()]),
  }
}
