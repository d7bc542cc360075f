import type { PolicyFile } from '../catalogue'
import { useWords } from '../i18n'
import { PlainList } from '../ui'

/** What a policy cannot be had together with, and whether the whole country rules so. */
export const ExclusionList = ({ policy }: { readonly policy: PolicyFile }) => {
  const { t, language } = useWords()
  return (
    <PlainList>
      {policy.excludes.map(({ policies, says, level }) => (
        <li key={policies.join(' ')}>
          {t('result.excludesOne', { what: says[language], level: t(`result.excludesLevel.${level}`) })}
        </li>
      ))}
    </PlainList>
  )
}
