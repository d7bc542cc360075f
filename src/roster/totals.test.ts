import { expect, it } from 'vitest'
import type { HireResult } from './judge-hires'
import { totalsOf } from './totals'

const hire = (payment: number, saving: number): HireResult => ({ verdicts: [], choices: [], payment, saving })

it('adds up in whole fen what a list comes to', () => {
  const { payment, saving } = totalsOf({ policies: [], hires: [hire(0.1, 1200.35), hire(0.2, 0.01)] })
  expect({ payment, saving }).toEqual({ payment: 0.3, saving: 1200.36 })
})
