import type { Locale } from './tongue'

/** A capital that begins a word of small letters, as labels do. */
const BEGINNING = /^[A-Z](?=[a-z -])/

/**
 * A label as it stands within a line. English labels begin with a capital, which belongs to the beginning alone; names of places
 * are no such labels.
 */
export const withinLine = (label: string, locale: Locale): string =>
  locale === 'en-GB' ? label.replace(BEGINNING, (letter) => letter.toLowerCase()) : label

/** Labels as they stand in a list that begins the line. */
export const inList = (labels: readonly string[], locale: Locale): readonly string[] =>
  labels.map((label, at) => (at === 0 ? label : withinLine(label, locale)))
