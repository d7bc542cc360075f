import { formatList, Told, useWords } from '../i18n'
import { Checkbox, Details, PlainList, Section, TickList } from '../ui'
import { factNames } from './fact-name'
import { isTicked, type Paper, papersFor } from './papers'
import type { Report } from './report'

type Props = { readonly report: Report }

/** What it is for, and which answer calls for it. */
const usePaperHint = ({ loaded }: Report) => {
  const words = useWords()
  const { t, language, locale } = words
  return ({ policies, facts }: Paper): string => {
    const titles = formatList(
      policies.map(({ says }) => says[language].title),
      locale,
    )
    return facts.length > 0
      ? t('next.papers.forBecause', { titles, names: factNames(words, loaded, facts) })
      : t('next.papers.for', { titles })
  }
}

const PaperLine = ({ report, paper }: Props & { readonly paper: Paper }) => {
  const { t, language, locale } = useWords()
  const hintOf = usePaperHint(report)
  const [id = ''] = paper.ids
  const says = formatList(paper.says[language], locale)
  const unsure = paper.isUnconfirmed ? t('result.unconfirmed') : ''
  return (
    <Checkbox
      id={`paper-${id.replace('/', '-')}`}
      label={<Told text={`${says}${unsure}`} />}
      hint={hintOf(paper)}
      input={{
        name: 'paper',
        value: id,
        checked: isTicked(paper, report.ticked),
        onChange: (event) => report.tick(paper.ids, event.target.checked),
      }}
    />
  )
}

const Notes = ({ report, notes }: Props & { readonly notes: readonly Paper[] }) => {
  const { t, language, locale } = useWords()
  const hintOf = usePaperHint(report)
  return (
    <Details summary={t('next.papers.notes')}>
      <PlainList>
        {notes.map((note) => (
          <li key={note.ids.join(' ')}>
            <Told
              text={t('next.papers.note', {
                note: formatList(note.says[language], locale),
                hint: hintOf(note),
              })}
            />
          </li>
        ))}
      </PlainList>
    </Details>
  )
}

/** One list of papers for everything the reader may have, to be ticked as they are got ready. */
export const CheckList = ({ report }: Props) => {
  const { t } = useWords()
  const { toBring, notes } = papersFor(report)
  const ready = toBring.filter((paper) => isTicked(paper, report.ticked)).length
  return (
    <Section
      id="papers"
      title={t('next.papers.title')}
      lead={t(toBring.length > 0 ? 'next.papers.lead' : 'next.papers.none')}
    >
      {toBring.length > 0 && (
        <>
          <p data-ready={ready}>{t('next.papers.ready', { ready, all: toBring.length })}</p>
          <TickList>
            {toBring.map((paper) => (
              <li key={paper.ids.join(' ')}>
                <PaperLine report={report} paper={paper} />
              </li>
            ))}
          </TickList>
        </>
      )}
      {notes.length > 0 && <Notes report={report} notes={notes} />}
    </Section>
  )
}
