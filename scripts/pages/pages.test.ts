import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { DrawnPage } from '../../src/app/draw'
import { fill } from './fill'
import { writePages } from './write'

const shell = readFileSync('index.html', 'utf8')

const page = (language: 'zh-CN' | 'en', change: Partial<DrawnPage> = {}): DrawnPage => ({
  path: '/policies/levy',
  language,
  title: 'Levy – Huice',
  description: 'Less to pay.',
  drawnOn: '2026-11-23',
  version: '2026-11-26',
  verifiedOn: '2026-11-20',
  html: '<main><h1>Levy</h1></main>',
  withoutScripts: 'No scripts here.',
  data: { '@type': 'WebPage' },
  ...change,
})
const languages = ['zh-CN', 'en']
const site = 'https://example.org'

describe('a drawn page', () => {
  it('stands in the shell with its own language, title, description and links', () => {
    const text = fill(shell, page('en'), { site, languages })
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('<title>Levy – Huice</title>')
    expect(text).toContain('content="Less to pay."')
    expect(text).toContain('rel="canonical" href="https://example.org/en/policies/levy"')
    expect(text).toContain('hreflang="zh-CN" href="https://example.org/zh-CN/policies/levy"')
    expect(text).toContain('hreflang="x-default" href="https://example.org/policies/levy"')
    expect(text).toContain(
      'data-drawn-path="/en/policies/levy" data-drawn-on="2026-11-23" data-drawn-version="2026-11-26"><main>',
    )
    expect(text).toContain('No scripts here.')
    expect(text).not.toContain('惠策</title>')
  })

  it('takes texts as texts: no mark, no dollar sign and no end of an element gets through', () => {
    const title = '<b> & "$&" $1'
    const text = fill(shell, page('en', { title, data: { name: '</script><script>' } }), {
      site: '',
      languages,
    })
    expect(text).toContain('<title>&lt;b&gt; &amp; &quot;$&amp;&quot; $1</title>')
    expect(text).not.toContain('</script><script>')
    expect(text).toContain('rel="canonical" href="/en/policies/levy"')
  })

  it('is not painted before there is a title to read', () => {
    expect(shell).not.toContain('rel="expect"')
    const [head = ''] = fill(shell, page('en'), { site, languages }).split('</head>')
    expect(head).toContain('<link rel="expect" href="#page-title" blocking="render" />')
  })

  it('has its style in it where it may be the first, and is held to the one link of the shell', () => {
    const link = '<link rel="stylesheet" crossorigin href="/assets/style-a.css">'
    const built = shell.replace('</head>', `${link}</head>`)
    const style = (text: string) => ({ address: '/assets/style-a.css', text, digest: 'sha256-x' })
    const others = { site, languages, styles: { front: style('p{}'), question: style('form{}') } }
    const inside = (text: string) => `<style data-href="/assets/style-a.css">${text}</style>`
    const [front, question] = [page('en', { path: '/' }), page('en', { path: '/a/b', door: '/a' })]
    expect(fill(built, front, others)).toContain(inside('p{}'))
    expect(fill(built, question, others)).toContain(inside('form{}'))
    for (const first of [front, question]) expect(fill(built, first, others)).not.toContain(link)
    expect(fill(built, page('en'), others)).toContain(link)
    expect(fill(built, page('en'), others)).not.toContain('<style')
    expect(() => fill(shell, page('en', { path: '/' }), others)).toThrow(/just one/)
  })

  it('is refused where the shell has no place for it', () => {
    expect(() => fill(shell.replace('<title>', '<p>'), page('en'), { site, languages })).toThrow(/just one/)
  })
})

describe('the drawn pages', () => {
  const top = mkdtempSync(join(tmpdir(), 'huice-pages-'))
  const written = (file: string): string => readFileSync(join(top, file), 'utf8')
  beforeEach(() => {
    rmSync(top, { recursive: true, force: true })
    mkdirSync(top)
    writeFileSync(join(top, 'index.html'), shell)
  })
  afterAll(() => rmSync(top, { recursive: true, force: true }))

  it('have a file each, and a sitemap that names them with their other languages', () => {
    writePages(top, { pages: [page('en'), page('zh-CN')], feeds: [] }, { site })
    expect(written('en/policies/levy/index.html')).toContain('<h1>Levy</h1>')
    expect(written('zh-CN/policies/levy/index.html')).toContain('<html lang="zh-CN">')
    const map = written('sitemap.xml')
    expect(map.match(/<loc>/g)).toHaveLength(2)
    expect(map).toContain(
      '<loc>https://example.org/en/policies/levy</loc>\n    <lastmod>2026-11-20</lastmod>',
    )
    expect(map.match(/hreflang="en" href="https:\/\/example.org\/en\/policies\/levy"/g)).toHaveLength(2)
    expect(written('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml')
  })

  it('have a feed beside them whose texts are texts, the newest change first', () => {
    const entry = {
      id: 'law:levy:ends',
      title: 'Levy & <co>',
      text: 'Last day.',
      path: '/policies/levy',
      on: '2026-11-20',
    }
    const feed = { language: 'en', title: 'Changes', entries: [entry] } as const
    writePages(top, { pages: [page('en')], feeds: [feed] }, { site })
    const text = written('en/changes.xml')
    expect(text).toContain('<title>Levy &amp; &lt;co&gt;</title>')
    expect(text).toContain('<id>urn:huice:law:levy:ends</id>')
    expect(text).toContain('<link href="https://example.org/en/policies/levy"/>')
    expect(text.match(/<updated>2026-11-20T00:00:00\+08:00<\/updated>/g)).toHaveLength(2)
    expect(written('en/policies/levy/index.html')).toContain(
      'application/atom+xml" href="https://example.org/en/changes.xml"',
    )
  })

  it('have no sitemap where the site is not known: it may hold whole addresses only', () => {
    writePages(top, { pages: [page('en')], feeds: [] }, { site: '' })
    expect(() => written('sitemap.xml')).toThrow()
    expect(written('robots.txt')).not.toContain('Sitemap')
  })

  it.each([
    ['a script', '<script>go()</script>'],
    ['a module', '<script type="module">go()</script>'],
    ['a style', '<p style="color:red">x</p>'],
    ['a style sheet', '<style>p { color: red }</style>'],
  ])('may hold no %s that the policy of content forbids', (_, html) => {
    expect(() => writePages(top, { pages: [page('en', { html })], feeds: [] }, { site })).toThrow(/forbidden/)
  })
})
