import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packTexts } from '../pages/pack'
import { serve } from '../serve.mjs'
import { serverHere } from '../servers.mjs'
import { type Running, type Start, startCaddy, startNginx } from './start'

const top = mkdtempSync(join(tmpdir(), 'huice-served-'))
const folder = join(top, 'dist')
let ours: Awaited<ReturnType<typeof serve>>

const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(async () => {
  put('index.html', '<title>home</title>')
  for (const language of ['zh-CN', 'en']) {
    put(`${language}/index.html`, `<title>first ${language}</title>`)
    put(`${language}/policies/levy/index.html`, `<title>levy ${language}</title>${'x'.repeat(2000)}`)
    put(`${language}/changes.xml`, '<feed/>')
  }
  put('assets/main-1a2b3c4d.js', `// ${'x'.repeat(2000)}`)
  put('assets/ui-1a2b3c4d.css', 'p{}')
  put('catalogue/facts.json', '[]')
  put('manifest.webmanifest', '{}')
  put('icon.svg', '<svg/>')
  put('robots.txt', 'User-agent: *')
  packTexts(folder)
  ours = await serve({ folder, port: 0 })
})

afterAll(async () => {
  await ours.close()
  rmSync(top, { recursive: true, force: true })
})

const HEADERS = [
  'content-type',
  'cache-control',
  'vary',
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
]

const told = async (site: string, path: string, init: RequestInit) => {
  const response = await fetch(new URL(path, site), init)
  const headers = Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)]))
  return { status: response.status, headers, text: response.ok ? await response.text() : '' }
}

const PATHS = [
  '/',
  '/en',
  '/en/',
  '/zh-CN/policies/levy',
  '/en/policies/levy',
  '/en/policies/levy/',
  '/policies/levy',
  '/policies/levy?lang=en',
  '/en/policies/levy?lang=zh-CN&on=2016-06-30',
  '/policies/levy?lang=ar-XB',
  '/policies/gone',
  '/english/policies/levy',
  '/enterprise/result',
  '/assets/main-1a2b3c4d.js',
  '/assets/ui-1a2b3c4d.css',
  '/catalogue/facts.json',
  '/manifest.webmanifest',
  '/icon.svg',
  '/en/changes.xml',
  '/robots.txt',
]

type Served = readonly [name: string, start: Start, codings: readonly string[]]

const SERVERS: readonly Served[] = [
  ['nginx', startNginx, ['gzip']],
  ['caddy', startCaddy, ['br', 'gzip']],
]

for (const [name, start, codings] of SERVERS)
  describe.skipIf(!serverHere(name))(`${name} with our configuration`, () => {
    let server: Running
    const at = (path: string) => new URL(path, server.address)

    beforeAll(async () => {
      server = await start({ top, folder })
    }, 30_000)
    afterAll(() => server.stop())

    it.each(PATHS)('answers %s as our own server does, in each language', async (path) => {
      for (const language of ['zh-CN,zh;q=0.9', 'en-GB,en', 'fr', 'ZH-tw', '*'])
        for (const coding of [...codings, 'identity']) {
          const init = { headers: { 'accept-language': language, 'accept-encoding': coding } }
          expect(await told(server.address, path, init), language).toEqual(
            await told(ours.address, path, init),
          )
        }
    })

    it.each(['/gone.txt', '/assets/gone.js', '/catalogue/policies/gone.json'])('has no %s', async (path) => {
      const answer = await told(server.address, path, {})
      expect(answer.status).toBe(404)
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
      expect(answer.headers['cache-control']).toBe('no-cache')
    })

    it.each(codings)(
      'sends the form that the build packed as %s, and nothing anew that has not changed',
      async (coding) => {
        const packed = await fetch(at('/assets/main-1a2b3c4d.js'), { headers: { 'accept-encoding': coding } })
        expect(packed.headers.get('content-encoding')).toBe(coding)
        const headers = { 'if-none-match': packed.headers.get('etag') ?? '', 'accept-encoding': coding }
        expect((await fetch(at('/assets/main-1a2b3c4d.js'), { headers, cache: 'no-store' })).status).toBe(304)
      },
    )

    it('lets nothing be written', async () => {
      expect((await fetch(at('/'), { method: 'POST', body: 'x' })).status).toBe(405)
    })
  })
