import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Draft } from './draft'
import { fragmentOf, isAnswersFragment, LONGEST_LINK, readFragment } from './link'

const DRAFT: Draft = {
  answers: { 'enterprise.employees': 31, 'enterprise.industry': 'catering', 'enterprise.registeredOn': null },
  ticked: ['disability-levy-exemption/report'],
  notes: [],
}

const hire = { hiredOn: '2026-07-01', graduate: true, graduatedOn: '2026-06-20', contractMonths: 36 }

describe('a link with answers', () => {
  it('is read back as it was made', async () => {
    const fragment = await fragmentOf(DRAFT)
    expect(fragment).toMatch(/^#a=[a-z0-9]{7}\.[\w-]+$/)
    expect(isAnswersFragment(fragment)).toBe(true)
    expect(await readFragment(fragment)).toMatchObject(DRAFT)
  })

  it('of a hundred hires is shorter than a tenth of them', async () => {
    const hires = Array.from({ length: 100 }, () => hire)
    const draft: Draft = { answers: { 'enterprise.hires': hires }, ticked: [], notes: [] }
    expect((await fragmentOf(draft)).length).toBeLessThan(JSON.stringify(draft).length / 10)
  })

  it('survives with any answers, whatever letters they hold', async () => {
    const answers = fc.dictionary(
      fc.stringMatching(/^[a-z]+\.[a-zA-Z]+$/),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)),
    )
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const draft: Draft = { answers: given, ticked: [], notes: [] }
        expect(await readFragment(await fragmentOf(draft))).toMatchObject(draft)
      }),
    )
  })

  it('is known to be damaged when any sign is lost, added or changed', async () => {
    const fragment = await fragmentOf(DRAFT)
    const place = fc.nat(fragment.length - 4)
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('cut', 'lose', 'change'), async (nth, how) => {
        const at = nth + 3
        const rest = fragment.slice(at + 1)
        const other = fragment[at] === 'b' ? 'c' : 'b'
        const middle = { cut: '', lose: rest, change: `${other}${rest}` }[how]
        expect(await readFragment(fragment.slice(0, at) + middle)).toEqual({ code: 'link-damaged' })
      }),
    )
  })

  it.each([
    ['nothing', '#a='],
    ['a point', '#a=.'],
    ['no check', '#a=abc'],
    ['signs that no link has', '#a=0000000.<script>'],
    ['percent signs', '#a=%E4%BD%A0.%'],
  ])('that holds %s is known to be damaged', async (_, fragment) => {
    expect(await readFragment(fragment)).toEqual({ code: 'link-damaged' })
  })

  it('that is longer than any we make is not unpacked', async () => {
    expect(await readFragment(`#a=${'a'.repeat(LONGEST_LINK)}`)).toEqual({ code: 'too-large' })
  })

  it('of any text is read or named by a code, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await readFragment(`#a=${text}`)).toHaveProperty('code')
      }),
    )
  })

  it('says so where what unpacks it does not come', async () => {
    const fragment = await fragmentOf(DRAFT)
    vi.resetModules()
    vi.doMock('fflate', () => {
      throw new Error('no connection')
    })
    const cutOff = await import('./link')
    expect(await cutOff.readFragment(fragment)).toEqual({ code: 'not-fetched' })
    vi.doUnmock('fflate')
  })
})
