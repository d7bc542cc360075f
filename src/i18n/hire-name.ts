import type { Words } from './use-words'

/** What a hire is called everywhere: by the place in the list, and by the name the reader gave. */
export const hireName = (
  { t }: Pick<Words, 't'>,
  at: number,
  names: readonly (string | undefined)[] = [],
): string => {
  const name = names[at]
  return name ? t('hires.nthCalled', { n: at + 1, name }) : t('hires.nth', { n: at + 1 })
}
