import { useCallback, useMemo } from 'react'
import { useWords } from '../i18n'
import { ActionRow, BackLink, Button, ButtonLink, Lead, Notice, PageTitle } from '../ui'
import { columnsOf } from './column'
import { ColumnHelp } from './column-help'
import { FileSection } from './file-section'
import { Grid } from './grid'
import type { GridActs } from './grid-cell'
import { JobProgress } from './job-progress'
import { NamesTwice, namesTwice } from './names-twice'
import { OddList, oddCells } from './odd-list'
import { OutcomeNotice } from './outcome-notice'
import type { Roster } from './roster'
import { AskWhere } from './taken-in'
import { useBulk } from './use-bulk'
import { useGrid } from './use-grid'
import { WrongList, WrongTyped } from './wrong-list'

const Onward = ({ roster, onClear }: { readonly roster: Roster; readonly onClear: () => void }) => {
  const { t } = useWords()
  const { rows, hrefs } = roster
  return (
    <>
      <ActionRow>
        {rows.length > 0 && (
          <ButtonLink kind="primary" href={hrefs.results} data-action="see-each">
            {t('roster.results')}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={hrefs.goOn}>
          {t('roster.goOn')}
        </ButtonLink>
      </ActionRow>
      {rows.length > 0 && (
        <p>
          <Button kind="quiet" onClick={onClear}>
            {t('roster.clear')}
          </Button>
        </p>
      )}
    </>
  )
}

/** The table of people: to type into, to paste into, and to fill from a file. */
export const TablePage = ({ roster }: { readonly roster: Roster }) => {
  const { t } = useWords()
  const { loaded, asOf, rows, hrefs } = roster
  const columns = useMemo(() => columnsOf(loaded, asOf), [loaded, asOf])
  const grid = useGrid(roster, columns)
  const bulk = useBulk(roster)
  const [{ onText }, { onTyped }] = [grid, bulk]
  const type = useCallback<GridActs['onText']>(
    (at, key, text) => {
      onTyped({ at, key, text })
      onText(at, key, text)
    },
    [onTyped, onText],
  )
  const odd = useMemo(() => oddCells(columns, rows, asOf), [columns, rows, asOf])
  const twice = useMemo(() => namesTwice(rows), [rows])
  return (
    <>
      <BackLink href={hrefs.back}>{t('interview.back')}</BackLink>
      <PageTitle caption={t('interview.caption.enterprise')}>{t('roster.title')}</PageTitle>
      <Lead>{t('roster.lead')}</Lead>
      <Notice tone="info">
        <p>{t('roster.private')}</p>
      </Notice>
      <FileSection columns={columns} onBytes={bulk.onBytes} onCode={bulk.onCode} />
      {bulk.progress && (
        <JobProgress
          progress={bulk.progress}
          takesFocus={bulk.progress.kind === 'paste'}
          onCancel={bulk.cancel}
        />
      )}
      {bulk.hasFailed && (
        <Notice tone="problem" role="alert">
          <p>{t('roster.work.failed')}</p>
        </Notice>
      )}
      <OutcomeNotice outcome={bulk.outcome} attempt={bulk.attempt} columns={columns} onUndo={bulk.onUndo} />
      <AskWhere
        taken={bulk.waiting}
        columns={columns}
        count={rows.length}
        onPut={bulk.putTaken}
        onCancel={bulk.refuse}
      />
      <WrongList wrong={grid.wrong} rows={rows} attempt={bulk.attempt} onLead={grid.goTo} />
      <WrongTyped wrong={grid.wrong} rows={rows} typed={bulk.typed} />
      <OddList odd={odd} rows={rows} onLead={grid.goTo} />
      <NamesTwice names={twice} />
      <ColumnHelp columns={columns} />
      {/* What is pasted falls on the table as it was; until it has, nothing else is typed. */}
      <fieldset disabled={bulk.progress?.kind === 'paste'}>
        <legend className="heard-only">{t('roster.title')}</legend>
        <Grid
          rows={rows}
          columns={columns}
          page={grid.page}
          onPage={grid.setPage}
          onText={type}
          onStep={grid.onStep}
          onBlock={bulk.onBlock}
          onRemove={bulk.onRemove}
        />
      </fieldset>
      <Onward roster={roster} onClear={bulk.onClear} />
    </>
  )
}
