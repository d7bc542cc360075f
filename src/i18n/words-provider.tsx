import type { i18n as I18n, TFunction } from 'i18next'
import { type ReactNode, useMemo } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { isTongue, TONGUES } from './tongue'
import { WordsContext } from './use-words'

/** Remembers what has no places to fill: a page says most of its words many times over. */
const remembering = (t: TFunction): TFunction => {
  const said = new Map<unknown, unknown>()
  return new Proxy(t, {
    apply: (target, self, words: [key: unknown, options?: unknown]) => {
      if (words.length > 1) return Reflect.apply(target, self, words)
      const [key] = words
      if (!said.has(key)) said.set(key, Reflect.apply(target, self, words))
      return said.get(key)
    },
  })
}

const Spoken = ({ children }: { readonly children: ReactNode }) => {
  const { t, i18n } = useTranslation()
  const tongue = isTongue(i18n.language) ? i18n.language : 'zh-CN'
  const words = useMemo(() => ({ t: remembering(t), tongue, ...TONGUES[tongue] }), [t, tongue])
  return <WordsContext value={words}>{children}</WordsContext>
}

type Props = { readonly i18n: I18n; readonly children: ReactNode }

/** Gives the interface's words to all below: asked for once a language, not once an element. */
export const WordsProvider = ({ i18n, children }: Props) => (
  <I18nextProvider i18n={i18n}>
    <Spoken>{children}</Spoken>
  </I18nextProvider>
)
