import type { PolicyFile } from '../catalogue'
import { checkedUntil, type IsoDate } from '../engine'
import { formatDay, type Words } from '../i18n'
import { editionShownOn, type Standing, standingOn } from './standing'

/** How a policy stands, in a word. */
export const standingText = ({ t }: Words, standing: Standing): string =>
  standing.kind === 'in-force'
    ? t(`library.standing.in-force.${standing.certainty}`)
    : t(`library.standing.${standing.kind}`)

/** Until when it holds, or why it does not. */
export const untilText = ({ t, locale }: Words, standing: Standing): string => {
  const day = (date: IsoDate) => ({ day: formatDay(date, locale) })
  switch (standing.kind) {
    case 'in-force':
      return standing.edition.to ? t('library.until.to', day(standing.edition.to)) : t('library.until.open')
    case 'ended':
      return t('library.until.ended', day(standing.on))
    case 'not-begun':
      return t('library.until.not-begun', day(standing.from))
    case 'gap':
      return t('library.until.gap')
  }
}

/** How sure what is told is, and why it is not where it is not. */
export const sureText = ({ t, language, locale }: Words, standing: Standing): string => {
  if (standing.kind !== 'in-force') return t('library.sure.old')
  const { edition, certainty } = standing
  if (certainty === 'confirmed') return t('library.sure.confirmed')
  const { note } = edition.says[language]
  return edition.certainty === 'unconfirmed' && note
    ? t('library.sure.unconfirmed', { note })
    : t('library.sure.aged', { day: formatDay(edition.verifiedOn, locale) })
}

/** When the version on show was last checked, and until when that counts. */
export const verifiedText = (
  { t, language, locale }: Words,
  policy: Pick<PolicyFile, 'editions'>,
  asOf: IsoDate,
): string => {
  const edition = editionShownOn(policy, asOf)
  const verified = t('library.verified', { day: formatDay(edition.verifiedOn, locale) })
  const last = checkedUntil(edition)
  const standing = standingOn(policy, asOf)
  const isLapsing =
    standing.kind === 'in-force' && standing.certainty === 'confirmed' && last !== undefined && asOf <= last
  return isLapsing
    ? [verified, t('library.lapses', { day: formatDay(last, locale) })].join(language === 'en' ? '. ' : '。')
    : verified
}

/** Whom a policy is for. */
export const audienceText = ({ t }: Words, { audience }: Pick<PolicyFile, 'audience'>): string => {
  const [only, ...others] = audience
  return only && others.length === 0 ? t(`library.audience.${only}`) : t('library.audience.both')
}
