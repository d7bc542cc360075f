import { describe, expect, it } from 'vitest'
import { styleSheets, tokenSheet } from './style-sheets'

/** What no custom property can stand in: the conditions of a block, and the margins of paper. */
const withoutConditions = (css: string): string =>
  css.replace(/@(?:media|supports)[^{]*\{/g, '{').replace(/@page \{[\s\S]*?\n {2}\}/g, '')

const declarationsIn = (css: string): readonly (readonly [name: string, value: string])[] =>
  [...withoutConditions(css).matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(([, name = '', value = '']) => [
    name,
    value.replace(/\s+/g, ' '),
  ])

const LENGTH = /(?<![\w-])-?\d*\.?\d+(?:px|rem|pt|mm|cm|vw|vh|ch)\b/
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|color-mix)a?\(|\b(?:black|white|red|green|blue|gr[ae]y)\b/i

/** What is wrong with a declaration, if anything. */
const faultOf = ([name, value]: readonly [string, string]): string | undefined => {
  if (COLOUR.test(value)) return `a colour of its own: ${name}: ${value}`
  if (LENGTH.test(value)) return `a length of its own: ${name}: ${value}`
  if (name === 'font-size' && !/^var\(--[\w-]+\)$/.test(value)) return `a size of its own: ${name}: ${value}`
  if (name === 'z-index' && !value.startsWith('var(')) return `a layer of its own: ${name}: ${value}`
  if (/^(?:transition|animation)/.test(name) && /\d(?:ms|s)\b/.test(value))
    return `a duration of its own: ${name}: ${value}`
  return undefined
}

const faultsIn = (css: string) => declarationsIn(css).flatMap((one) => faultOf(one) ?? [])

const used = (css: string): readonly string[] =>
  [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)
const all = [...styleSheets().values(), tokenSheet()]
const defined = new Set(all.flatMap((css) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name)))

describe('colours, sizes and measures stand in tokens.css alone', () => {
  it.each([...styleSheets()])('%s holds none', (_, css) => {
    expect(declarationsIn(css).length).toBeGreaterThan(0)
    expect(faultsIn(css)).toEqual([])
  })

  it.each([
    '.a { color: #fff; }',
    '.a { border: 1px solid currentcolor; }',
    '.a { margin-block: 0 1.5rem; }',
    '.a { font-size: 0.9em; }',
    '.a { background: rgb(0 0 0 / 50%); }',
    '.a { z-index: 9; }',
    '@media (min-width: 40rem) { .a { color: white; } }',
    '.a { animation: turn 2s; }',
  ])('%s would be found', (css) => expect(faultsIn(css)).toHaveLength(1))

  it('the conditions of a block, and lengths that follow the type, may stand', () => {
    expect(faultsIn('@media (min-width: 40rem) { .a { margin: 0 0.2em; inline-size: 100%; } }')).toEqual([])
  })

  it('every token that is used exists, and every token is used', () => {
    const names = all.flatMap(used)
    expect(names.filter((name) => !defined.has(name))).toEqual([])
    expect([...defined].filter((name) => !names.includes(name))).toEqual([])
  })
})
