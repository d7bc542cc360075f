import type { Explanation } from '../engine'
import { formatDay, formatList, sayMoney, type Words } from '../i18n'
import { withHires } from './hire-names'
import { lastDaysOf } from './last-days'
import { fitting } from './papers'
import { type Judged, judgedAs, type Report } from './report'
import { isMain } from './tier'
import { toldSum } from './told-sum'
import { whenToApplySaid } from './when-to-apply'

/** Digit by digit, as a telephone number is said. */
const spelled = (phone: string): string => [...phone.replace(/\D/g, '')].join(' ')

const amountSaid = ({ t, locale }: Words, explanation: Explanation) => {
  const [sum, amount] = [toldSum(explanation), explanation.edition?.amount]
  if (sum === undefined || sum.yuan === 0 || amount === undefined) return undefined
  const values = {
    label: t(`result.amountOf.${amount.kind ?? 'payment'}`),
    amount: sayMoney(sum.yuan, locale),
  }
  return sum.open > 0
    ? t('next.speech.amountSoFar', { ...values, count: sum.open })
    : t('next.speech.amount', values)
}

/** A last day, and before it when to apply: that may be sooner. */
const daysSaid = (words: Words, { policy, explanation }: Judged, { asOf, answers }: Report) => {
  const { t, locale } = words
  const days = lastDaysOf(explanation, asOf).map(({ day, ends, hires }) =>
    t(ends === 'own' ? 'next.speech.lastDay' : 'next.speech.lawUntil', {
      day: withHires(words, formatDay(day, locale), hires),
    }),
  )
  return days.length > 0 ? [...whenToApplySaid(words, policy, answers), ...days] : []
}

const firstStepSaid = ({ t, language }: Words, { policy }: Judged, { answers }: Report) => {
  const [office] = fitting(policy.channels, answers)
  if (office === undefined) return undefined
  const { name } = office.says[language]
  return office.phone
    ? t('next.speech.firstStepPhone', { name, phone: spelled(office.phone) })
    : t('next.speech.firstStep', { name })
}

const policySaid = (words: Words, report: Report, judged: Judged): readonly string[] => {
  const { t, language } = words
  const { policy, explanation } = judged
  const sure = explanation.certainty === 'unconfirmed' ? 'unsure' : 'sure'
  return [
    t(`next.speech.${sure}`, { title: policy.says[language].title }),
    amountSaid(words, explanation),
    ...daysSaid(words, judged, report),
    firstStepSaid(words, judged, report),
  ].filter((sentence): sentence is string => sentence !== undefined)
}

/** The result for the ear, sentence by sentence: what there is in all, then each policy that is theirs. */
export const spokenText = (words: Words, report: Report): readonly string[] => {
  const { t, language, locale } = words
  const yours = judgedAs(report, 'eligible')
  const more = yours.filter((judged) => !isMain(judged)).map(({ policy }) => policy.says[language].title)
  const open = judgedAs(report, 'undetermined').map(({ policy }) => policy.says[language].title)
  return [
    t('next.speech.begin', { day: formatDay(report.asOf, locale), count: yours.filter(isMain).length }),
    ...yours.filter(isMain).flatMap((judged) => policySaid(words, report, judged)),
    ...(more.length > 0 ? [t('next.speech.more', { titles: formatList(more, locale) })] : []),
    ...(open.length > 0 ? [t('next.speech.open', { titles: formatList(open, locale) })] : []),
    t('result.lead'),
  ]
}
