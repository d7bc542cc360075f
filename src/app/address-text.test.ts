import { describe, expect, it } from 'vitest'
import { changeQuery, inTongue, readPath, withQuery } from './address-text'

const SITE = 'https://huice.example'

describe('an address made from another', () => {
  it.each(['//example.org/', '///example.org', '/\\example.org', '\\\\example.org/policies'])(
    'of %s stays on this site',
    (path) => {
      for (const address of [
        changeQuery(path, '', { lang: 'en' }),
        changeQuery(path, '', {}),
        withQuery(path, '?on=2028-01-01'),
        inTongue(readPath(path), '', 'zh-CN'),
      ])
        expect(new URL(address, `${SITE}/en`).origin).toBe(SITE)
    },
  )

  it('keeps a path as it is where it leads nowhere else', () => {
    expect(changeQuery('/en//policies', '?q=a', { on: '2028-01-01' })).toBe('/en//policies?q=a&on=2028-01-01')
  })
})
