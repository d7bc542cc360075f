import { Fragment, type ReactNode } from 'react'
import { useWords } from './use-words'

/** A run of Chinese: a term, or the number of an act with its figures and brackets. */
const CHINESE = /([\p{Script=Han}〔〕](?:[\p{Script=Han}〔〕\d]*[\p{Script=Han}〔〕])?)/u

/** A day, or the number of an act: neither is torn apart where a line or a page ends. */
const WHOLE =
  /(\d{4}-\d{1,2}-\d{1,2}|\p{Script=Han}{0,6}〔\d{4}〕\d+号|公告\d{4}年第\d+号|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)/u

type Wrap = (part: string, at: number) => ReactNode
type Split = { readonly by: RegExp; readonly match: Wrap; readonly rest: Wrap }

/** Every second part of what is split by a pattern in brackets is a match. */
const inParts = (text: string, { by, match, rest }: Split): ReactNode => {
  const parts = text.split(by)
  return parts.length === 1 ? rest(text, 0) : parts.map((part, at) => (at % 2 ? match : rest)(part, at))
}

const whole: Wrap = (part, at) => (
  <span key={at} className={part.endsWith('号') ? 'act-number' : 'day-whole'}>
    {part}
  </span>
)

const inOne: Wrap = (text) => inParts(text, { by: WHOLE, match: whole, rest: (part) => part })

const unmarked: Wrap = (part, at) => <Fragment key={at}>{inOne(part, at)}</Fragment>

const marked: Wrap = (part, at) => (
  <span key={at} lang="zh-CN">
    {inOne(part, at)}
  </span>
)

/** A text in one language, with its days and the numbers of acts in one piece. */
export const Whole = ({ text }: { readonly text: string }) => inOne(text, 0)

/**
 * A text of the catalogue, with its days and the numbers of acts in one piece; what stands in it in Chinese says so where the
 * page is not, for voices that read it.
 */
export const Told = ({ text }: { readonly text: string }) => {
  const { language } = useWords()
  if (language === 'zh-CN') return inOne(text, 0)
  return inParts(text, { by: CHINESE, match: marked, rest: unmarked })
}
