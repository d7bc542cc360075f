import { expect, it } from 'vitest'
import { tooNewIn } from './floor/calls'
import { FEATURES } from './floor/features'
import { STYLES } from './floor/style-features'
import { newStylesIn } from './floor/styles'
import { newSyntaxIn } from './floor/syntax'

const script = (code: string) => ({ name: 'planted.js', code })
const linesFor = (code: string) => tooNewIn([script(code)])

const planted = FEATURES.flatMap(({ methods = [], globals = [], members = [], properties = [] }) => [
  ...methods.map((name) => `const a = b.${name}(c)`),
  ...globals.flatMap((name) => [`const a = new ${name}(b)`, `const a = window.${name}.b`]),
  ...members.map((name) => `const a = ${name}(b)`),
  ...properties.flatMap((name) => [`a.${name} = true`, `f({ ${name}: 'long' })`]),
])

it.each(planted)('%s is named', (code) => {
  expect(linesFor(code)).toHaveLength(1)
})

it.each([
  'const a = /(?<=b)c/',
  'const a = new RegExp(`(?<!b)c`)',
  'const a = /(?i:b)/',
  "document.querySelector('p:has(a)')",
  "const a = new Worker('b', { type: 'module' })",
])('%s is named', (code) => {
  expect(linesFor(code)).toHaveLength(1)
})

it.each([
  "const a = 'ListFormat' in Intl ? new Intl.ListFormat(b) : c",
  "const a = () => 'BroadcastChannel' in globalThis && (b ??= new BroadcastChannel(c))",
  "if (typeof structuredClone === 'function') a = structuredClone(b)",
  'const a = b.toSorted ? b.toSorted() : [...b].sort()',
  'const a = navigator.connection && navigator.connection.downlink',
  'const a = { at: 1, union: 2, structuredClone: 3 }; a.union = b.at',
  "fill(Array.prototype, 'at', f); const a = b.at(-1)",
  'const a = b ? c : is(d); const e = { get: has }',
])('%s is left alone', (code) => {
  expect(linesFor(code)).toEqual([])
})

it('what is filled in beside is left alone, and what is filled in elsewhere is not', () => {
  const [filled, used] = [script("fill(Object, 'hasOwn', f)"), script('Object.hasOwn(a, b)')]
  expect(tooNewIn([filled, used])).toEqual([])
  expect(tooNewIn([used])).toHaveLength(1)
})

it.each([
  'class A { static { f() } }',
  'class A { static x = 1 }',
  'class A { #p() {} }',
  'class A { #x; has(o) { return #x in o } }',
  'await x; export {}',
  'const a = /b/v',
  'const a = /b/d',
  'const a = /(?<=b)c/',
  'export * as a from "b"',
  '{ using x = y }',
])('%s cannot be read', async (code) => {
  expect(await newSyntaxIn(script(code))).toContain('planted.js')
})

it('what the oldest browsers read is left alone', async () => {
  const code = `
    a ??= b?.c
    class A { x = 1; static f() {} }
    const { d, ...e } = f
    const g = /\\p{Script=Han}(?<h>i)/u
    async function* j() { for await (const k of l) yield 1_000n }
    try { import('m') } catch {}
    ;(function () {}).call(this)`
  expect(await newSyntaxIn(script(code))).toBeUndefined()
})

/** A rule that uses each style. */
const RULES: readonly string[] = [
  'a{inset:0}',
  'a{padding-block:1px}',
  'a{border-start-start-radius:1px}',
  'a{aspect-ratio:1}',
  'a{height:100dvh}',
  '@container (width>1px){a{color:red}}',
  '@layer a{b{color:red}}',
  '@property --a{syntax:"*"}',
  '@scope (a){b{color:red}}',
  'a{color:color-mix(in srgb,red,blue)}',
  'a{color:light-dark(red,blue)}',
  'a{translate:1px}',
  'a{overflow:clip}',
  'a{grid-template-rows:subgrid}',
  'a{& b{color:red}}',
  '@media (width>=1px){a{color:red}}',
  'a:where(b){color:red}',
  '@starting-style{a{color:red}}',
  'a:is(b){color:red}',
]

it.each(RULES)('%s is named', (code) => {
  expect(newStylesIn({ name: 'planted.css', code }).join()).toContain('planted.css')
})

it('each style that harms is planted, and each that does not says why', () => {
  const harming = STYLES.filter(({ unharmed }) => unharmed === undefined)
  expect(harming.filter(({ name }) => !RULES.some((rule) => name.test(rule)))).toEqual([])
  for (const { unharmed } of STYLES) expect(unharmed).not.toBe('')
})

it('a rule for older browsers beside, and words that only look like a style, are left alone', () => {
  const code =
    'main :-webkit-any(a,b){color:red}main :is(a,b){color:red}/* @layer */a{margin-block-start:0;content:"@scope"}'
  expect(newStylesIn({ name: 'planted.css', code })).toEqual([])
})
