import { useCallback, useMemo } from 'react'
import { type Draft, hiresIn, useDraft, withTicks } from '../draft'
import { isOfHire } from '../engine'
import { useWords } from '../i18n'
import { isLong, type Place, type Session } from '../interview'
import { BackLink, ButtonLink, Lead, PageTitle } from '../ui'
import { type Report, ResultPage } from '../verdict'
import { useAddress } from './address'
import { policyPath } from './address-text'
import { HowFar } from './how-far'
import type { JudgedAnswers } from './judge-report'
import { useJudged } from './judged'
import { today } from './today'

const HIRE = /^enterprise\.hires\[(\d+)\]/

type Judged = Omit<Report, 'names' | 'ticked' | 'tick' | 'hrefOfPolicy'>

/** What was judged, with the ways to where each answer is given. */
const reportOf = (session: Session, { path, counted, ...judged }: JudgedAnswers): Judged => {
  const { loaded, audience, asOf, hrefOf, forOne } = session
  const asked = path.flatMap(({ facts }) => facts)
  const placeOf = (id: string): Place | undefined => {
    const hire = HIRE.exec(id)?.[1]
    if (hire !== undefined) return { at: 'hire', nth: Number(hire) + 1 }
    const page = path.find(({ facts }) => facts.includes(id))?.page
    return page && { at: 'page', id: page.id }
  }
  return {
    ...judged,
    loaded,
    audience,
    asOf,
    today: today(),
    answers: counted,
    assumed: loaded.catalogue.facts
      .filter((fact) => fact.default !== undefined && !isOfHire(fact.id) && asked.includes(fact.id))
      .filter(({ id }) => (counted[id] ?? null) === null)
      .map(({ id }) => id),
    hrefOfFact: (id) => {
      const place = placeOf(id)
      return place && forOne(place)
    },
    changeHref: hrefOf({ at: 'check' }),
    keepHref: hrefOf({ at: 'keep' }),
    eachHref: audience === 'enterprise' ? hrefOf({ at: 'each' }) : undefined,
  }
}

type ShownProps = {
  readonly session: Session
  readonly judged: JudgedAnswers | undefined
  readonly isAhead: boolean
}

/** The whole report; the same as long as nothing in it changes. A tick on a paper changes no verdict, so nothing is judged anew for it. */
const useReport = (session: Session, judged: JudgedAnswers | undefined): Report | undefined => {
  const { draft, change } = useDraft()
  const { notes, ticked } = draft
  const { keep } = useAddress()
  const tick: Report['tick'] = useCallback(
    (papers, isTicked) => change((before) => withTicks(before, papers, isTicked)),
    [change],
  )
  const report = useMemo(() => judged && reportOf(session, judged), [session, judged])
  return useMemo(
    () =>
      report && {
        ...report,
        names: notes.map(({ name }) => name),
        ticked,
        tick,
        hrefOfPolicy: (id) => keep(policyPath(id)),
      },
    [report, notes, ticked, tick, keep],
  )
}

const Shown = ({ session, judged, isAhead }: ShownProps) => (
  <ResultPage
    audience={session.audience}
    changeHref={session.hrefOf({ at: 'check' })}
    report={useReport(session, judged)}
    isAhead={isAhead}
  />
)

type ComingProps = {
  readonly session: Session
  readonly judging: ReturnType<typeof useJudged>
  readonly count: number
}

/** Tells how far a long list is. */
const Coming = ({ session, judging, count }: ComingProps) => {
  const { t } = useWords()
  return (
    <>
      <BackLink href={session.hrefOf({ at: 'check' })}>{t('interview.back')}</BackLink>
      <PageTitle>{t('roster.whole.title')}</PageTitle>
      <Lead>{t('roster.whole.lead', { count })}</Lead>
      <HowFar done={judging.done} all={judging.all} failed={judging.failed} onRetry={judging.again}>
        <ButtonLink href={session.hrefOf({ at: 'check' })}>{t('roster.whole.cancel')}</ButtonLink>
      </HowFar>
    </>
  )
}

const countIn = (draft: Draft): number => hiresIn(draft)?.length ?? 0

type Props = {
  readonly session: Session
  /** Whether it is only drawn ahead, to be there when it is asked for. */
  readonly isAhead: boolean
}

/** The result of one audience's answers. It is judged beside the page; where a long list of hires takes its time, how far it is is told. */
export const ResultRoute = ({ session, isAhead }: Props) => {
  const { draft } = useDraft()
  const judging = useJudged(session, draft.answers)
  return isLong(draft.answers) && judging.judged === undefined ? (
    <Coming session={session} judging={judging} count={countIn(draft)} />
  ) : (
    <Shown session={session} judged={judging.judged} isAhead={isAhead} />
  )
}
