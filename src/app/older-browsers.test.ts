import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

const FILLED = [
  'Array.prototype.at',
  'String.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Object.hasOwn',
]
const SOURCE = transformSync(readFileSync('src/app/older-browsers.ts', 'utf8'), { loader: 'ts' }).code

/** A world of its own, whose browser lacks what newer ones have. */
const olderWorld = () => {
  const world = createContext({})
  runInContext(FILLED.map((name) => `delete ${name}`).join(';'), world)
  return world
}

const EXPRESSIONS = [
  ...['-4', '-3', '-1', '0', '1.9', '3', 'NaN', '"1"'].map((index) => `['a', 'b', 'c'].at(${index})`),
  "'abc'.at(-1)",
  "'abc'.at(7)",
  '[1, 2, 3, 4].findLast((n) => n % 2 === 1)',
  '[1].findLast((n) => n > 1)',
  '[].findLast(Boolean)',
  '[1, 2, 3].findLastIndex((n, index, all) => n < 3 && all[index] === n)',
  '[1, 2].findLastIndex(function () { return this.a === 1 }, { a: 1 })',
  '[].findLastIndex(Boolean)',
  'Object.hasOwn({ a: undefined }, "a")',
  'Object.hasOwn({}, "toString")',
  'Object.hasOwn(Object.assign(Object.create(null), { a: 1 }), "a")',
  'Object.keys(Array.prototype).length',
]

describe('in a browser that lacks what newer ones have', () => {
  it('all of it is missing at first', () => {
    const world = olderWorld()
    for (const name of FILLED) expect(runInContext(`typeof ${name}`, world), name).toBe('undefined')
  })

  it.each(EXPRESSIONS)('%s comes to the same', (expression) => {
    const world = olderWorld()
    runInContext(SOURCE, world)
    expect(runInContext(expression, world)).toEqual(runInContext(expression, createContext({})))
  })

  it('what is there already is not touched', () => {
    const world = createContext({})
    const before = runInContext('Array.prototype.at', world)
    runInContext(SOURCE, world)
    expect(runInContext('Array.prototype.at', world)).toBe(before)
  })
})
