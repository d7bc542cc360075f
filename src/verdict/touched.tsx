import type { LoadedCatalogue } from '../catalogue'
import { type Explanation, type IsoDate, previousDay } from '../engine'
import { formatDay, useWords } from '../i18n'
import { Notice } from '../ui'
import { differences } from './compare'
import { DifferenceCard } from './difference-card'
import { outcomesOf } from './receipt'

/** A day from which the law is otherwise: the same answers judged on the day before and on it. */
export type Step = {
  readonly day: IsoDate
  readonly before: readonly Explanation[]
  readonly after: readonly Explanation[]
}

type Props = { readonly loaded: LoadedCatalogue; readonly steps: readonly Step[] }

/** Which changes of the law alter a reader's result, then and now side by side; or that none does. */
export const Touched = ({ loaded, steps }: Props) => {
  const words = useWords()
  const { t, locale } = words
  const onDay = (day: IsoDate) => t('keep.receipt.onDay', { day: formatDay(day, locale) })
  const teller = { words, loaded }
  const touching = steps.flatMap(({ day, before, after }) =>
    differences(outcomesOf(teller, before), outcomesOf(teller, after)).map((difference) => ({
      day,
      difference,
    })),
  )
  return (
    <>
      <Notice role="status" tone={touching.length > 0 ? 'warning' : 'info'}>
        <p data-touched={touching.length}>
          {touching.length > 0
            ? t('changes.touch.some', { count: touching.length })
            : t('changes.touch.none')}
        </p>
      </Notice>
      {touching.map(({ day, difference }) => (
        <DifferenceCard
          key={`${day} ${difference.policy}`}
          loaded={loaded}
          difference={difference}
          sides={{ then: onDay(previousDay(day)), now: onDay(day) }}
        />
      ))}
    </>
  )
}
