import type { PolicyFile } from '../catalogue'
import { Told, useWords } from '../i18n'
import { Entry } from '../ui'
import { StandingTag } from './glance'
import type { Shelf } from './shelf'
import { standingOn } from './standing'
import { untilText } from './standing-words'

/** A policy in the index: its name, how it stands, what it is. */
export const PolicyEntry = ({ shelf, policy }: { readonly shelf: Shelf; readonly policy: PolicyFile }) => {
  const words = useWords()
  const { t, language } = words
  const { title, summary } = policy.says[language]
  return (
    <Entry
      id={policy.id}
      href={shelf.hrefOf(policy.id)}
      title={title}
      tags={
        <>
          <StandingTag policy={policy} asOf={shelf.asOf} />
          <span>{untilText(words, standingOn(policy, shelf.asOf))}</span>
          <span>{t(`result.nature.${policy.nature}`)}</span>
        </>
      }
    >
      <Told text={summary} />
    </Entry>
  )
}
