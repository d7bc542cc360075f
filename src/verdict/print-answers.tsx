import type { AskedFact } from '../catalogue'
import { type Answer, type Facts, type Hire, hiresAmong } from '../engine'
import { answerText, formatList, hireName, Told, useWords, type Words, withinLine } from '../i18n'
import { PrintOnly, SummaryList, SummaryRow } from '../ui'
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
  const open = lines.filter(({ value }) => value === undefined).map(({ name }) => withinLine(name, locale))
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

/** What the verdicts rest on, at the end of the printed document. */
export const PrintAnswers = ({ report }: { readonly report: Report }) => {
  const words = useWords()
  const { t } = words
  return (
    <PrintOnly isLeftOutInBrief>
      <h2>{t('next.print.answers')}</h2>
      <Lines lines={linesOf(words, report, report.answers)} />
      {hiresAmong(report.answers)?.map((hire, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hire has no other name than its place
        <section key={at}>
          <h3>
            <Told text={hireName(words, at, report.names)} />
          </h3>
          <Lines lines={linesOf(words, report, ofHire(hire))} />
        </section>
      ))}
    </PrintOnly>
  )
}
