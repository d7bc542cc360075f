import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { digestIn, styleElement, stylesFor } from './style'

const FIRST = '<main class="door wide" lang="zh-CN"><p>entry</p><button disabled="">On</button></main>'
const pages = [
  { path: '/', html: FIRST },
  { path: '/policies', html: '<div class="grid"></div>' },
  { path: '/person/start', door: '/person', html: '<fieldset class="choices"></fieldset>' },
]

const built = mkdtempSync(join(tmpdir(), 'huice-style-'))
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** What stands in the first pages of a build with this sheet. */
const stylesWith = (sheet: string) => {
  writeFileSync(join(built, 'index.html'), '<link rel="stylesheet" crossorigin href="/style.css">')
  writeFileSync(join(built, 'style.css'), sheet)
  return stylesFor(built, pages)
}

const styleWith = async (sheet: string) => (await stylesWith(sheet)).front

describe('the style that stands in a page', () => {
  it('holds the rules for what is in the page, with what they need', async () => {
    const sheet =
      ':root{--ink:red;--paper:#fff}main{color:var(--ink)}.door{animation:turn 1s}.door:hover{color:#000}@keyframes turn{to{opacity:0}}'
    const { text: needed, address } = await styleWith(sheet)
    expect(address).toBe('/style.css')
    expect(needed).toContain('main{color:red}')
    expect(needed).not.toContain('--paper')
    expect(needed).toContain('.door:hover')
    expect(needed).toContain('@keyframes turn')
  })

  it('names no value that is the same everywhere, and each that is another on some devices or in some parts', async () => {
    const sheet =
      ':root{--step:1rem;--gap:calc(var(--step)*2);--ink:red;--line:6em}@media (min-width:9rem){:root{--ink:#00f}}main{--line:9em;--own:2px;margin:var(--gap) var(--own);color:var(--ink);width:var(--line)}'
    expect((await styleWith(sheet)).text).toBe(
      ':root{--ink:red;--line:6em}@media (min-width:9rem){:root{--ink:#00f}}main{--line:9em;--own:2px;margin:calc(1rem*2) var(--own);color:var(--ink);width:var(--line)}',
    )
    const { text } = await styleWith('@media (min-width:9rem){:root{--step:1rem}}main{width:var(--step)}')
    expect(text).toContain('var(--step)')
    const left = ':root{--step:1rem}@media (min-width:9rem){:root{}}main{width:var(--step)}'
    expect((await styleWith(left)).text).toBe('main{width:1rem}')
  })

  it('holds no rule for what is not in it, be it named in its words, and none for paper', async () => {
    const sheet =
      '.entry{color:red}.grid{color:red}.grid .door{color:red}@media print{main{color:#000}}@keyframes gone{to{opacity:0}}'
    expect((await styleWith(sheet)).text).toBe('')
  })

  it('holds what comes over any element: the focus, and the sign that a press is held', async () => {
    const sheet = ':focus-visible{outline:red solid}[aria-busy=true]{cursor:wait}'
    expect((await styleWith(sheet)).text).toBe(sheet)
  })

  it('is that of its kind: the front page has none of a question, and the other way round', async () => {
    const { front, question } = await stylesWith('.door{color:red}.choices{color:red}.grid{color:red}')
    expect([front.text, question.text]).toEqual(['.door{color:red}', '.choices{color:red}'])
    expect(front.digest).not.toBe(question.digest)
  })

  it('is known by its digest wherever it stands', async () => {
    const style = await styleWith('p{color:red}')
    expect(style.digest).toBe('sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=')
    expect(digestIn(`<head>${styleElement(style)}</head>`)).toBe(style.digest)
    expect(() => digestIn('<head></head>')).toThrow(/no style/)
  })
})
