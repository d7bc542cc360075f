import { useEffect } from 'react'
import type { AskedFact } from '../catalogue'
import { type Answer, type Facts, type Hire, hiresAmong } from '../engine'
import { answerText, formatDay, formatList, hireName, useWords, type Words } from '../i18n'
import { PrintOnly, SummaryList, SummaryRow } from '../ui'
import { unfoldOnPaper } from './print-result'
import type { Report } from './report'

const isPlain = (answer: Facts[string] | undefined): answer is Answer | null =>
  answer !== undefined && (!Array.isArray(answer) || answer.every((item) => typeof item === 'string'))

type Line = { readonly id: string; readonly name: string; readonly value: string | undefined }

const lineOf = (words: Words, asked: AskedFact, answer: Answer | null): Line => ({
  id: asked.fact.id,
  name: asked.says[words.language].name,
  value: answer === null ? undefined : answerText(words, asked, answer) || words.t('next.print.none'),
})

/** Whether a follow-up does not concern this reader, by what it hangs on. */
const isUncalled = ({ fact: { when } }: AskedFact, answers: Facts): boolean => {
  const parent = when && (answers[when.fact] ?? null)
  return when !== undefined && parent !== null && !when.in.some((calling) => calling === parent)
}

/** In the catalogue's order; the list of hires has its own part. */
const linesOf = (words: Words, { loaded }: Report, answers: Facts): readonly Line[] =>
  [...loaded.asked].flatMap(([id, asked]) => {
    const answer = answers[id]
    return isPlain(answer) && !isUncalled(asked, answers) ? [lineOf(words, asked, answer)] : []
  })

const ofHire = (hire: Hire): Facts =>
  Object.fromEntries(Object.entries(hire).map(([field, answer]) => [`hire.${field}`, answer]))

/** What was answered, and in one sentence what was not: the verdicts rest on both. */
const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { t, locale } = useWords()
  const open = lines.filter(({ value }) => value === undefined).map(({ name }) => name)
  return (
    <>
      <SummaryList>
        {lines.map(
          ({ id, name, value }) => value !== undefined && <SummaryRow key={id} name={name} value={value} />,
        )}
      </SummaryList>
      {open.length > 0 && (
        <p className="print-line">{t('next.print.notProvided', { names: formatList(open, locale) })}</p>
      )}
    </>
  )
}

/** What stands at the head of the printed document: whose answers, on which day, by which rules. */
export const PrintSheet = ({ report }: { readonly report: Report }) => {
  const words = useWords()
  const { t, locale } = words
  const { loaded, answers, audience, asOf } = report
  useEffect(unfoldOnPaper, [])
  const hires = hiresAmong(answers)
  const day = (date: typeof asOf) => formatDay(date, locale)
  return (
    <PrintOnly>
      <SummaryList>
        <SummaryRow name={t('next.print.who')} value={t(`interview.caption.${audience}`)} />
        <SummaryRow name={t('next.print.asOf')} value={day(asOf)} />
        <SummaryRow name={t('next.print.madeOn')} value={day(report.today)} />
        <SummaryRow
          name={t('next.print.rules')}
          value={t('result.version', { version: loaded.catalogue.version, day: day(loaded.verifiedOn) })}
        />
      </SummaryList>
      <h2>{t('next.print.answers')}</h2>
      <Lines lines={linesOf(words, report, answers)} />
      {hires?.map((hire, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hire has no other name than its place
        <section key={at}>
          <h3>{hireName(words, at, report.names)}</h3>
          <Lines lines={linesOf(words, report, ofHire(hire))} />
        </section>
      ))}
    </PrintOnly>
  )
}
