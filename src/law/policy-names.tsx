import type { PolicyFile } from '../catalogue'
import { formatList, sentenceGap, useWords } from '../i18n'
import { Muted } from '../ui'

/** The official name, where it is another, and what people also call it. */
export const PolicyNames = ({ policy }: { readonly policy: PolicyFile }) => {
  const { t, language, locale } = useWords()
  const { title, official, also } = policy.says[language]
  if (official === title && !also) return null
  return (
    <p>
      <Muted>
        {official !== title && (
          <>
            <span lang="zh-CN">{official}</span>
            {sentenceGap(locale)}
          </>
        )}
        {also && t('result.also', { names: formatList(also, locale, 'disjunction') })}
      </Muted>
    </p>
  )
}
