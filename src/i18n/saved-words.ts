import type { Words } from './use-words'

/** What is said of a file that is handed to the browser: that it is being made, where to look for it, or that there is none. */
export const savedWords = ({ t }: Pick<Words, 't'>, name: string) => ({
  making: t('keep.file.making'),
  saved: t('keep.file.saved', { name }),
  failed: t('keep.file.failed'),
})
