import type { Script } from './parse'
import { STYLES } from './style-features'

/** `:is()` (Chromium 88) is there for Safari; the same rule with `:-webkit-any()` must stand beside it for Chromium. */
const withoutTwin = (css: string): boolean =>
  (css.match(/:is\(/g) ?? []).length > (css.match(/:-webkit-any\(/g) ?? []).length

/** Strings and comments say nothing of a style. */
const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""')

/**
 * What a style sheet uses that the oldest browsers leave out, and that leaves a page less readable without.
 * @returns a line for each
 */
export const newStylesIn = ({ name: file, code }: Script): readonly string[] => {
  const css = bare(code)
  const found = STYLES.filter(({ name, unharmed }) => unharmed === undefined && name.test(css))
  return [
    ...found.map(({ name, since }) => `${file}: ${name.exec(css)?.[0]} (${since})`),
    ...(withoutTwin(css) ? [`${file}: :is() without :-webkit-any() (Chromium 88)`] : []),
  ]
}
