import type { PolicyFile } from '../catalogue'
import type { Audience } from '../engine'
import { useWords } from '../i18n'
import { EntryList, Lead, LinkGroup, LinkGroups, Notice, PageTitle, Section } from '../ui'
import { StandingTag } from './glance'
import { PolicyEntry } from './policy-entry'
import { SearchPanel } from './search-panel'
import type { Shelf } from './shelf'
import { standingOn } from './standing'

const AUDIENCES: readonly Audience[] = ['enterprise', 'individual']

type Props = { readonly shelf: Shelf }

const SituationLink = ({ shelf, policy }: Props & { readonly policy: PolicyFile }) => {
  const { language } = useWords()
  const isOver = standingOn(policy, shelf.asOf).kind !== 'in-force'
  return (
    <li>
      <a href={shelf.hrefOf(policy.id)}>{policy.says[language].title}</a>{' '}
      {isOver && <StandingTag policy={policy} asOf={shelf.asOf} />}
    </li>
  )
}

/** What readers say of themselves, and which policies may then be theirs. */
const BySituation = ({ shelf }: Props) => {
  const { t, language } = useWords()
  const { loaded } = shelf
  return (
    <Section id="situations" title={t('library.index.bySituation')} lead={t('library.index.situationLead')}>
      <LinkGroups>
        {AUDIENCES.flatMap((audience) =>
          loaded.situations
            .filter((situation) => situation.audience === audience)
            .map(({ id, policies, says }) => (
              <LinkGroup key={id} title={says[language].title}>
                {policies.flatMap((one) => {
                  const policy = loaded.policies.get(one)
                  return policy ? [<SituationLink key={one} shelf={shelf} policy={policy} />] : []
                })}
              </LinkGroup>
            )),
        )}
      </LinkGroups>
    </Section>
  )
}

const ByAudience = ({ shelf }: Props) => {
  const { t } = useWords()
  const policies = [...shelf.loaded.policies.values()]
  return (
    <Section id="all" title={t('library.index.byAudience')}>
      {AUDIENCES.map((audience) => (
        <section key={audience} id={audience}>
          <h3>{t(`library.index.of.${audience}`)}</h3>
          <EntryList>
            {policies
              .filter((policy) => policy.audience.includes(audience))
              .map((policy) => (
                <PolicyEntry key={policy.id} shelf={shelf} policy={policy} />
              ))}
          </EntryList>
        </section>
      ))}
    </Section>
  )
}

type IndexProps = Props & { readonly query: string; readonly onAsk: (query: string) => void }

/** All policies: by words, by situation, by audience. */
export const IndexPage = ({ shelf, query, onAsk }: IndexProps) => {
  const { t } = useWords()
  const { policies, faults } = shelf.loaded
  const missing = new Set(faults.map(({ file }) => file).filter((file) => file.startsWith('policies/'))).size
  return (
    <>
      <PageTitle>{t('library.index.title')}</PageTitle>
      <Lead>{t('library.index.lead', { count: policies.size })}</Lead>
      {missing > 0 && <Notice tone="warning">{t('library.index.missing', { count: missing })}</Notice>}
      <SearchPanel shelf={shelf} query={query} onAsk={onAsk} />
      <BySituation shelf={shelf} />
      <ByAudience shelf={shelf} />
    </>
  )
}
