import type { AmountPart, Explanation, WorkedAmount } from '../engine'
import { fill, formatFigure, formatMoney, formatMoneyInFull, useWords, type Words } from '../i18n'
import { Figure, Muted } from '../ui'

const partText = ({ locale }: Words, unit: AmountPart['unit'], value: number | undefined) =>
  value === undefined
    ? undefined
    : unit === 'CNY'
      ? formatMoneyInFull(value, locale)
      : formatFigure(value, unit, locale)

/** How an amount is worked out, with its figures in their places. */
export const Formula = ({ amount }: { readonly amount: WorkedAmount }) => {
  const words = useWords()
  const { rule, yuan, parts } = amount
  const figures = Object.entries(rule.parts ?? {}).map(
    ([name, { unit }]) => [name, partText(words, unit, parts[name])] as const,
  )
  const values = {
    ...Object.fromEntries(figures),
    amount: yuan === undefined ? undefined : formatMoneyInFull(yuan, words.locale),
  }
  return (
    <p>
      <Muted>
        {words.t('keep.receipt.pair', {
          label: words.t('result.formula'),
          value: fill(rule.says[words.language], values, words),
        })}
      </Muted>
    </p>
  )
}

/** A sum of money that programs can read too. */
export const Money = ({ yuan }: { readonly yuan: number }) => {
  const { locale } = useWords()
  return <data value={String(yuan)}>{formatMoney(yuan, locale)}</data>
}

type Props = { readonly explanation: Explanation }

/** The most that could be paid, large; else why no sum can be told. */
export const AmountHeld = ({ explanation }: Props) => {
  const { t } = useWords()
  const { amountUpTo, isAmountUnset, verdict, edition } = explanation
  if (verdict !== 'eligible' || edition?.amount === undefined) return null
  if (amountUpTo === null)
    return (
      <p>
        <Muted>{t(isAmountUnset ? 'result.amountUnset' : 'result.amountOpen')}</Muted>
      </p>
    )
  if (amountUpTo === 0) return <p>{t('result.amountNone')}</p>
  return (
    <Figure label={t(`result.amountOf.${edition.amount.kind ?? 'payment'}`)}>
      <Money yuan={amountUpTo} />
    </Figure>
  )
}

/** How the amount of what is theirs comes about, once every figure is known. */
export const WorkedOut = ({ explanation: { amount, amountUpTo, verdict } }: Props) => {
  const isWhole = amount !== undefined && Object.values(amount.parts).every((part) => part !== undefined)
  if (verdict !== 'eligible' || amountUpTo === null || amount?.yuan === undefined || !isWhole) return null
  return <Formula amount={amount} />
}
