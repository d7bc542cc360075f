import type { Words } from '../i18n'

/** Rows on a page: as many as a phone draws at once without delay. */
export const PAGE = 50

/** The words of each page of a table: which rows stand on it. */
export const pageWords = ({ t }: Words, all: number): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(all / PAGE)) }, (_, page) =>
    t('roster.pages.range', { from: page * PAGE + 1, to: Math.min(all, (page + 1) * PAGE), all }),
  )
