import { describe, expect, it } from 'vitest'
import { mostShared, takenApart } from './outcome'
import { joined, ofHire, openLeaves, type Question } from './question'
import { leafOn, NOWHERE, on, variable } from './sample-questions.test-support'
import { reads, usedIn } from './use'

const separate = (kind: 'all' | 'any', parts: readonly Question[]) =>
  takenApart({ kind, parts }, joined(kind, parts), NOWHERE).apart
const pathsOf = (question: Question): readonly string[] =>
  openLeaves(question, NOWHERE).map(({ variables }) => variables.map(({ path }) => path).join(' '))

describe('questions', () => {
  it('joined are judged by Kleene', () => {
    expect(joined('all', [on('a'), on('b', 'no')]).truth(NOWHERE)).toBe('no')
    expect(joined('any', [on('a'), on('b', 'no')]).truth(NOWHERE)).toBe('unknown')
  })

  it('are kept open by those of their parts that are not settled', () => {
    const all = joined('all', [on('a'), on('b', 'yes'), joined('any', [on('c', 'no'), on('d')])])
    const opened = all.open(NOWHERE)
    expect(opened.kind === 'all' && opened.parts.length).toBe(2)
    expect(pathsOf(all)).toEqual(['a', 'd'])
    expect(pathsOf(on('a', 'yes'))).toEqual([])
  })

  it('about a hire are asked with that hire in view', () => {
    const seen: (number | undefined)[] = []
    const watching: Question = {
      truth: ({ at }) => {
        seen.push(at)
        return 'unknown'
      },
      open: () => leafOn(['x']),
    }
    ofHire(joined('all', [watching]), 3).truth(NOWHERE)
    openLeaves(ofHire(joined('all', [watching]), 4), NOWHERE)
    expect(seen).toEqual([3, 4, 4, 4])
  })
})

describe('the fact read most often', () => {
  const leaves = (...paths: readonly string[]) => paths.map((each) => leafOn(each.split(' ')))

  it.each([
    ['nothing where each is read once', ['a', 'b'], undefined],
    ['the one that is read twice', ['a b', 'b c'], 'b'],
    ['the one that is read most', ['a b', 'a b', 'b'], 'b'],
    ['the first of those read equally often', ['b a', 'a b'], 'b'],
    ['one that a single condition reads twice', ['a', 'c c'], 'c'],
  ])('is %s', (_, paths, found) => {
    expect(mostShared(leaves(...paths))?.path).toBe(found)
  })

  it('but one', () => {
    expect(mostShared(leaves('a b', 'a b', 'b'), variable('b'))?.path).toBe('a')
    expect(mostShared(leaves('a', 'b', 'b'), variable('b'))).toBeUndefined()
  })
})

describe('the parts of a group', () => {
  const apart = (...paths: readonly string[]) =>
    separate(
      'any',
      paths.map((each) => on(each)),
    ).map((part) => pathsOf(part).join(', '))

  it.each([
    ['come apart where they share nothing', ['a', 'b'], ['a', 'b']],
    ['stay together where they share a fact', ['a', 'b', 'a c'], ['b', 'a, a c']],
    ['are brought together by one that touches both', ['a', 'b', 'c', 'a b'], ['c', 'a, b, a b']],
    ['hang together in a chain', ['a b', 'c d', 'b c', 'd'], ['a b, c d, b c, d']],
  ])('%s', (_, paths, found) => {
    expect(apart(...paths)).toEqual(found)
  })

  it('that are one are that one, others are joined as the group is', () => {
    const [only, both] = [on('a'), on('b', 'yes')]
    expect(separate('any', [only])).toEqual([only])
    const [together] = separate('all', [on('x'), on('x', 'no')])
    expect(together?.truth(NOWHERE)).toBe('unknown')
    expect(separate('all', [both, only])).toEqual([both, only])
    const [cluster] = separate('all', [on('x'), joined('any', [on('x', 'no'), on('x')])])
    expect(cluster?.open(NOWHERE).kind).toBe('all')
  })

  it('name the fact to try out only where nothing comes apart', () => {
    const taken = (...paths: readonly string[]) => {
      const parts = paths.map((each) => on(each))
      return takenApart({ kind: 'all', parts }, joined('all', parts), NOWHERE).shared?.path
    }
    expect(taken('a', 'a', 'b')).toBeUndefined()
    expect(taken('a', 'a')).toBe('a')
    expect(taken('a', 'b')).toBeUndefined()
  })
})

describe('where a fact is used', () => {
  const marks = (numbers: readonly number[]) => ({ ...leafOn([]).landmarks, numbers })
  const [first, second, third, apart] = [
    leafOn(['a', 'b'], marks([1])),
    leafOn(['b', 'c'], marks([2])),
    leafOn(['c', 'd'], marks([3, 1])),
    leafOn(['e'], marks([9])),
  ]

  it('is every condition that reads it, and near it are those that hang together with them', () => {
    const use = usedIn(variable('a'), [apart, third, second, first])
    expect(use.own).toEqual([first])
    expect(use.near).toEqual([first, second, third])
    expect(use.landmarks.numbers).toEqual([1, 2, 3])
    expect(usedIn(variable('e'), [apart, first]).near).toEqual([apart])
    expect(usedIn(variable('b'), [first, second]).own).toEqual([first, second])
  })

  it('is told by the path', () => {
    expect(reads(first, 'b')).toBe(true)
    expect(reads(first, 'c')).toBe(false)
  })
})
