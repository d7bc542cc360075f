import { describe, expect, it } from 'vitest'
import { HIRES } from './fact'
import { findingsOfHire } from './findings-of-hire'
import type { Edition, Facts } from './index'
import { is, lawOf } from './sample-advice.test-support'
import { on } from './sample-law.test-support'

const found = (parts: Partial<Edition>, answers: Facts) => {
  const { policy, s } = lawOf({ rule: is('enterprise.debts', false), ...parts }, answers)
  return findingsOfHire(policy, s).map(({ id, truth }) => [JSON.parse(id).fact, truth])
}
const eachHire = is('hire.fit')

describe('what is found of the firm, and of a hire', () => {
  it('is of the firm first, then of the first hire', () => {
    const answers = { 'enterprise.debts': false, [HIRES]: [{ fit: false }, { fit: true }] }
    expect(found({ eachHire }, answers)).toEqual([
      ['enterprise.debts', 'yes'],
      ['hire.fit', 'no'],
    ])
  })

  it.each([
    ['hires are not judged', {}, { [HIRES]: [{ fit: true }] }],
    ['there are none', { eachHire }, { [HIRES]: [] }],
    ['nobody knows them', { eachHire }, {}],
  ])('is of the firm alone where %s', (_, parts, answers) => {
    expect(found(parts, answers)).toEqual([['enterprise.debts', 'unknown']])
  })

  it('is nothing where no version is in force', () => {
    expect(found({ eachHire, to: on('2020-12-31') }, { [HIRES]: [{}] })).toEqual([])
  })
})
