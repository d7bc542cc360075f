import { FEATURES, IN_STRINGS, type Pattern, WRITTEN } from './features'
import { childrenOf, isNode, type Node, nameIn, partOf, programOf, type Script, stringsIn } from './parse'

type Found = { readonly node: Node; readonly name: string; readonly above: readonly Node[] }

const METHODS = new Set(FEATURES.flatMap(({ methods = [] }) => methods))
const GLOBALS = new Set(FEATURES.flatMap(({ globals = [] }) => globals))
const MEMBERS = new Set(FEATURES.flatMap(({ members = [] }) => members))
const PROPERTIES = new Set(FEATURES.flatMap(({ properties = [] }) => properties))
const WHOLE_PAGE = new Set(['window', 'globalThis', 'self'])

const isKey = (node: Node, parent: Node | undefined): boolean =>
  parent !== undefined &&
  ((parent.type === 'MemberExpression' && partOf(parent, 'property') === node) ||
    (/Property|MethodDefinition/.test(parent.type) && partOf(parent, 'key') === node))

const memberName = (node: Node, parent: Node | undefined): string | undefined => {
  const property = partOf(node, 'computed') === true ? undefined : nameIn(partOf(node, 'property'))
  if (property === undefined) return undefined
  const whole = `${nameIn(partOf(node, 'object'))}.${property}`
  const isCalled = parent?.type === 'CallExpression' && partOf(parent, 'callee') === node
  if (MEMBERS.has(whole)) return whole
  if (WHOLE_PAGE.has(nameIn(partOf(node, 'object')) ?? '') && GLOBALS.has(property)) return property
  return (isCalled && METHODS.has(property)) || PROPERTIES.has(property) ? property : undefined
}

/** The feature that a node uses, by its name. */
const featureOf = (node: Node, parent: Node | undefined): string | undefined => {
  if (node.type === 'MemberExpression') return memberName(node, parent)
  if (node.type === 'Property') {
    const key = nameIn(partOf(node, 'key'))
    return key !== undefined && PROPERTIES.has(key) ? key : undefined
  }
  const name = nameIn(node)
  return name !== undefined && GLOBALS.has(name) && !isKey(node, parent) ? name : undefined
}

const findIn = (node: Node, above: readonly Node[] = []): readonly Found[] => {
  const name = featureOf(node, above.at(-1))
  const deeper = [...above, node]
  const below = childrenOf(node).flatMap((child) => findIn(child, deeper))
  return name === undefined ? below : [{ node, name, above }, ...below]
}

/** What is asked before a part of the code is come to: the test of a condition, the left of `&&`, `||` and `??`. */
const askedBefore = (above: readonly Node[]): readonly Node[] =>
  above.map((one) => partOf(one, one.type === 'LogicalExpression' ? 'left' : 'test')).filter(isNode)

const lastWord = (name: string): string => name.split('.').at(-1) ?? name

/** Where it is asked first whether the browser knows it: `'x' in y`, `y.x ? … : …`, `if (y.x) …`; or where just that is asked. */
const isGuarded = ({ name, above, node }: Found, code: string): boolean => {
  const parent = above.at(-1)
  if (parent?.type === 'UnaryExpression' && partOf(parent, 'operator') === 'typeof') return true
  // `navigator.x && …`: a member that is not there is no error.
  if (node.type === 'MemberExpression' && askedBefore(above).includes(node)) return true
  const word = new RegExp(`\\b${lastWord(name)}\\b`)
  return askedBefore(above).some(
    ({ start, end }) => !(start <= node.start && node.end <= end) && word.test(code.slice(start, end)),
  )
}

/** Filled in by `src/app/older-browsers.ts`, which is part of this code. */
const isFilled = (name: string, code: string): boolean =>
  new RegExp(`(Array\\.prototype|Object),\\s*[\`"']${lastWord(name)}[\`"'],`).test(code)

/** Uses that never come about, each by what stands before it, and why. */
const NEVER: readonly { readonly name: string; readonly before: RegExp; readonly why: string }[] = [
  {
    name: 'Intl.ListFormat',
    before: /list:\w+\(\(\w+,\w+\)=>\{(let|const) \w+=new $/,
    why: 'i18next formats lists only where a text asks for it, and none of ours does',
  },
  {
    name: 'startViewTransition',
    before: /try\{(var|let|const) \w+=$/,
    why: 'React calls it for its ViewTransition alone, which we do not use',
  },
  {
    name: 'navigation',
    before: /function \w+\(\)\{if\(!\w+&&!$/,
    why: 'React hangs this function on navigation itself, so it is called only where that is',
  },
]

const neverComes = ({ name, node }: Found, code: string): boolean =>
  NEVER.some(
    (one) => one.name === name && one.before.test(code.slice(Math.max(0, node.start - 60), node.start)),
  )

const sinceOf = (name: string): string =>
  FEATURES.find(({ methods = [], globals = [], members = [], properties = [] }) =>
    [...methods, ...globals, ...members, ...properties].includes(name),
  )?.since ?? ''

const callsIn = (program: Node, { name: file, code }: Script, realm: string): readonly string[] =>
  findIn(program)
    .filter((found) => !isGuarded(found, code) && !isFilled(found.name, realm) && !neverComes(found, code))
    .map(
      ({ name, node }) =>
        `${file}: ${name} (${sinceOf(name)}) in ${code.slice(Math.max(0, node.start - 30), node.end + 10)}`,
    )

const patternsIn = (text: string, file: string, patterns: readonly Pattern[]): readonly string[] =>
  patterns.flatMap(({ name, since, pattern }) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [`${file}: ${name} (${since}) in ${text.slice(Math.max(0, at - 30), at + 30)}`]
  })

const linesFor = (script: Script, realm: string): readonly string[] => {
  const { name: file, code } = script
  const program = programOf(script)
  return [
    ...callsIn(program, script, realm),
    ...patternsIn(code, file, WRITTEN),
    ...stringsIn(program).flatMap((text) => patternsIn(text, file, IN_STRINGS)),
  ]
}

/**
 * What scripts that run together use and the oldest browsers lack: not asked for before, and not filled in by one of them.
 * @returns a line for each use
 */
export const tooNewIn = (scripts: readonly Script[]): readonly string[] => {
  const realm = scripts.map(({ code }) => code).join('\n')
  return scripts.flatMap((script) => linesFor(script, realm))
}
