import type { Edition, Explanation, IsoDate } from '../engine'
import { formatDay, type Words } from '../i18n'

/** From when to when a version holds. */
export const spanText = ({ t, locale }: Words, { from, to }: Pick<Edition, 'from' | 'to'>): string =>
  to === undefined
    ? t('result.since', { from: formatDay(from, locale) })
    : t('result.span', { from: formatDay(from, locale), to: formatDay(to, locale) })

/** Why no version is in force: not begun, ended, or a time that no rule is held for. */
export const absenceText = (
  { t, locale }: Words,
  { policy }: { readonly policy: Pick<Explanation['policy'], 'editions'> },
  asOf: IsoDate,
): string => {
  const [first] = policy.editions
  if (asOf < first.from) return t('result.notStarted', { day: formatDay(first.from, locale) })
  const last = policy.editions.at(-1)?.to
  return last !== undefined && asOf > last
    ? t('result.ended', { day: formatDay(last, locale) })
    : t('result.gap')
}

/** Why a version is not certain: it was not read, or was read too long ago. */
export const doubtText = (
  { t, language, locale }: Words,
  { edition, certainty }: Pick<Explanation, 'edition' | 'certainty'>,
): string | undefined => {
  if (edition === null || certainty !== 'unconfirmed') return undefined
  const { note } = edition.says[language]
  if (edition.certainty === 'unconfirmed') return note && t('result.unconfirmedWhy', { note })
  return t('result.unconfirmedAge', { day: formatDay(edition.verifiedOn, locale) })
}
