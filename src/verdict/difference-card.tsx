import { useId } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { formatMoney, useWords, type Words } from '../i18n'
import { Card, PlainList, SummaryList, SummaryRow } from '../ui'
import type { Difference, Field, TurnedReason } from './compare'
import type { Outcome } from './receipt'

/** What the two sides are called. */
export type Sides = { readonly then: string; readonly now: string }

type Props = { readonly loaded: LoadedCatalogue; readonly difference: Difference; readonly sides: Sides }

/** Only a version that the catalogue knows is named by its words. */
const editionText = ({ t, language }: Words, { loaded, difference }: Props, id: string | null): string => {
  if (id === null) return t('keep.receipt.none')
  const editions = loaded.policies.get(difference.policy)?.editions ?? []
  return editions.find((edition) => edition.id === id)?.says[language].name ?? id
}

const fieldText = (words: Words, props: Props, [field, outcome]: readonly [Field, Outcome]): string => {
  const { t, locale } = words
  switch (field) {
    case 'verdict':
      return t(`keep.receipt.verdict.${outcome.verdict}`)
    case 'certainty':
      return outcome.certainty ? t(`keep.receipt.certainty.${outcome.certainty}`) : t('keep.receipt.none')
    case 'edition':
      return editionText(words, props, outcome.edition)
    case 'amountUpTo':
      return outcome.amountUpTo === null ? t('keep.receipt.none') : formatMoney(outcome.amountUpTo, locale)
  }
}

const reasonText = ({ t }: Words, sides: Sides, { before, now }: TurnedReason): string => {
  const values = { then: sides.then, before: t(`result.truth.${before}`), sentence: now.says }
  const text = t('keep.receipt.reason', { ...values, truth: t(`result.truth.${now.truth}`) })
  return now.hire === undefined ? text : t('keep.receipt.reasonOfHire', { n: now.hire, reason: text })
}

const Both = ({ lines }: { readonly lines: readonly (readonly [label: string, value: string])[] }) => {
  const { t } = useWords()
  return lines.map(([label, value]) => <div key={label}>{t('keep.receipt.pair', { label, value })}</div>)
}

/** How the result for one policy differs: then and now, side by side. */
export const DifferenceCard = (props: Props) => {
  const { loaded, difference, sides } = props
  const words = useWords()
  const { t, language } = words
  const { policy, then, now, fields, reasons } = difference
  const titleId = useId()
  const title = loaded.policies.get(policy)?.says[language].title
  return (
    <Card tone="plain" labelledBy={titleId} data-changed={policy} data-fields={fields.join(' ')}>
      <h3 id={titleId}>{title ?? t('keep.receipt.unknownPolicy', { id: policy })}</h3>
      {then === undefined && <p>{t('keep.receipt.missingThen')}</p>}
      {now === undefined && <p>{t('keep.receipt.missingNow')}</p>}
      {then && now && (
        <SummaryList>
          {fields.map((field) => (
            <SummaryRow
              key={field}
              name={t(`keep.receipt.field.${field}`)}
              value={
                <Both
                  lines={[
                    [sides.then, fieldText(words, props, [field, then])],
                    [sides.now, fieldText(words, props, [field, now])],
                  ]}
                />
              }
            />
          ))}
        </SummaryList>
      )}
      {reasons.length > 0 && (
        <>
          <h4>{t('keep.receipt.field.reasons')}</h4>
          <PlainList>
            {reasons.map((reason) => (
              <li key={`${reason.now.hire ?? ''} ${reason.now.id}`}>{reasonText(words, sides, reason)}</li>
            ))}
          </PlainList>
        </>
      )}
    </Card>
  )
}
