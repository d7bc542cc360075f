import { describe, expect, it } from 'vitest'
import { takenApart } from './outcome'
import { joined, type Question } from './question'
import { NOWHERE, on } from './sample-questions.test-support'

const taken = (...parts: readonly Question[]) =>
  takenApart({ kind: 'all', parts }, joined('all', parts), NOWHERE)

describe('a group with one open part', () => {
  it('is that part, whose facts are not tried out across all that is in it', () => {
    const hires = joined('any', [
      joined('all', [on('a b'), on('a c')]),
      joined('all', [on('d e'), on('d f')]),
    ])
    expect(taken(hires)).toEqual({ apart: [hires], shared: undefined })
  })

  it('is not one whose parts hang together', () => {
    expect(taken(on('a b'), on('a c')).shared?.path).toBe('a')
  })
})
