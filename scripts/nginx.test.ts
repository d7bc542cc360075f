import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freePort } from './free-port.mjs'
import { nginxHere } from './nginx.mjs'
import { packTexts } from './pages/pack'
import { serve } from './serve.mjs'

const top = mkdtempSync(join(tmpdir(), 'huice-nginx-'))
const folder = join(top, 'dist')
let ours: Awaited<ReturnType<typeof serve>>
let nginx: ChildProcess
let address = ''

const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Our configuration with another port and folder, inside the least that nginx needs around it. */
const configuration = (port: number): string => {
  const own = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/huice;', `root ${folder};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${top}/${name};`)
    .join(' ')
  return `daemon off; pid ${top}/pid; error_log ${top}/errors; worker_processes 1;
    events { worker_connections 64; }
    http { access_log off; ${temporary} ${own} }`
}

const isUp = (): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  )

beforeAll(async () => {
  // Where nginx is started by root its workers are somebody else.
  chmodSync(top, 0o755)
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
  const port = await freePort()
  address = `http://127.0.0.1:${port}/`
  writeFileSync(join(top, 'nginx.conf'), configuration(port))
  nginx = spawn(nginxHere() ?? 'nginx', ['-p', top, '-c', join(top, 'nginx.conf'), '-e', join(top, 'errors')])
  await vi.waitUntil(isUp, { timeout: 10_000 })
}, 30_000)

afterAll(async () => {
  nginx.kill()
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

it.each(PATHS)('%s is answered as by our own server, in each language', async (path) => {
  for (const language of ['zh-CN,zh;q=0.9', 'en-GB,en', 'fr', 'ZH-tw'])
    for (const coding of ['gzip', 'identity']) {
      const init = { headers: { 'accept-language': language, 'accept-encoding': coding } }
      expect(await told(address, path, init), language).toEqual(await told(ours.address, path, init))
    }
})

it.each(['/gone.txt', '/assets/gone.js', '/catalogue/policies/gone.json'])(
  '%s is not there',
  async (path) => {
    const answer = await told(address, path, {})
    expect(answer.status).toBe(404)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  },
)

it('sends the packed form that the build made, and nothing anew that has not changed', async () => {
  const path = new URL('/assets/main-1a2b3c4d.js', address)
  const packed = await fetch(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const headers = { 'if-none-match': packed.headers.get('etag') ?? '', 'accept-encoding': 'gzip' }
  expect((await fetch(path, { headers, cache: 'no-store' })).status).toBe(304)
})

it('lets nothing be written', async () => {
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405)
})
