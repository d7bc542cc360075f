import type { Locale } from './tongue'

type Kind = 'conjunction' | 'disjunction'
type Joints = { readonly between: string; readonly last: Readonly<Record<Kind, string>> }

const ENGLISH: Joints = { between: ', ', last: { conjunction: ' and ', disjunction: ' or ' } }
const JOINTS: Readonly<Record<Locale, Joints>> = {
  'zh-CN': { between: '、', last: { conjunction: '和', disjunction: '或' } },
  'en-GB': ENGLISH,
  'ar-XB': ENGLISH,
}

/** What stands between two sentences: Chinese stops and brackets bring their own room. */
export const sentenceGap = (locale: Locale): string => (locale === 'zh-CN' ? '' : ' ')

/** A list for browsers that join none themselves (Safari before 14.1), as the newer ones do. */
export const joined = (items: readonly string[], locale: Locale, kind: Kind): string => {
  const { between, last } = JOINTS[locale]
  const front = items.slice(0, -1).join(between)
  return [...(front ? [front] : []), ...items.slice(-1)].join(last[kind])
}
