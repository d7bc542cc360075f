import type { Fault } from './fault'

/** A place in a text as one counts it in an editor. */
export const placeAt = (text: string, stop: number): string => {
  const before = text.slice(0, stop).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** The place that the engine's own words name; not every engine names one. */
const placeIn = (text: string, words: string): string => {
  const position = /position (\d+)/.exec(words)?.[1]
  if (position === undefined && !/end of (JSON|data)/i.test(words)) return ''
  return placeAt(text, position === undefined ? text.length : Number(position))
}

/** A file that cannot be read at all, with the place where reading stopped: a slip of the hand stands there or just before. */
export const notJson = (file: string, text: string, error: unknown): Fault => ({
  file,
  path: placeIn(text, error instanceof Error ? error.message : ''),
  message: 'not JSON',
  mend: 'look there and just before for a missing or extra comma, bracket or quotation mark',
})
