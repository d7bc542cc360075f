import { describe, expect, it } from 'vitest'
import { addressOf } from './address-text'

const SITE = 'https://huice.example'

describe('an address made from another', () => {
  it.each(['//example.org/', '///example.org', '/\\example.org', '\\\\example.org/policies'])(
    'of %s stays on this site',
    (path) => {
      const { change, keep, speaking } = addressOf(`${path}?on=2028-01-01`)
      for (const address of [
        change({ lang: 'en' }),
        change({}),
        keep(path),
        addressOf(path).change({}),
        speaking('zh-CN'),
      ])
        expect(new URL(address, `${SITE}/en`).origin).toBe(SITE)
    },
  )

  it('keeps a path as it is where it leads nowhere else', () => {
    expect(addressOf('/en//policies?q=a').change({ on: '2028-01-01' })).toBe(
      '/en//policies?q=a&on=2028-01-01',
    )
  })
})

describe('an address that was read', () => {
  const check = addressOf('/en/enterprise/check?lang=en&only=levy&on=2028-01-01')

  it('knows its place, its language and what its query says', () => {
    expect(check).toMatchObject({ prefix: 'en', path: '/enterprise/check' })
    expect(check.query).toMatchObject({ lang: 'en', only: 'levy', on: '2028-01-01' })
  })

  it('leads elsewhere with its language and day', () => {
    expect(check.keep('/enterprise/result')).toBe('/en/enterprise/result?lang=en&on=2028-01-01')
    expect(check.change({ on: undefined })).toBe('/en/enterprise/check?lang=en&only=levy')
    expect(addressOf('/en/changes?q=a?b').speaking('zh-CN')).toBe('/zh-CN/changes?q=a%3Fb')
  })

  it('gives the same ways as another place in the same language and query, and only as that', () => {
    const left = addressOf('/en/enterprise/check?on=2028-01-01')
    const result = addressOf('/en/enterprise/result?on=2028-01-01')
    expect(result.keep).toBe(left.keep)
    expect(result.query).toBe(left.query)
    expect(addressOf('/enterprise/result?on=2028-01-01').keep).not.toBe(left.keep)
  })
})
