import { useMemo } from 'react'
import { compiledOf, type LoadedCatalogue } from '../catalogue'
import type { Facts } from '../engine'
import { answerText, formatDay, formatMoney, useWords } from '../i18n'
import { Essential, Essentials, Figure, Sample, Tag, TagLine } from '../ui'
import { judgeCase } from '../verdict/judge'
import { useAsOf } from './as-of'

/** A made-up firm: nine restaurant workers, none of them disabled. */
const ANSWERS: Facts = {
  'enterprise.kind': 'enterprise',
  'enterprise.industry': 'catering',
  'enterprise.employees': 9,
  'enterprise.registeredOn': '2020-03-01',
  'enterprise.disabledEmployees': 0,
  'enterprise.averageAnnualWage': 60000,
  'enterprise.localAverageAnnualWage': 80000,
}
const TOLD = ['enterprise.industry', 'enterprise.employees', 'enterprise.averageAnnualWage'] as const

/** What is certain and comes to most, on the day asked about; undefined when there is none. */
const useBest = (loaded: LoadedCatalogue) => {
  const { asOf } = useAsOf()
  return useMemo(() => {
    const compiled = compiledOf(loaded.catalogue)
    const { explanations } = judgeCase({ compiled, audience: 'enterprise', facts: ANSWERS, asOf })
    const sure = explanations.filter(
      ({ verdict, certainty }) => verdict === 'eligible' && certainty === 'confirmed',
    )
    const [best] = [...sure].sort((a, b) => (b.amountUpTo ?? 0) - (a.amountUpTo ?? 0))
    return best && (best.amountUpTo ?? 0) > 0 ? best : undefined
  }, [loaded, asOf])
}

/** What an answer looks like, judged by the same rules as the reader's own, so that it is never out of date. */
export const SampleAnswer = ({ loaded }: { readonly loaded: LoadedCatalogue }) => {
  const words = useWords()
  const { t, language, locale } = words
  const best = useBest(loaded)
  const policy = best && loaded.policies.get(best.policy.id)
  if (best === undefined || policy === undefined) return null
  const told = TOLD.flatMap((id) => {
    const [asked, answer] = [loaded.asked.get(id), ANSWERS[id]]
    return asked && (typeof answer === 'string' || typeof answer === 'number')
      ? [asked.says[language].name + t('result.overviewPause') + answerText(words, asked, answer)]
      : []
  })
  const until = best.edition?.to
  return (
    <Sample label={t('landing.sample')} about={told.join(t('result.comma'))}>
      <p>
        <strong>{policy.says[language].title}</strong>
      </p>
      <TagLine>
        <Tag tone="met">{t('result.verdict.eligible.confirmed')}</Tag>
      </TagLine>
      <Figure label={t(`result.amountOf.${best.edition?.amount?.kind ?? 'payment'}`)}>
        {formatMoney(best.amountUpTo ?? 0, locale)}
      </Figure>
      {until && (
        <Essentials>
          <Essential label={t('result.essential.lawUntil')}>{formatDay(until, locale)}</Essential>
        </Essentials>
      )}
    </Sample>
  )
}
