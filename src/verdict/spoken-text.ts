import type { Explanation } from '../engine'
import { formatDay, formatList, sayMoney, type Words } from '../i18n'
import { fitting } from './papers'
import { type Judged, judgedAs, type Report } from './report'
import { contains } from './window-words'

/** Digit by digit, as a telephone number is said. */
const spelled = (phone: string): string => [...phone.replace(/\D/g, '')].join(' ')

const amountSaid = ({ t, locale }: Words, { amountUpTo, edition }: Explanation) =>
  amountUpTo !== null && amountUpTo > 0 && edition?.amount
    ? t('next.speech.amount', {
        label: t(`result.amountOf.${edition.amount.kind ?? 'payment'}`),
        amount: sayMoney(amountUpTo, locale),
      })
    : undefined

const lastDaySaid = ({ t, locale }: Words, { windows }: Explanation, { asOf }: Report) => {
  const last = windows.find((window) => contains(window, asOf))?.to
  return last ? t('next.speech.lastDay', { day: formatDay(last, locale) }) : undefined
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
    lastDaySaid(words, explanation, report),
    firstStepSaid(words, judged, report),
  ].filter((sentence): sentence is string => sentence !== undefined)
}

/** The result for the ear, sentence by sentence: what there is in all, then each policy that is theirs. */
export const spokenText = (words: Words, report: Report): readonly string[] => {
  const { t, language, locale } = words
  const yours = judgedAs(report, 'eligible')
  const open = judgedAs(report, 'undetermined').map(({ policy }) => policy.says[language].title)
  return [
    t('next.speech.begin', { day: formatDay(report.asOf, locale), count: yours.length }),
    ...yours.flatMap((judged) => policySaid(words, report, judged)),
    ...(open.length > 0 ? [t('next.speech.open', { titles: formatList(open, locale) })] : []),
    t('result.lead'),
  ]
}
