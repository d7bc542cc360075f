import { useMemo } from 'react'
import { compiledOf, createFactSieve, type LoadedCatalogue } from '../catalogue'
import { isEmpty, useDraft } from '../draft'
import { type Audience, type Facts, type IsoDate, previousDay } from '../engine'
import { formatDay, useWords } from '../i18n'
import { audiencesOf, useParcel } from '../keep'
import { changeDays } from '../library'
import { FileField, Notice, Section } from '../ui'
import { judgeCase, RECEIPT, type Receipt, Replay, readReceipt, type Step, Touched } from '../verdict'
import { useAsOf } from './as-of'

type Answered = {
  readonly loaded: LoadedCatalogue
  readonly facts: Facts
  readonly audiences: readonly Audience[]
  /** Changes after this day are looked at. */
  readonly since: IsoDate
}

/** Judges the policies that change on a day, on the day before and on it. */
const stepsFor = ({ loaded, facts, audiences, since }: Answered): readonly Step[] =>
  changeDays(loaded, since).map(({ day, policies }) => {
    const all = compiledOf(loaded.catalogue)
    const compiled = { ...all, policies: all.policies.filter(({ policy }) => policies.has(policy.id)) }
    const on = (asOf: IsoDate) =>
      audiences.flatMap((audience) => judgeCase({ compiled, audience, facts, asOf }).explanations)
    return { day, before: on(previousDay(day)), after: on(day) }
  })

const Outcome = ({ told, ...answered }: Answered & { readonly told: string }) => {
  const { loaded, facts, audiences, since } = answered
  const steps = useMemo(
    () => stepsFor({ loaded, facts, audiences, since }),
    [loaded, facts, audiences, since],
  )
  return (
    <>
      <p>{told}</p>
      <Touched loaded={loaded} steps={steps} />
    </>
  )
}

/** A receipt: whether its own result still stands, and what has changed or will after its day. */
const OfReceipt = ({ loaded, receipt }: { readonly loaded: LoadedCatalogue; readonly receipt: Receipt }) => {
  const { t, locale } = useWords()
  const { audience, asOf } = receipt
  const { facts } = useMemo(() => createFactSieve(loaded.catalogue)(receipt.facts), [loaded, receipt])
  const audiences = useMemo(() => [audience], [audience])
  const { explanations } = useMemo(
    () => judgeCase({ compiled: compiledOf(loaded.catalogue), audience, facts, asOf }),
    [loaded, audience, facts, asOf],
  )
  return (
    <>
      <Outcome
        loaded={loaded}
        facts={facts}
        audiences={audiences}
        since={asOf}
        told={t('changes.touch.receipt', { day: formatDay(asOf, locale) })}
      />
      <Replay loaded={loaded} receipt={receipt} onItsDay={explanations} />
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
  const { parcel, openFile } = useParcel(RECEIPT)
  return (
    <Section id="touch" title={t('changes.touch.title')} lead={t('changes.touch.lead')}>
      <Subject loaded={loaded} parcel={parcel} />
      <FileField
        id="file"
        label={t('changes.touch.choose')}
        accept=".json,application/json"
        hint={t('keep.open.drop')}
        onFile={(file) => void openFile(file)}
      />
    </Section>
  )
}
