/** What a file, a link or a note on the device holds, whatever it is about. */
export type Content = Readonly<Record<string, unknown>>

/** Turns the content of one version into that of the next. */
export type Step = (older: Content) => Content

/**
 * A form in which something is stored. `steps` leads from its first version to its newest, one step each, so the newest
 * version is their number plus one.
 */
export type Form = { readonly format: string; readonly steps: readonly Step[] }

/** Why a stored text cannot be opened. Codes, so that each place says it in its reader's words. */
export const ENVELOPE_CODES = ['empty', 'too-large', 'not-readable', 'not-ours', 'newer', 'damaged'] as const
export type EnvelopeCode = (typeof ENVELOPE_CODES)[number]

export type Opened = { readonly format: string; readonly content: Content } | { readonly code: EnvelopeCode }

/** Even a draft with the longest list of hires does not reach this; more would only keep the page busy. In characters. */
export const MOST_CHARACTERS = 15_000_000

/** Nothing of ours is deeper, has more entries side by side (a table takes 10,000 people) or more in all: what is would hold the page up for minutes. */
const MOST_DEEP = 20
const MOST_BESIDE = 20_000
const MOST_ENTRIES = 1_000_000

export const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Layer by layer: what is deep would be more than the stack holds. */
const isTooLarge = (content: Content): boolean => {
  let layer: readonly unknown[] = [content]
  let all = 0
  for (let depth = 0; layer.length > 0; depth++) {
    const inside = layer.filter(isObject).map((value) => Object.values(value))
    for (const { length } of inside) all += length
    if (depth > MOST_DEEP || all > MOST_ENTRIES || inside.some(({ length }) => length > MOST_BESIDE))
      return true
    layer = inside.flat()
  }
  return false
}

const newestOf = ({ steps }: Form): number => steps.length + 1

/** Writes content with its format's name and newest version, after what stands first for human eyes. */
export const seal = (form: Form, content: Content, first: Content = {}): Content => ({
  ...first,
  format: form.format,
  version: newestOf(form),
  ...content,
})

/**
 * Opens a stored text of one of these forms, brought to its newest version. Whatever the text is, nothing is thrown; what the
 * content holds is still to be checked.
 */
export const unseal = (text: string, forms: readonly Form[]): Opened => {
  if (text.length > MOST_CHARACTERS) return { code: 'too-large' }
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trim() === '') return { code: 'empty' }
  const record = parse(plain)
  if (record === undefined) return { code: 'not-readable' }
  if (!isRecord(record)) return { code: 'not-ours' }
  const form = forms.find(({ format }) => format === record.format)
  if (form === undefined) return { code: 'not-ours' }
  const { version } = record
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { code: 'damaged' }
  if (version > newestOf(form)) return { code: 'newer' }
  if (isTooLarge(record)) return { code: 'too-large' }
  const content = form.steps.slice(version - 1).reduce((older, step) => step(older), record)
  return { format: form.format, content }
}
