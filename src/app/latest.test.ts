import { expect, it } from 'vitest'
import { latest } from './latest'

it('makes something anew only when other things are given than the last time', () => {
  const pair = latest((first: string, second: number) => [first, second])
  const made = pair('a', 1)
  expect(pair('a', 1)).toBe(made)
  expect(pair('a', 2)).toEqual(['a', 2])
  expect(pair('b', 2)).toEqual(['b', 2])
  expect(pair('a', 1)).not.toBe(made)
})

it('keeps an undefined that was made', () => {
  let count = 0
  const nothing = latest((_: string): undefined => void count++)
  nothing('a')
  nothing('a')
  expect(count).toBe(1)
})
