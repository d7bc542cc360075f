import type { AmountPart, AmountRule, Explanation, WorkedAmount } from '../engine'
import { fill, formatFigure, formatMoney, formatMoneyInFull, useWords, type Words } from '../i18n'
import { Essential, Essentials, Figure, LoneLink, Muted, PlainList } from '../ui'
import { factName } from './fact-name'
import type { Report } from './report'
import { type ToldSum, toldSum } from './told-sum'

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

type Kind = NonNullable<AmountRule['kind']>

/** A sum of money that programs can read too. Sums stand below each other in full; only a loan's ceiling is told as it is said. */
export const Money = ({ yuan, kind }: { readonly yuan: number; readonly kind: Kind }) => {
  const { locale } = useWords()
  const said = kind === 'loan' ? formatMoney : formatMoneyInFull
  return <data value={String(yuan)}>{said(yuan, locale)}</data>
}

type HireSumProps = { readonly yuan: number; readonly kind: Kind | undefined }

/** What one hire brings, called what it is for the firm as a whole. */
export const HireSum = ({ yuan, kind = 'payment' }: HireSumProps) => (
  <p>
    {useWords().t(`result.amountOf.${kind}`)} <Money yuan={yuan} kind={kind} />
  </p>
)

/** What kind of sum a policy's is. */
const kindOf = ({ edition }: Explanation): Kind => edition?.amount?.kind ?? 'payment'

/** A sum in a list: of what is settled so far it says that it may be more. */
type SumProps = { readonly sum: ToldSum; readonly explanation: Explanation }

export const SumInLine = ({ sum: { yuan, kind }, explanation }: SumProps) => {
  const { t } = useWords()
  return (
    <span>
      <Money yuan={yuan} kind={kindOf(explanation)} />
      {kind === 'so-far' && t('result.orMore')}
    </span>
  )
}

/** What a sum is called: the most that is paid, saved or lent, and for how many it is settled. */
const sumLabel = ({ t }: Words, { sum: { kind, hires }, explanation }: SumProps): string => {
  const label = t(`result.amountOf.${kindOf(explanation)}`)
  return kind === 'so-far' ? t('result.amountSoFar', { count: hires, label }) : label
}

/** A sum by itself, with what it is called. */
export const SumCalled = ({ sum, explanation }: SumProps) => {
  const words = useWords()
  return (
    <>
      {sumLabel(words, { sum, explanation })}
      {words.t('result.overviewPause')}
      <Money yuan={sum.yuan} kind={kindOf(explanation)} />
    </>
  )
}

type Props = { readonly explanation: Explanation }
type HeldProps = Props & { readonly report: Report }

/** More are asked for where the answers stand. */
const MOST_MISSING = 3

/** Which answers keep a sum open, each with the way to give it. */
const Open = ({ report, explanation, says }: HeldProps & { readonly says: string }) => {
  const words = useWords()
  const { t } = words
  const paths = explanation.amountMissing
  return (
    <>
      <p>
        <Muted>{says}</Muted>
      </p>
      {paths.length > 0 && (
        <PlainList>
          {paths.slice(0, MOST_MISSING).map((path) => {
            const href = report.hrefOfFact(path)
            const name = factName(words, report.loaded, path)
            return (
              <li key={path} data-amount-missing={path}>
                {href ? <LoneLink href={href}>{t('result.answer', { name })}</LoneLink> : name}
              </li>
            )
          })}
        </PlainList>
      )}
    </>
  )
}

const whyNoSum = ({ isAmountUnset, amountMissing }: Explanation) => {
  if (isAmountUnset) return 'result.amountUnset'
  return amountMissing.length > 0 ? 'result.amountMissing' : 'result.amountOpen'
}

/** Those who are not counted: with no answer missing, their sum has no bound. */
const whyMore = ({ amountMissing }: Explanation) =>
  amountMissing.length > 0 ? 'result.amountMore' : 'result.amountUnbounded'

/** The most that could be paid, large, and what may yet change it; else why no sum can be told. */
export const AmountHeld = ({ report, explanation }: HeldProps) => {
  const words = useWords()
  const { t } = words
  const { verdict, edition, amount } = explanation
  if (verdict !== 'eligible' || edition?.amount === undefined) return null
  const sum = toldSum(explanation)
  if (sum === undefined)
    return <Open report={report} explanation={explanation} says={t(whyNoSum(explanation))} />
  if (sum.yuan === 0) return <p>{t('result.amountNone')}</p>
  const owed = amount?.owedUpTo ?? 0
  return (
    <>
      <Figure label={sumLabel(words, { sum, explanation })}>
        <Money yuan={sum.yuan} kind={kindOf(explanation)} />
      </Figure>
      {sum.open > 0 && (
        <Open report={report} explanation={explanation} says={t(whyMore(explanation), { count: sum.open })} />
      )}
      {sum.kind === 'at-most' && (
        <Open report={report} explanation={explanation} says={t('result.amountLess')} />
      )}
      {owed > 0 && (
        <Essentials>
          <Essential label={t(sum.kind === 'whole' ? 'result.owed' : 'result.owedUpTo')}>
            <Money yuan={owed} kind="payment" />
          </Essential>
        </Essentials>
      )}
    </>
  )
}

/** How the amount of what is theirs comes about, once every figure is known. */
export const WorkedOut = ({ explanation: { amount, amountUpTo, verdict } }: Props) => {
  const isWhole = amount !== undefined && Object.values(amount.parts).every((part) => part !== undefined)
  if (verdict !== 'eligible' || amountUpTo === null || amount?.yuan === undefined || !isWhole) return null
  return <Formula amount={amount} />
}
