import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import { type Advice, type ChangedAnswer, HIRES } from '../engine'
import { answerText, fill, formatDay, formatList, useWords, type Words } from '../i18n'
import { PlainList } from '../ui'
import { factName } from './fact-name'
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

/** From which day it would hold, or on which answers it would still hang. */
const whenText = (words: Words, { loaded, asOf }: Report, { on, open }: Advice): string => {
  const { t, locale } = words
  if (open.length > MOST_NAMES) return t('result.advice.openMany')
  if (open.length > 0) {
    const names = open.map((path) => factName(words, loaded, path))
    return t('result.advice.open', { names: formatList(names, locale) })
  }
  return on > asOf ? t('result.advice.from', { day: formatDay(on, locale) }) : t('result.advice.atOnce')
}

/** The steps of one advice, and when the support would then be theirs. */
const adviceText = (words: Words, props: Props, advice: Advice): string => {
  const { t } = words
  const { changes, hires } = advice
  const steps = [
    ...changes.map((change) => changeText(words, props.report.loaded, change)),
    ...(hires > 0 ? [hiresText(words, props, hires)] : []),
  ]
  const when = whenText(words, props.report, advice)
  return t('result.advice.sentence', { steps: steps.join(t('result.advice.join')), when })
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
