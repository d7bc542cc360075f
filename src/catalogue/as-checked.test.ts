import { describe, expect, it } from 'vitest'
import { areAsChecked, digestOf } from './as-checked'

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

describe('files that were checked at build', () => {
  it('are known by their bytes', async () => {
    expect(await digestOf(bytesOf('{}'))).toBe('RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=')
    const checked = { 'a.json': 'one', 'b.json': 'two' }
    const digests = (entries: readonly (readonly [string, string | undefined])[]) => new Map(entries)
    const both = digests([
      ['a.json', 'one'],
      ['b.json', 'two'],
    ])
    expect(areAsChecked(both, checked)).toBe(true)
    expect(areAsChecked(both, undefined)).toBe(false)
    expect(areAsChecked(both, { ...checked, 'c.json': 'three' })).toBe(false)
    expect(areAsChecked(digests([['a.json', 'one']]), checked)).toBe(false)
    const changed = digests([
      ['a.json', 'one'],
      ['b.json', 'three'],
    ])
    expect(areAsChecked(changed, checked)).toBe(false)
    const undigested = digests([
      ['a.json', 'one'],
      ['b.json', undefined],
    ])
    expect(areAsChecked(undigested, checked)).toBe(false)
  })
})
