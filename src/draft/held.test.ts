import { expect, it } from 'vitest'
import { HIRES } from '../engine'
import { NOTHING, replacedBy, settled } from './held'

it('what is no hire takes its own name along, and leaves the others theirs', () => {
  const stored = {
    answers: { [HIRES]: [{ graduate: true }, 'no hire', { graduate: false }] },
    ticked: [],
    notes: [{ name: '甲' }, { name: '乙' }, { name: '丙' }],
    until: undefined,
  }
  const sieve = () => ({ facts: { [HIRES]: [{ graduate: true }, { graduate: false }] }, leftOut: [] })
  expect(settled(replacedBy(NOTHING, stored), sieve).draft.notes).toEqual([{ name: '甲' }, { name: '丙' }])
})
