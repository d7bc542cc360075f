import type { AmountPart, AmountRule, WorkedAmount } from '../engine'
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

/** The most that could be paid, large. */
export const AmountUpTo = ({ rule, yuan }: { readonly rule: AmountRule; readonly yuan: number }) => {
  const { t } = useWords()
  return (
    <Figure label={t(`result.amountOf.${rule.kind ?? 'payment'}`)}>
      <Money yuan={yuan} />
    </Figure>
  )
}
