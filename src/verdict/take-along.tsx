import { useState } from 'react'
import { useWords } from '../i18n'
import { Button, ButtonGroup, Details, Muted, Said, Section, saveFile } from '../ui'
import { calendarEvents } from './calendar-events'
import { calendarFile } from './calendar-file'
import { WhileSeen } from './drawn-ahead'
import { printResult } from './print-result'
import { ReadAloud } from './read-aloud'
import type { Report } from './report'

type Props = { readonly report: Report }

const CalendarButton = ({ report }: Props) => {
  const words = useWords()
  const { t } = words
  const [saved, setSaved] = useState(0)
  const events = calendarEvents(words, report)
  if (events.length === 0) return <p>{t('next.calendar.none')}</p>
  const name = `huice-${report.today}.ics`
  const save = () => {
    const file = calendarFile({ name: t('next.calendar.name'), madeOn: report.today, events })
    saveFile(name, 'text/calendar;charset=utf-8', file)
    setSaved(saved + 1)
  }
  return (
    <>
      <ButtonGroup>
        <Button data-action="save-calendar" onClick={save}>
          {t('next.calendar.save')}
        </Button>
      </ButtonGroup>
      <Said times={saved}>{t('keep.file.saved', { name })}</Said>
      <p>
        <Muted>{t('next.calendar.hint', { count: events.length })}</Muted>
      </p>
    </>
  )
}

/** Ways to take the result along: on paper, into a calendar, by ear. */
export const TakeAlong = ({ report }: Props) => {
  const { t } = useWords()
  return (
    <Section id="take" title={t('next.take.title')}>
      <h3>{t('next.print.title')}</h3>
      <ButtonGroup>
        <Button data-action="print-brief" onClick={() => printResult('brief')}>
          {t('next.print.brief')}
        </Button>
        <Button data-action="print-yours" onClick={() => printResult('yours')}>
          {t('next.print.yours')}
        </Button>
        <Button data-action="print-all" onClick={() => printResult('all')}>
          {t('next.print.all')}
        </Button>
      </ButtonGroup>
      <p>
        <Muted>{t('next.print.hint')}</Muted>
      </p>
      <h3>{t('next.calendar.title')}</h3>
      <CalendarButton report={report} />
      <WhileSeen>
        <ReadAloud report={report} />
      </WhileSeen>
      <Details summary={t('next.take.stuckTitle')}>
        <p>{t('next.take.stuck')}</p>
      </Details>
    </Section>
  )
}
