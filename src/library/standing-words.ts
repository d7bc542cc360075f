import type { PolicyFile } from '../catalogue'
import { checkedUntil, type Edition, type IsoDate } from '../engine'
import { formatDay, type Words } from '../i18n'
import type { Standing } from './standing'

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

/** When a version was last checked, and until when that counts where the law names no end. */
export const checkedText = ({ t, locale }: Words, edition: Edition, asOf: IsoDate): string => {
  const verified = t('library.verified', { day: formatDay(edition.verifiedOn, locale) })
  const last = checkedUntil(edition)
  return last !== undefined && asOf <= last && edition.certainty === 'confirmed'
    ? t('library.checked', { verified, lapses: t('library.lapses', { day: formatDay(last, locale) }) })
    : verified
}

/** Whom a policy is for. */
export const audienceText = ({ t }: Words, { audience }: Pick<PolicyFile, 'audience'>): string => {
  const [only, ...others] = audience
  return only && others.length === 0 ? t(`library.audience.${only}`) : t('library.audience.both')
}
