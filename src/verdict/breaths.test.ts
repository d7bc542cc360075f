import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breathsOf } from './breaths'

describe('a sentence is said', () => {
  it.each([['最多可得 1.5 万元。'], ['Up to 33,480.50 yuan, until 30 June 2027.']])(
    'whole where it is short: %s',
    (text) => {
      expect(breathsOf(text)).toEqual([text])
    },
  )

  it('in pieces where it is long, cut after a comma and never inside a figure', () => {
    const titles = Array.from({ length: 9 }, (_, at) => `第${at + 1}项政策一共1,000.50元的补贴`)
    const pieces = breathsOf(`还差一些回答的有：${titles.join('、')}。`)
    expect(pieces.length).toBeGreaterThan(2)
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(50)
    for (const piece of pieces) expect(piece).toMatch(/[：、。]$/)
    const english = Array.from({ length: 20 }, (_, at) => `support number ${at} of 1,000 yuan`)
    for (const piece of breathsOf(`Open: ${english.join(', ')}.`)) {
      expect(piece.length).toBeLessThanOrEqual(150)
      expect(piece).not.toMatch(/^\d{3} yuan|1,$/)
    }
  })

  it('in full, whatever it is', () => {
    const letters = fc.constantFrom('a', ' ', ',', '.', '，', '。', '政', '策', '1', ':', '、')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 300 }), (text) => {
        const bare = (one: string) => one.replace(/\s/g, '')
        expect(bare(breathsOf(text.join('')).join(''))).toBe(bare(text.join('')))
      }),
    )
  })
})
