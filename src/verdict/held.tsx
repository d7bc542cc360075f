import type { PolicyFile } from '../catalogue'
import { daysBetween, type Explanation, type IsoDate } from '../engine'
import { formatDay, Told, useWords, type Words } from '../i18n'
import { Essential, Essentials } from '../ui'
import { WhatWouldSpare } from './advice'
import { AmountHeld } from './amount'
import { withHires } from './hire-names'
import { lastDaysOf } from './last-days'
import { NextStep } from './next-step'
import type { Report } from './report'
import { isSoon } from './what-first'
import { whenToApply } from './when-to-apply'

type Props = {
  readonly report: Report
  readonly policy: PolicyFile
  readonly explanation: Explanation
}

/** A day; one that comes soon with how many days are left. */
const dayText = ({ t, locale }: Words, day: IsoDate, asOf: IsoDate): string => {
  const said = formatDay(day, locale)
  if (day === asOf) return t('result.dayOnly', { day: said })
  return isSoon(day, asOf) ? t('result.daysLeft', { day: said, count: daysBetween(asOf, day) }) : said
}

/** Each further day stands in the list of dates. */
const MOST_DAYS = 4

/** When to apply, and until when: what is the reader's until summer may have to be applied for in autumn. */
const Until = ({ report, policy, explanation }: Props) => {
  const words = useWords()
  const { t, language } = words
  const all = lastDaysOf(explanation, report.asOf)
  const [own, law] = (['own', 'law'] as const).map((ends) => all.filter((last) => last.ends === ends))
  const deadlines = all.length > 0 ? whenToApply(policy, report.answers) : []
  return (
    <>
      {deadlines.length > 0 && (
        <Essential label={t('result.essential.when')}>
          {deadlines.map(({ id, says }) => (
            <div key={id} data-when-to-apply={id}>
              <Told text={says[language]} />
            </div>
          ))}
        </Essential>
      )}
      {own && own.length > 0 && (
        <Essential label={t('result.essential.until')}>
          {own.slice(0, MOST_DAYS).map(({ day, hires }) => (
            <div key={day} data-last-day={day}>
              {withHires(words, dayText(words, day, report.asOf), hires)}
            </div>
          ))}
          {own.length > MOST_DAYS && <a href="#dates">{t('result.essential.moreDays')}</a>}
        </Essential>
      )}
      {law?.map(({ day, hires }) => (
        <Essential key={day} label={t('result.essential.lawUntil')}>
          <span data-last-day={day}>{withHires(words, dayText(words, day, report.asOf), hires)}</span>
        </Essential>
      ))}
    </>
  )
}

/** What one must know to act: until when, and whom to turn to. */
export const ToAct = (props: Props) => {
  const { t } = useWords()
  return (
    <Essentials>
      <Until {...props} />
      <Essential label={t('result.essential.next')}>
        <NextStep report={props.report} policy={props.policy} />
      </Essential>
    </Essentials>
  )
}

/** How much, and what one must know to act. */
export const Held = (props: Props) => (
  <>
    <AmountHeld report={props.report} explanation={props.explanation} />
    <WhatWouldSpare report={props.report} policy={props.policy} />
    <ToAct {...props} />
  </>
)
