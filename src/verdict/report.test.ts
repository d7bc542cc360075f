import { describe, expect, it } from 'vitest'
import type { Explanation } from '../engine'
import { judgedAs, type Report } from './report'

const MADE = [
  ['told', 'information', 0],
  ['asked', 'discretionary', 0],
  ['asked-money', 'discretionary', 500],
  ['due', 'entitlement', 0],
  ['due-money', 'entitlement', 500],
] as const

describe('what is theirs', () => {
  it('stands in the order in which it matters: a right before what an office decides, and money first among equals', () => {
    const explanations = MADE.map(
      ([id, , yuan]) =>
        ({
          policy: { id },
          verdict: 'eligible',
          amountUpTo: yuan,
          amountAtMost: null,
        }) as unknown as Explanation,
    )
    const policies = new Map(MADE.map(([id, nature]) => [id, { id, nature }]))
    const loaded = { policies } as unknown as Report['loaded']
    expect(judgedAs({ loaded, explanations }, 'eligible').map(({ policy }) => policy.id)).toEqual([
      'due-money',
      'due',
      'asked-money',
      'asked',
      'told',
    ])
  })
})
