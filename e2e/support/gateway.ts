import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What stands in the way says instead of the site. */
type Words = {
  readonly status: number
  readonly type: string
  readonly body: string
  /** Ends in the midst of it. */
  readonly isCutOff?: true
}

/** What stands in the way makes of a request; undefined lets it through. */
type Way = (path: string) => Words | undefined

export const SIGN_IN: Words = { status: 200, type: 'text/html', body: '<h1>Please sign in</h1>' }
export const CUT_OFF: Words = {
  status: 200,
  type: 'application/json',
  body: '{"facts": [',
  isCutOff: true,
}
export const refusal = (status: number): Words => ({ status, type: 'text/html', body: '<h1>Gateway</h1>' })

/** Something between the reader and a site, which forgets nothing and keeps nothing for later. */
export const gatewayTo = async (site: string) => {
  let way: Way = () => undefined
  const server = createServer(({ url = '/', method, headers }, answer) => {
    const said = way(url)
    if (said === undefined) {
      const ask = request(new URL(url, site), { method, headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, { ...given.headers, 'cache-control': 'no-store' })
        given.pipe(answer)
      })
      ask.end()
      return
    }
    const { status, type, body, isCutOff } = said
    answer.writeHead(status, {
      'content-type': type,
      ...(isCutOff && { 'content-length': 2 * body.length }),
    })
    if (isCutOff) answer.write(body, () => answer.destroy())
    else answer.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const place: AddressInfo | string | null = server.address()
  const port = typeof place === 'object' ? place?.port : undefined
  return {
    address: `http://127.0.0.1:${port}/`,
    /** From now on. */
    take: (next: Way) => {
      way = next
    },
    close: () => new Promise((closed) => server.close(closed) && server.closeAllConnections()),
  }
}
