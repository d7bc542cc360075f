import { describe, expect, it } from 'vitest'
import { readReceipt } from './receipt'

const POLICY = {
  verdict: 'eligible',
  certainty: 'confirmed',
  edition: '2023',
  amountUpTo: null,
  reasons: [{ id: 'at-most-30', truth: 'yes', says: 'You have 8.' }],
}
const RECEIPT = {
  about: 'words',
  format: 'huice-receipt',
  version: 1,
  audience: 'enterprise',
  madeOn: '2026-11-23',
  asOf: '2026-11-23',
  catalogue: '2026-11-23',
  facts: { 'enterprise.employees': 8 },
  policies: { levy: POLICY },
}
const ofMany = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`p-${at}`, POLICY]))

describe('a receipt', () => {
  it('is read with all that it says', () => {
    const { about, format, version, ...said } = RECEIPT
    expect(readReceipt(RECEIPT)).toEqual(said)
  })

  it.each([
    ['no audience', { audience: undefined }],
    ['another audience', { audience: 'government' }],
    ['a day that does not exist', { asOf: '2026-02-30' }],
    ['a version that is no day', { catalogue: 'call 12345' }],
    ['facts that are a list', { facts: [] }],
    ['a policy named in words', { policies: { 'Call 12345 now!': POLICY } }],
    ['more policies than there can be', { policies: ofMany(1001) }],
    ['a verdict of its own', { policies: { levy: { ...POLICY, verdict: 'granted' } } }],
    ['an amount in words', { policies: { levy: { ...POLICY, amountUpTo: 'a lot' } } }],
    ['an edition that is script', { policies: { levy: { ...POLICY, edition: '<script>' } } }],
    ['a truth of its own', { policies: { levy: { ...POLICY, reasons: [{ id: 'x', truth: 'maybe' }] } } }],
    ['no reasons', { policies: { levy: { ...POLICY, reasons: undefined } } }],
  ])('with %s is none', (_, change) => {
    expect(readReceipt({ ...RECEIPT, ...change })).toBeUndefined()
  })

  it.each([[null], [undefined], ['text'], [[]], [{}]])('is not %j', (content) => {
    expect(readReceipt(content)).toBeUndefined()
  })
})
