import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from './serve.mjs'

const top = mkdtempSync(join(tmpdir(), 'huice-serve-'))
const folder = join(top, 'dist')
const script = `// ${'x'.repeat(2000)}`
let server: Awaited<ReturnType<typeof serve>>

const get = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, server.address), options)

/** `fetch` tidies an address before it asks; a stranger does not. */
const statusOfRaw = (path: string): Promise<number | undefined> =>
  new Promise((answered, failed) => {
    const { hostname, port } = new URL(server.address)
    request({ hostname, port, path }, (response) => answered(response.resume().statusCode))
      .on('error', failed)
      .end()
  })

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'catalogue'))
  writeFileSync(join(top, 'secret.txt'), 'secret')
  writeFileSync(join(top, 'dist-secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<title>home</title>')
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), script)
  writeFileSync(join(folder, 'catalogue', 'facts.json'), '[]')
  for (const language of ['zh-CN', 'en']) {
    mkdirSync(join(folder, language, 'policies', 'levy'), { recursive: true })
    writeFileSync(join(folder, language, 'policies', 'levy', 'index.html'), `<title>levy ${language}</title>`)
  }
  server = await serve({ folder, port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(top, { recursive: true, force: true })
})

it.each(['/', '/index.html', '/policies/social-insurance?lang=en', '/assets'])(
  '%s is the application',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('home')
  },
)

it.each([
  ['/policies/levy', 'en-GB,en;q=0.9', 'levy en'],
  ['/policies/levy', 'zh-TW,en;q=0.9', 'levy zh-CN'],
  ['/policies/levy', '', 'levy zh-CN'],
  ['/policies/levy/', 'fr', 'levy en'],
  ['/en/policies/levy', 'zh', 'levy en'],
  ['/zh-CN/policies/levy', 'en', 'levy zh-CN'],
  ['/en/policies/levy?lang=zh-CN', 'en', 'levy zh-CN'],
  ['/policies/levy?on=2016-06-30&lang=en', 'zh', 'levy en'],
  ['/policies/levy?lang=ar-XB', 'en', 'home'],
  ['/en/policies/gone', 'en', 'home'],
  ['/english/policies/levy', 'en', 'home'],
  ['/en/../zh-CN/policies/levy', 'en', 'levy zh-CN'],
])('%s for a reader of “%s” is the page drawn for it, if there is one', async (path, language, title) => {
  const response = await get(path, { headers: { 'accept-language': language } })
  expect(await response.text()).toContain(title)
  expect(response.headers.get('vary')).toContain('accept-language')
})

it.each(['/robots.txt', '/assets/gone.js', '/catalogue/policies/gone.json'])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/../dist-secret.txt',
  '/..%5csecret.txt',
  '/index.html%00.txt',
])('%s does not leave the folder', async (path) => {
  expect(await statusOfRaw(path)).toBe(404)
})

it('an address that cannot be read is refused', async () => {
  expect(await statusOfRaw('/%zz')).toBe(400)
})

it('only asking is allowed', async () => {
  expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405)
  const head = await get('/', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it.each(['br', 'gzip'])('a script is sent as %s and kept for ever', async (coding) => {
  const response = await get('/assets/main-1a2b.js', { headers: { 'accept-encoding': coding } })
  expect(response.headers.get('content-encoding')).toBe(coding)
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(await response.text()).toBe(script)
})

it('a script is sent as the build packed it, until it is changed', async () => {
  const [path, text] = [join(folder, 'assets', 'packed-1a2b.js'), `// ${'x'.repeat(2000)}`]
  const packed = brotliCompressSync(`${text} packed by the build`)
  writeFileSync(path, text)
  writeFileSync(`${path}.br`, packed)
  const sent = async () =>
    (await get('/assets/packed-1a2b.js', { headers: { 'accept-encoding': 'br' } })).text()
  expect(await sent()).toBe(`${text} packed by the build`)
  utimesSync(`${path}.br`, 0, 0)
  writeFileSync(path, `${text} changed`)
  expect(await sent()).toBe(`${text} changed`)
})

it('the catalogue is asked for anew, and not sent again when it is the same', async () => {
  const first = await get('/catalogue/facts.json')
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await get('/catalogue/facts.json', { headers, cache: 'no-store' })).status).toBe(304)
  writeFileSync(join(folder, 'catalogue', 'facts.json'), '[1]')
  expect(await (await get('/catalogue/facts.json', { headers })).text()).toBe('[1]')
})

it('may be shown inside the pages that are named, else inside none', async () => {
  const policyOf = async (address: string) =>
    (await fetch(address)).headers.get('content-security-policy')?.split('; ')
  expect(await policyOf(server.address)).toContain("frame-ancestors 'none'")
  const open = await serve({ folder, port: 0, embedders: 'https://example.org  http://127.0.0.1:8080' })
  expect(await policyOf(open.address)).toContain('frame-ancestors https://example.org http://127.0.0.1:8080')
  await open.close()
})

it.each(['*', 'https:', "'self'", 'https://a.org;script-src', 'https://a.org/path'])(
  'a host named %s is refused, for it would change the policy of content',
  (embedders) => {
    expect(() => serve({ folder, port: 0, embedders })).toThrow(/EMBED_ORIGINS/)
  },
)

it.each(['/', '/assets/main-1a2b.js', '/gone.txt'])('%s carries the security headers', async (path) => {
  const { headers } = await get(path)
  expect(headers.get('content-security-policy')).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'",
  )
  expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('permissions-policy')).toContain('geolocation=()')
})
