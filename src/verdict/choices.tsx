import type { LoadedCatalogue } from '../catalogue'
import { type Choice, choicesAmong, type Offer, totalOf } from '../engine'
import { formatMoneyInFull, useWords, type Words } from '../i18n'
import { Figure, Muted, Notice, PlainList } from '../ui'
import { Money } from './amount'
import type { Report } from './report'

const offerText = (
  { t, language, locale }: Words,
  loaded: LoadedCatalogue,
  { policy, yuan }: Offer,
): string => {
  const title = loaded.policies.get(policy)?.says[language].title ?? policy
  return yuan === null
    ? t('result.choices.offerOpen', { title })
    : t('result.choices.offer', { title, amount: formatMoneyInFull(yuan, locale) })
}

const choiceText = (words: Words, loaded: LoadedCatalogue, { at, offers, level, best }: Choice): string => {
  const { t, language } = words
  const [one, other] = offers.map((offer) => offerText(words, loaded, offer))
  const sentence = t('result.choices.either', { one, other })
  const either = at === undefined ? sentence : t('result.advice.ofHire', { n: at + 1, sentence })
  const values = { either, level: t(`result.excludesLevel.${level}`) }
  if (best === undefined) return t('result.choices.line', values)
  const title = loaded.policies.get(best)?.says[language].title ?? best
  return t('result.choices.lineBest', { ...values, best: t('result.choices.best', { title }) })
}

/** More are told by their number; each stands in the table of hires. */
const MOST_LISTED = 20

/** How many hires may yet bring more. */
const openHiresIn = (explanations: Report['explanations']) => {
  const openOf = (kind: 'payment' | 'saving') =>
    explanations
      .filter(
        ({ verdict, edition }) =>
          (verdict === 'eligible' || verdict === 'undetermined') &&
          (edition?.amount?.kind ?? 'payment') === kind,
      )
      .flatMap(({ edition, hireFindings = [] }) =>
        edition?.amount
          ? hireFindings.flatMap(({ verdict }, at) => (verdict === 'undetermined' ? [at] : []))
          : [],
      )
  return { payment: new Set(openOf('payment')).size, saving: new Set(openOf('saving')).size }
}

type Props = {
  readonly report: Report
  /** Whether it only repeats, on paper, what the page says. */
  readonly isOnPaper?: boolean
}

/** What can be had together comes to, in money paid and money saved. */
export const Totals = ({ report: { explanations }, isOnPaper = false }: Props) => {
  const { t } = useWords()
  const openHires = openHiresIn(explanations)
  const totals = (['payment', 'saving'] as const).map((kind) => ({ kind, ...totalOf(explanations, kind) }))
  return totals
    .filter(({ yuan }) => yuan > 0)
    .map(({ kind, yuan, uncounted }) => (
      <div key={kind} data-total={isOnPaper ? undefined : kind}>
        <Figure label={t(`result.total.${kind}`)}>
          <Money yuan={yuan} kind={kind} />
        </Figure>
        {uncounted.length > 0 && (
          <p>
            <Muted>{t('result.total.uncounted', { count: uncounted.length })}</Muted>
          </p>
        )}
        {openHires[kind] > 0 && (
          <p data-total-open={openHires[kind]}>
            <Muted>{t('result.total.open', { count: openHires[kind] })}</Muted>
          </p>
        )}
      </div>
    ))
}

type ListProps = { readonly choices: readonly Choice[]; readonly isOnPaper: boolean } & Pick<Report, 'loaded'>

const ChoiceList = ({ choices, loaded, isOnPaper }: ListProps) => {
  const words = useWords()
  const idOf = ({ offers }: Choice) => offers.map(({ policy }) => policy).join(' ')
  return (
    <Notice tone="warning" title={words.t('result.choices.title')}>
      <PlainList>
        {choices.slice(0, MOST_LISTED).map((choice) => (
          <li
            key={`${choice.at} ${idOf(choice)}`}
            data-choice={isOnPaper ? undefined : idOf(choice)}
            data-best={isOnPaper ? undefined : (choice.best ?? '')}
          >
            {choiceText(words, loaded, choice)}
          </li>
        ))}
        {choices.length > MOST_LISTED && (
          <li>{words.t('result.choices.more', { count: choices.length - MOST_LISTED })}</li>
        )}
      </PlainList>
    </Notice>
  )
}

/** What cannot be had together, and which of it comes to more. On paper it stands below the sums, and there alone. */
export const Choices = ({ report: { loaded, explanations }, isOnPaper = false }: Props) => {
  const choices = choicesAmong(explanations)
  if (choices.length === 0) return null
  const list = <ChoiceList choices={choices} loaded={loaded} isOnPaper={isOnPaper} />
  return isOnPaper ? list : <div className="screen-only">{list}</div>
}
