import { expect, it } from 'vitest'
import { latest } from './latest'

it('makes something anew only when another thing is given than the last time', () => {
  const wrapped = latest((thing: string) => [thing])
  const made = wrapped('a')
  expect(wrapped('a')).toBe(made)
  expect(wrapped('b')).toEqual(['b'])
  expect(wrapped('a')).toEqual(['a'])
  expect(wrapped('a')).not.toBe(made)
})

it('keeps an undefined that was made, also of an undefined', () => {
  let count = 0
  const nothing = latest((_: string | undefined): undefined => void count++)
  nothing(undefined)
  nothing(undefined)
  expect(count).toBe(1)
})
