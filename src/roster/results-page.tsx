import { useCallback, useEffect, useMemo, useState } from 'react'
import { isOfHire } from '../engine'
import { savedWords, useWords } from '../i18n'
import {
  ActionRow,
  BackLink,
  Button,
  ButtonLink,
  Lead,
  Muted,
  Notice,
  PageTitle,
  SaveButton,
  saveFile,
  Telling,
} from '../ui'
import { columnsOf } from './column'
import { JobProgress } from './job-progress'
import type { ListResult } from './judge-hires'
import { ResultGrid } from './result-grid'
import { resultCsv } from './result-texts'
import type { Roster } from './roster'
import { TotalsSection } from './totals-section'
import { useWork } from './use-work'

const Export = ({ roster, result }: { readonly roster: Roster; readonly result: ListResult }) => {
  const words = useWords()
  const { t } = words
  const { loaded, asOf, rows, whyNot } = roster
  const columns = useMemo(() => columnsOf(loaded, asOf), [loaded, asOf])
  const name = t('roster.result.exportName', { day: asOf })
  const said = savedWords(words, name)
  const save = () =>
    saveFile(
      name,
      'text/csv;charset=utf-8',
      resultCsv({ loaded, asOf, words, whyNot }, { columns, rows, result }),
    )
  return (
    <>
      <SaveButton
        action="export-results"
        label={t('roster.result.export')}
        save={save}
        said={said}
        beside={
          <Button data-action="print-results" onClick={() => window.print()}>
            {t('roster.result.print')}
          </Button>
        }
      />
      <p className="screen-only">
        <Muted>{t('roster.result.exportHint')}</Muted>
      </p>
    </>
  )
}

/** Judges the list when the page opens, and again on wish. */
const useResult = ({ judgedBy: loaded, asOf, rows, answers, work }: Roster) => {
  const { start, cancel, progress, hasFailed } = useWork(work)
  const [result, setResult] = useState<ListResult | undefined>(undefined)
  const [isCancelled, setCancelled] = useState(false)
  const judge = useCallback(() => {
    setResult(undefined)
    setCancelled(false)
    const hires = rows.map(({ hire }) => hire)
    start({ kind: 'judge', loaded, asOf, facts: answers, hires }, (done) => {
      if (done.kind === 'judge') setResult(done.result)
    })
  }, [loaded, asOf, rows, answers, start])
  useEffect(() => {
    if (rows.length > 0) judge()
  }, [rows, judge])
  const stop = () => {
    cancel()
    setCancelled(true)
  }
  return { result, judge, stop, progress, isCancelled, hasFailed }
}

/** Whether something about the firm is still open. */
const isFirmOpen = ({ hires }: ListResult): boolean =>
  hires.some(({ verdicts }) => verdicts.some(({ missing }) => missing.some((id) => !isOfHire(id))))

/** What each hire brings, how long, and what all come to. */
export const ResultsPage = ({ roster }: { readonly roster: Roster }) => {
  const { t } = useWords()
  const { hrefs, rows } = roster
  const { result, judge, stop, progress, isCancelled, hasFailed } = useResult(roster)
  return (
    <>
      <BackLink href={hrefs.table}>{t('roster.result.back')}</BackLink>
      <PageTitle caption={t('interview.caption.enterprise')}>{t('roster.result.title')}</PageTitle>
      <Lead>{t('roster.result.lead')}</Lead>
      {rows.length === 0 && <p>{t('roster.result.none')}</p>}
      {progress && <JobProgress progress={progress} onCancel={stop} />}
      <p className="heard-only" role="status">
        {result && t('roster.result.done')}
      </p>
      <Telling>
        {(isCancelled || hasFailed) && (
          <Notice tone={hasFailed ? 'problem' : 'info'}>
            <p>{t(hasFailed ? 'roster.work.failed' : 'roster.result.cancelled')}</p>
            <Button onClick={judge}>{t('roster.result.again')}</Button>
          </Notice>
        )}
      </Telling>
      {result && (
        <>
          {isFirmOpen(result) && (
            <Notice tone="warning">
              <p>{t('roster.result.firmOpen')}</p>
              <p>
                <a href={hrefs.goOn}>{t('roster.goOn')}</a>
              </p>
            </Notice>
          )}
          <TotalsSection roster={roster} result={result} />
          <ResultGrid roster={roster} result={result} />
          <Export roster={roster} result={result} />
        </>
      )}
      <ActionRow>
        <ButtonLink kind="secondary" href={hrefs.firmResult}>
          {t('roster.result.firm')}
        </ButtonLink>
      </ActionRow>
    </>
  )
}
