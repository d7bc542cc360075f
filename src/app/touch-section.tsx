import { useMemo } from 'react'
import { createFactSieve, type LoadedCatalogue } from '../catalogue'
import { isEmpty, useDraft } from '../draft'
import { type Audience, type Facts, type IsoDate, previousDay } from '../engine'
import { formatDay, useWords } from '../i18n'
import { audiencesOf, useParcel } from '../keep'
import { changeDays } from '../library'
import { FileField, Notice, Section } from '../ui'
import { RECEIPT, type Receipt, Replay, readReceipt, type Step, Touched } from '../verdict'
import { useAsOf } from './as-of'
import type { AskedCase, Outcomes } from './judge-cases'
import { JudgedCases } from './judged-cases'

type Answered = {
  readonly loaded: LoadedCatalogue
  readonly facts: Facts
  readonly audiences: readonly Audience[]
  /** Changes after this day are looked at. */
  readonly since: IsoDate
}

type Days = ReturnType<typeof changeDays>

/** The policies that change on a day, judged on the day before and on it, for each audience. */
const casesOf = ({ facts, audiences }: Answered, days: Days): readonly AskedCase[] =>
  days.flatMap(({ day, policies }) =>
    [previousDay(day), day].flatMap((asOf) =>
      audiences.map((audience) => ({ audience, facts, asOf, only: policies })),
    ),
  )

/** What came of those cases, day by day. */
const stepsOf = (days: Days, audiences: number, outcomes: Outcomes): readonly Step[] =>
  days.map(({ day }, nth) => {
    const from = 2 * audiences * nth
    const [before, after] = [from, from + audiences].map((first) =>
      outcomes.slice(first, first + audiences).flat(),
    )
    return { day, before: before ?? [], after: after ?? [] }
  })

const Outcome = ({ told, ...answered }: Answered & { readonly told: string }) => {
  const { loaded, facts, audiences, since } = answered
  const days = useMemo(() => changeDays(loaded, since), [loaded, since])
  const cases = useMemo(
    () => casesOf({ loaded, facts, audiences, since }, days),
    [loaded, facts, audiences, since, days],
  )
  return (
    <>
      <p>{told}</p>
      <JudgedCases loaded={loaded} cases={cases}>
        {(outcomes) => <Touched loaded={loaded} steps={stepsOf(days, audiences.length, outcomes)} />}
      </JudgedCases>
    </>
  )
}

/** A receipt: whether its own result still stands, and what has changed or will after its day. */
const OfReceipt = ({ loaded, receipt }: { readonly loaded: LoadedCatalogue; readonly receipt: Receipt }) => {
  const { t, locale } = useWords()
  const { audience, asOf } = receipt
  const { facts } = useMemo(() => createFactSieve(loaded.catalogue)(receipt.facts), [loaded, receipt])
  const audiences = useMemo(() => [audience], [audience])
  const cases = useMemo(() => [{ audience, facts, asOf }], [audience, facts, asOf])
  return (
    <>
      <Outcome
        loaded={loaded}
        facts={facts}
        audiences={audiences}
        since={asOf}
        told={t('changes.touch.receipt', { day: formatDay(asOf, locale) })}
      />
      <JudgedCases loaded={loaded} cases={cases}>
        {([onItsDay = []]) => <Replay loaded={loaded} receipt={receipt} onItsDay={onItsDay} />}
      </JudgedCases>
    </>
  )
}

type OfAnswersProps = Pick<Answered, 'loaded' | 'facts'> & { readonly isOfVisit: boolean }

/** Answers have no day of their own: what is still to come is looked at. */
const OfAnswers = ({ loaded, facts, isOfVisit }: OfAnswersProps) => {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const audiences = useMemo(() => audiencesOf(loaded, facts), [loaded, facts])
  return (
    <Outcome
      loaded={loaded}
      facts={facts}
      audiences={audiences}
      since={asOf}
      told={t(isOfVisit ? 'changes.touch.visit' : 'changes.touch.answers')}
    />
  )
}

/** What was handed in; else the answers of this visit, if there are any. */
const Subject = ({
  loaded,
  parcel,
}: {
  readonly loaded: LoadedCatalogue
  readonly parcel: ReturnType<typeof useParcel>['parcel']
}) => {
  const { t } = useWords()
  const { draft } = useDraft()
  const receipt = useMemo(
    () => (parcel?.kind === 'other' ? readReceipt(parcel.content) : undefined),
    [parcel],
  )
  const opened = useMemo(
    () =>
      parcel?.kind === 'answers' ? createFactSieve(loaded.catalogue)(parcel.stored.answers).facts : undefined,
    [loaded, parcel],
  )
  if (receipt) return <OfReceipt loaded={loaded} receipt={receipt} />
  if (opened) return <OfAnswers loaded={loaded} facts={opened} isOfVisit={false} />
  if (parcel) {
    const code = parcel.kind === 'problem' ? parcel.code : 'damaged'
    return (
      <Notice tone="problem" role="alert" title={t('keep.open.problemTitle')}>
        <p data-problem={code}>{t(`keep.open.problem.${code}`)}</p>
      </Notice>
    )
  }
  return isEmpty(draft) ? null : <OfAnswers loaded={loaded} facts={draft.answers} isOfVisit />
}

/** "Does it touch me?": held against a saved receipt, saved answers, or the answers of this visit. */
export const TouchSection = ({ loaded }: { readonly loaded: LoadedCatalogue }) => {
  const { t } = useWords()
  const { parcel, times, openFile } = useParcel(RECEIPT)
  return (
    <Section id="touch" title={t('changes.touch.title')} lead={t('changes.touch.lead')}>
      <Subject key={times} loaded={loaded} parcel={parcel} />
      <FileField
        id="file"
        label={t('changes.touch.choose')}
        accept=".json,application/json"
        hint={t('keep.open.drop')}
        tooMany={(count) => t('keep.open.tooMany', { n: count })}
        onFile={(file) => void openFile(file)}
      />
    </Section>
  )
}
