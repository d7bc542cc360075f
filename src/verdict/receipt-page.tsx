import type { ReactNode } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import type { Explanation, IsoDate } from '../engine'
import { formatDay, useWords, Whole } from '../i18n'
import { Lead, Notice, PageTitle, Section } from '../ui'
import { causeOf, type Difference, differences } from './compare'
import { DifferenceCard, type Sides } from './difference-card'
import { outcomesOf, type Receipt } from './receipt'

type Props = {
  readonly loaded: LoadedCatalogue
  readonly receipt: Receipt
  /** The same answers judged again for the receipt's own day, and for the day asked about. */
  readonly onItsDay: readonly Explanation[]
  readonly onThisDay: readonly Explanation[]
  readonly asOf: IsoDate
}

type CardsProps = {
  readonly loaded: LoadedCatalogue
  readonly changes: readonly Difference[]
  readonly sides: Sides
}

const Cards = ({ loaded, changes, sides }: CardsProps) =>
  changes.map((difference) => (
    <DifferenceCard key={difference.policy} loaded={loaded} difference={difference} sides={sides} />
  ))

/** Whether a receipt's result still comes out for its own day. */
export const Replay = ({ loaded, receipt, onItsDay }: Pick<Props, 'loaded' | 'receipt' | 'onItsDay'>) => {
  const words = useWords()
  const { t } = words
  const again = outcomesOf({ words, loaded }, onItsDay)
  const changes = differences(receipt.policies, again)
  const cause = causeOf(
    receipt.catalogue,
    loaded.catalogue.version,
    loaded.faults.some(({ file }) => file.startsWith('policies/')),
  )
  return (
    <Section title={t('keep.receipt.again')}>
      {changes.length === 0 ? (
        <Notice>
          <p data-replay="same">{t('keep.receipt.same', { count: onItsDay.length })}</p>
        </Notice>
      ) : (
        <Notice tone="warning" title={t('keep.receipt.differs', { count: changes.length })}>
          <p data-replay={cause}>{t(`keep.receipt.why.${cause}`)}</p>
        </Notice>
      )}
      <Cards
        loaded={loaded}
        changes={changes}
        sides={{ then: t('keep.receipt.onReceipt'), now: t('keep.receipt.now') }}
      />
    </Section>
  )
}

const Since = ({ loaded, receipt, onItsDay, onThisDay, asOf }: Props) => {
  const words = useWords()
  const { t, locale } = words
  const day = formatDay(asOf, locale)
  const changes = differences(
    outcomesOf({ words, loaded }, onItsDay),
    outcomesOf({ words, loaded }, onThisDay),
  )
  const said =
    receipt.asOf === asOf
      ? t('keep.receipt.sameDay')
      : changes.length === 0
        ? t('keep.receipt.sameSince', { day })
        : t('keep.receipt.differsSince', { day, count: changes.length })
  const onDay = (date: IsoDate) => t('keep.receipt.onDay', { day: formatDay(date, locale) })
  return (
    <Section title={t('keep.receipt.since')}>
      <p data-since={changes.length}>{said}</p>
      <Cards loaded={loaded} changes={changes} sides={{ then: onDay(receipt.asOf), now: onDay(asOf) }} />
    </Section>
  )
}

/** A receipt judged again: whether its result still comes out, and what has changed from its day to the one asked about. */
export const ReceiptOutcome = (props: Props) => (
  <>
    <Replay {...props} />
    <Since {...props} />
  </>
)

type PageProps = Pick<Props, 'loaded' | 'receipt'> & {
  /** What of its answers could not be used, what can be done with the others, and what came of judging them again. */
  readonly children: ReactNode
}

/** A receipt that was opened. */
export const ReceiptPage = ({ loaded, receipt, children }: PageProps) => {
  const { t, locale } = useWords()
  const day = formatDay(receipt.asOf, locale)
  return (
    <>
      <PageTitle>{t('keep.receipt.of', { day })}</PageTitle>
      <Lead>{t(`keep.receipt.for.${receipt.audience}`)}</Lead>
      <p>
        <Whole
          text={t('keep.receipt.made', {
            made: formatDay(receipt.madeOn, locale),
            day,
            then: receipt.catalogue,
            now: loaded.catalogue.version,
          })}
        />
      </p>
      {children}
    </>
  )
}
