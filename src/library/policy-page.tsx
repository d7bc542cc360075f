import { useMemo } from 'react'
import type { PolicyFile } from '../catalogue'
import type { LeafCondition } from '../engine'
import { useWords } from '../i18n'
import { PolicyNames } from '../law'
import { BackLink, ButtonGroup, ButtonLink, ContentsNav, Lead, Muted, PageTitle, Section } from '../ui'
import { EditionsSection } from './editions-section'
import { ExamplesSection } from './examples-section'
import { comparisonOf, figureSeries, type Series } from './figure-series'
import { FiguresSection } from './figures-section'
import { Glance, StandingTag } from './glance'
import { PracticalSections } from './practical-section'
import { RuleView } from './rule-view'
import type { Shelf } from './shelf'
import { SourcesSection } from './sources-section'
import { editionShownOn, standingOn } from './standing'
import { audienceText } from './standing-words'

type Props = { readonly shelf: Shelf; readonly policy: PolicyFile }

/** The ways into an interview about this policy alone. */
const FitLinks = ({ shelf, policy }: Props) => {
  const { t } = useWords()
  if (standingOn(policy, shelf.asOf).kind !== 'in-force') return null
  return (
    <>
      <ButtonGroup>
        {policy.audience.map((audience) => (
          <ButtonLink
            key={audience}
            kind="primary"
            data-fit={audience}
            href={shelf.fitHref(audience, policy.id)}
          >
            {t(`library.fit.${audience}`)}
          </ButtonLink>
        ))}
        {policy.audience.map((audience) => {
          const href = shelf.resultHref(audience)
          return (
            href && (
              <ButtonLink key={audience} kind="quiet" href={`${href}#${policy.id}`}>
                {t('library.toResult')}
              </ButtonLink>
            )
          )
        })}
      </ButtonGroup>
      <p className="screen-only">
        <Muted>{t('library.fit.hint')}</Muted>
      </p>
    </>
  )
}

const Contents = ({ policy }: Pick<Props, 'policy'>) => {
  const { t } = useWords()
  const parts = [
    ['rule', t('library.rule.title')],
    ['figures', t('library.figures.title')],
    ['editions', t('library.editions.title')],
    ['documents', t('library.practical.documents')],
    ['channels', t('library.practical.channels')],
    ...(policy.deadlines.length > 0 ? [['deadlines', t('library.practical.deadlines')] as const] : []),
    ['sources', t('library.sources')],
    ['examples', t('library.examples.title')],
  ] as const
  return (
    <ContentsNav label={t('library.contents')}>
      {parts.map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ContentsNav>
  )
}

/** Where the history of a condition's figure stands on the page. */
const anchorOf = (all: readonly Series[], leaf: LeafCondition): string | undefined => {
  if (leaf.kind === 'provincial') return `figure-${leaf.parameter}`
  if (leaf.kind !== 'compare') return undefined
  const { limit } = leaf
  const series =
    all.find(({ id }) => id === leaf.id || ('parameter' in limit && id === limit.parameter)) ??
    all.find((one) => one.leaf?.kind === 'compare' && comparisonOf(one.leaf) === comparisonOf(leaf))
  return series && `figure-${series.id}`
}

/** Everything about one policy, on the day asked about. */
export const PolicyPage = ({ shelf, policy }: Props) => {
  const words = useWords()
  const { t, language } = words
  const { loaded, asOf } = shelf
  const all = useMemo(() => figureSeries(loaded, policy), [loaded, policy])
  const edition = editionShownOn(policy, asOf)
  return (
    <>
      <BackLink href={shelf.indexHref}>{t('library.back')}</BackLink>
      <PageTitle caption={audienceText(words, policy)}>{policy.says[language].title}</PageTitle>
      <PolicyNames policy={policy} />
      <p className="verdict-line">
        <StandingTag policy={policy} asOf={asOf} />
      </p>
      <Lead>{policy.says[language].summary}</Lead>
      <Glance policy={policy} asOf={asOf} />
      <FitLinks shelf={shelf} policy={policy} />
      <Contents policy={policy} />
      <Section
        id="rule"
        title={t('library.rule.title')}
        lead={policy.editions.length > 1 ? edition.says[language].name : undefined}
      >
        <RuleView loaded={loaded} edition={edition} asOf={asOf} figureOf={(leaf) => anchorOf(all, leaf)} />
      </Section>
      <FiguresSection loaded={loaded} asOf={asOf} all={all} last={policy.editions.at(-1)?.to} />
      <EditionsSection shelf={shelf} policy={policy} />
      <PracticalSections loaded={loaded} policy={policy} />
      <SourcesSection loaded={loaded} policy={policy} />
      <ExamplesSection key={policy.id} loaded={loaded} id={policy.id} />
    </>
  )
}
