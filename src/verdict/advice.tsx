import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import { type Advice, type ChangedAnswer, HIRES } from '../engine'
import { answerText, fill, formatDay, formatList, useWords, type Words } from '../i18n'
import { PlainList } from '../ui'
import { factNames } from './fact-name'
import type { Report } from './report'

const changeText = (words: Words, loaded: LoadedCatalogue, { id, at, from, to }: ChangedAnswer): string => {
  const { t, language } = words
  const asked = loaded.asked.get(id)
  const says = asked?.says[language].change
  if (asked === undefined || says === undefined) return ''
  const values = { from: answerText(words, asked, from), to: answerText(words, asked, to) }
  const sentence = fill(says, values, words)
  return at === undefined ? sentence : t('result.advice.ofHire', { n: at + 1, sentence })
}

type Props = { readonly report: Report; readonly policy: PolicyFile }

const hiresText = (words: Words, { report, policy }: Props, count: number): string => {
  const says =
    policy.says[words.language].moreHires ?? report.loaded.asked.get(HIRES)?.says[words.language].change ?? ''
  return fill(says, { count: String(count) }, words)
}

const MOST_NAMES = 3

/** What is said of the day from which it would hold, with the last day of the rule of that day. */
const fromText = ({ t, locale }: Words, { asOf }: Report, { policy, on }: From): string => {
  const day = formatDay(on, locale)
  const edition = policy.editions.find(({ from, to }) => from <= on && (to === undefined || on <= to))
  if (on <= asOf) return t('result.advice.atOnce')
  return edition?.to
    ? t('result.advice.fromUntil', { day, last: formatDay(edition.to, locale) })
    : t('result.advice.from', { day })
}

type From = { readonly policy: PolicyFile; readonly on: Advice['on'] }

/** From which day it would hold, or on which answers it would still hang. */
const whenText = (words: Words, { report, policy }: Props, { on, open }: Advice): string => {
  const { t } = words
  if (open.length === 0) return fromText(words, report, { policy, on })
  if (open.length > MOST_NAMES) return t('result.advice.openMany')
  return t('result.advice.open', { names: factNames(words, report.loaded, open) })
}

/** What would be lost by an advice, but for what only informs; nothing where nothing would. */
const lossText = ({ t, locale, language }: Words, { loaded }: Report, { loses = [] }: Advice): string => {
  const lost = loses.flatMap((id) => {
    const policy = loaded.policies.get(id)
    return policy && policy.nature !== 'information' ? [policy.says[language].title] : []
  })
  const quotes = lost.slice(0, MOST_NAMES).map((quote) => t('result.quote', { quote }))
  const [names, count] = [formatList(quotes, locale), lost.length - quotes.length]
  if (lost.length === 0) return ''
  return count === 0 ? t('result.advice.loses', { names }) : t('result.advice.losesMore', { names, count })
}

/** What an advice comes to: what is said of it, and what would be lost by it. */
const withLosses = (
  words: Words,
  report: Report,
  { said, advice }: { said: string; advice: Advice },
): string => {
  const when = lossText(words, report, advice)
  return when === '' ? said : words.t('result.advice.sentence', { steps: said, when })
}

/** Whether a step begins something on a day and another takes time before it: a business opened first would end the registration. */
const comesAfter = ({ asked }: LoadedCatalogue, changes: readonly ChangedAnswer[], at: number): boolean => {
  const changeOf = (index: number) => asked.get(changes[index]?.id ?? '')?.fact.change
  return changeOf(at)?.sets !== undefined && changes.some((_, one) => one < at && changeOf(one)?.takesMonths)
}

/** The steps of one advice, when the support would then be theirs, and what no longer. */
const adviceText = (words: Words, props: Props, advice: Advice): string => {
  const { t } = words
  const { changes, hires } = advice
  const { report } = props
  const told = changes.map((change, at) => {
    const join = t(comesAfter(report.loaded, changes, at) ? 'result.advice.then' : 'result.advice.join')
    return `${at === 0 ? '' : join}${changeText(words, report.loaded, change)}`
  })
  const hired = hires > 0 ? [hiresText(words, props, hires)] : []
  const steps = [told.join(''), ...hired].filter((step) => step !== '').join(t('result.advice.join'))
  const said = t('result.advice.sentence', { steps, when: whenText(words, props, advice) })
  return withLosses(words, report, { said, advice })
}

/** What would leave nothing to pay. */
export const WhatWouldSpare = ({ report, policy }: Props) => {
  const words = useWords()
  const spare = report.spares.get(policy.id)
  if (spare === undefined) return null
  const steps = spare.changes.map((change) => changeText(words, report.loaded, change)).join('')
  const said = words.t('result.advice.sentence', { steps, when: words.t('result.advice.spared') })
  return (
    <p data-spare={spare.changes.map(({ id }) => id).join(' ')}>
      {withLosses(words, report, { said, advice: spare })}
    </p>
  )
}

/** What the reader may honestly change to be given it: each way in a line of its own. */
export const WhatWouldHelp = ({
  ways,
  level: Heading = 'h4',
  ...props
}: Props & { readonly ways: readonly Advice[] | undefined; readonly level?: 'h4' | 'h5' }) => {
  const words = useWords()
  if (ways === undefined || ways.length === 0) return null
  return (
    <>
      <Heading>{words.t(ways.length > 1 ? 'result.advice.titleSeveral' : 'result.advice.title')}</Heading>
      <PlainList>
        {ways.map((advice) => (
          <li
            key={JSON.stringify(advice)}
            data-advice={[...advice.changes.map(({ id }) => id), ...(advice.hires > 0 ? [HIRES] : [])].join(
              ' ',
            )}
            data-advice-from={advice.on}
          >
            {adviceText(words, props, advice)}
          </li>
        ))}
      </PlainList>
    </>
  )
}
