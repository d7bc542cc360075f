import { describe, expect, it } from 'vitest'
import { loadFromFolder } from './catalogue-files'
import { measureOrder } from './question-order'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const measured = measureOrder(loaded, 40)

describe('the order of the questions', () => {
  it.each(measured)('asks an $audience for no more than the fixed order does', ({ chosen, fixed, all }) => {
    expect(chosen).toBeLessThanOrEqual(fixed)
    expect(fixed).toBeLessThan(all)
  })

  it('spares a person one question in fifteen at the least', () => {
    const person = measured.find(({ audience }) => audience === 'individual')
    expect((person?.chosen ?? 1) / (person?.fixed ?? 1)).toBeLessThan(14 / 15)
  })
})
