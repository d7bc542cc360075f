import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Source } from '../engine'
import { useWords } from '../i18n'
import { ClauseList, clauseKey } from '../law'
import { Section } from '../ui'
import { leavesOf, ruleTree } from './rule-tree'

type Props = { readonly loaded: LoadedCatalogue; readonly policy: PolicyFile }

const sourcesOf = ({ loaded, policy }: Props): readonly Source[] =>
  [...policy.editions].reverse().flatMap((edition) => {
    const leaves = leavesOf(ruleTree(edition, loaded.catalogue.definitions))
    return [
      ...edition.sources,
      ...leaves.flatMap(({ source }) => source ?? []),
      ...(edition.amount?.source ? [edition.amount.source] : []),
    ]
  })

/** Each clause once, with all that is quoted of it. */
const clausesOf = (props: Props): readonly Source[] => {
  const clauses = new Map<string, Source>()
  for (const source of sourcesOf(props)) {
    const key = clauseKey(source)
    const quotes = [...new Set([...(clauses.get(key)?.quotes ?? []), ...(source.quotes ?? [])])]
    clauses.set(key, { ...source, quotes })
  }
  return [...clauses.values()]
}

/** The acts a policy rests on, newest version first, with clause and quotation. */
export const SourcesSection = (props: Props) => {
  const { t } = useWords()
  return (
    <Section id="sources" title={t('library.sources')}>
      <ClauseList loaded={props.loaded} clauses={clausesOf(props)} />
    </Section>
  )
}
