import { describe, expect, it } from 'vitest'
import { digestIn, neededBy, styleElement } from './style'

const PAGE = '<main class="door wide" lang="zh-CN"><p>entry</p><button disabled="">On</button></main>'

describe('the style that stands in a page', () => {
  it('holds the rules for what is in the page, with the colours and steps they need', async () => {
    const sheet =
      ':root{--ink:red;--paper:#fff}main{color:var(--ink)}.door{animation:turn 1s}.door:hover{color:#000}@keyframes turn{to{opacity:0}}'
    const needed = await neededBy(sheet, [PAGE])
    expect(needed).toContain('main{color:var(--ink)}')
    expect(needed).toContain('--ink:red')
    expect(needed).not.toContain('--paper')
    expect(needed).toContain('.door:hover')
    expect(needed).toContain('@keyframes turn')
  })

  it('holds no rule for what is not in it, be it named in its words, and none for paper', async () => {
    const sheet =
      '.entry{color:red}.grid .door{color:red}@media print{main{color:#000}}@keyframes gone{to{opacity:0}}'
    expect(await neededBy(sheet, [PAGE])).toBe('')
  })

  it('holds what comes over any element: the focus, and the sign that a press is held', async () => {
    const sheet = ':focus-visible{outline:red solid}[aria-busy=true]{cursor:wait}'
    expect(await neededBy(sheet, [PAGE])).toBe(sheet)
  })

  it('is known by its digest wherever it stands', () => {
    const style = { address: '/a.css', text: 'p{color:red}', digest: '' }
    const digest = digestIn(`<head>${styleElement(style)}</head>`)
    expect(digest).toBe('sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=')
    expect(() => digestIn('<head></head>')).toThrow(/no style/)
  })
})
