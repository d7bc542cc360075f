import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { outcome, ROOT, tool } from '../command.mjs'
import { POLICY_ELEMENT, pagesWithout } from '../pages/policy-in-page.mjs'
import { securityHeaders } from '../security-headers.mjs'
import { differing } from './same-files'

const built = join(ROOT, 'dist')
const top = mkdtempSync(join(tmpdir(), 'huice-built-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

describe('the build that is there', () => {
  it('begins each of its pages with the policy of content', () => {
    expect(existsSync(join(built, 'en', 'policies', 'index.html'))).toBe(true)
    expect(pagesWithout(built)).toEqual([])
  })

  it('has on each page that waits for its title a title to wait for', () => {
    const pages = readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(built, name), 'utf8'))
      .filter((page) => page.includes('href="#page-title"'))
    expect(pages.length).toBeGreaterThan(70)
    for (const page of pages) expect(page).toContain('<h1 id="page-title"')
  })

  it('says in the page what the header says, but for who may embed it', () => {
    const inPage = /content="([^"]*)"/.exec(POLICY_ELEMENT)?.[1] ?? ''
    const inHeader = securityHeaders()['content-security-policy']
    expect(`${inPage}; frame-ancestors 'none'`).toBe(inHeader)
    expect(inPage).not.toMatch(/unsafe|frame-ancestors|report|sandbox|\*/)
  })

  it('has a first script of the size that README.md and docs/speed.md say', () => {
    const script =
      readdirSync(join(built, 'assets')).find((name) => /^index-[\w-]{8}\.js\.br$/.test(name)) ?? ''
    const size = Math.ceil(statSync(join(built, 'assets', script)).size / 1000)
    for (const page of ['README.md', 'docs/speed.md'])
      expect(readFileSync(join(ROOT, page), 'utf8')).toContain(`a first script below ${size} kB packed`)
  })

  it('a page without it, or with something before it, would be named', () => {
    const folder = join(top, 'planted', 'en')
    mkdirSync(folder, { recursive: true })
    const page = readFileSync(join(built, 'index.html'), 'utf8')
    writeFileSync(join(folder, 'a.html'), page.replace(POLICY_ELEMENT, ''))
    writeFileSync(join(folder, 'b.html'), page.replace('<head>', '<head><script src="/x.js"></script>'))
    writeFileSync(join(folder, 'c.html'), page)
    expect(pagesWithout(join(top, 'planted'))).toEqual([join('en', 'a.html'), join('en', 'b.html')])
  })
})

/** Rules for any element that stands beside another, or beside which another stands. */
const besideAny = (sheet: string): readonly string[] =>
  sheet.match(/[^{}]*(?:[+~]\s*\*|\*\s*[+~])[^{}]*(?=\{)/g) ?? []

describe('the style sheet of the build', () => {
  const assets = join(built, 'assets')
  const sheets = readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(assets, name), 'utf8'))

  /** Browsers that know no side by the direction of words get a rule for each language where `inset-inline` has one side only. */
  it('asks no element for its language: all of a result would be asked as it is put into the page', () => {
    expect(sheets.join('')).toContain('.time-lines')
    expect(sheets.filter((sheet) => sheet.includes(':lang('))).toEqual([])
  })

  it('names nothing only for standing beside something: with one element put in or taken away, all in the page would be styled anew', () => {
    expect(sheets.flatMap(besideAny)).toEqual([])
    expect(
      besideAny('p{color:red}.card>*+*{color:red}.card>p+p{margin:calc(1rem*2)}legend ~ *{color:red}'),
    ).toEqual(['.card>*+*', 'legend ~ *'])
  })
})

describe('another build of the same files', () => {
  it('is the same, byte by byte', () => {
    const again = join(top, 'again')
    const { ok, output } = outcome(tool('tsx'), ['scripts/build.ts', '--out', again], {
      NODE_ENV: 'production',
    })
    expect(ok, output).toBe(true)
    expect(differing(built, again)).toEqual([])
  }, 180_000)

  it('would be told apart by a byte, by a file more and by a file less', () => {
    const [one, other] = [join(top, 'one'), join(top, 'other')]
    for (const folder of [one, other]) cpSync(join(built, 'catalogue'), folder, { recursive: true })
    expect(differing(one, other)).toEqual([])
    appendFileSync(join(other, 'facts.json'), ' ')
    writeFileSync(join(other, 'more.json'), '1')
    rmSync(join(other, 'acts.json'))
    expect(differing(one, other)).toEqual(['acts.json', 'facts.json', 'more.json'])
  })
})
