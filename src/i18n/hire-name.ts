import type { Words } from './use-words'

/** Signs that turn the direction of all that follows them, not of the name alone. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** What a hire is called everywhere: by the place in the list, and by the name the reader gave. */
export const hireName = (
  { t }: Pick<Words, 't'>,
  at: number,
  names: readonly (string | undefined)[] = [],
): string => {
  const name = names[at]
  return name
    ? t('hires.nthCalled', { n: at + 1, name: name.replace(TURNING, '') })
    : t('hires.nth', { n: at + 1 })
}
