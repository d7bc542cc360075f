import { disguiseAll } from './disguise'

const isInBoth = (value: object): value is { readonly 'zh-CN': unknown; readonly en: never } =>
  'zh-CN' in value && 'en' in value

const dressed = (value: unknown, done: Map<object, unknown>): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const before = done.get(value)
  if (before !== undefined) return before
  const after = anew(value, done)
  done.set(value, after)
  return after
}

const anew = (value: object, done: Map<object, unknown>): unknown => {
  if (isInBoth(value)) return { ...value, en: disguiseAll(value.en) }
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, dressed(inner, done)]))
  if (Array.isArray(value)) return value.map((inner) => dressed(inner, done))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dressed(inner, done)]))
}

/** The same thing with all its English words in the pseudo-language, however deep they stand; what was shared stays shared. */
export const dress = <Thing extends object>(thing: Thing): Thing =>
  // biome-ignore lint/plugin/no-assertion: only texts were exchanged for texts
  dressed(thing, new Map()) as Thing
