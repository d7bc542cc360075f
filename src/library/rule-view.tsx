import { Fragment } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import type { Edition, IsoDate, LeafCondition } from '../engine'
import { Told, useWords } from '../i18n'
import { SourceLine } from '../law'
import { Muted, RuleBranch, RuleLine, RuleList, RuleMode } from '../ui'
import { type Mode, type RuleGroup, type RuleNode, ruleTree } from './rule-tree'
import { rulePieces } from './rule-words'
import { dayWithin } from './standing'

type OnDay = {
  readonly loaded: LoadedCatalogue
  /** Figures are those of this day. */
  readonly day: IsoDate
  /** Where a figure's history stands on the page; undefined where it is not shown. */
  readonly figureOf: (leaf: LeafCondition) => string | undefined
}

const HOW = { all: 'all', any: 'any', someHire: 'hires', everyHire: 'hires', eachHire: 'hires' } as const

const Leaf = ({ shown, leaf }: { readonly shown: OnDay; readonly leaf: LeafCondition }) => {
  const words = useWords()
  const { loaded, day, figureOf } = shown
  const figure = figureOf(leaf)
  return (
    <RuleLine
      id={leaf.id}
      source={leaf.source && <SourceLine loaded={loaded} source={leaf.source} isShort />}
    >
      {rulePieces({ words, loaded, day }, leaf).map(({ text, isFigure }) => (
        <Fragment key={text}>
          {isFigure && figure ? (
            <a href={`#${figure}`} title={words.t('library.rule.figure')}>
              <Told text={text} />
            </a>
          ) : (
            <Told text={text} />
          )}
        </Fragment>
      ))}
    </RuleLine>
  )
}

const ModeWord = ({ mode }: { readonly mode: Mode }) => {
  const { t } = useWords()
  return <RuleMode>{t(`library.rule.mode.${mode}`)}</RuleMode>
}

const Node = ({ shown, node }: { readonly shown: OnDay; readonly node: RuleNode }) => {
  const { language } = useWords()
  if (node.kind === 'leaf') return <Leaf shown={shown} leaf={node.leaf} />
  return (
    <RuleBranch
      id={node.id}
      mode={<ModeWord mode={node.mode} />}
      heading={node.says && <Told text={node.says[language]} />}
    >
      <Members shown={shown} group={node} />
    </RuleBranch>
  )
}

const Members = ({ shown, group }: { readonly shown: OnDay; readonly group: RuleGroup }) => (
  <RuleList how={HOW[group.mode]}>
    {group.members.map((node) => (
      <Node key={node.id} shown={shown} node={node} />
    ))}
  </RuleList>
)

type Props = Pick<OnDay, 'loaded'> & {
  readonly edition: Edition
  readonly asOf: IsoDate
  readonly figureOf?: OnDay['figureOf']
}

/** All conditions of an edition as a tree, with the figures of the day asked about, or of its own day nearest to it. */
export const RuleView = ({ loaded, edition, asOf, figureOf = () => undefined }: Props) => {
  const { t } = useWords()
  const [source] = edition.sources
  const tree = ruleTree(edition, loaded.catalogue.definitions)
  if (tree.members.length === 0) return <p>{t('library.rule.none')}</p>
  return (
    <div data-rule-of={edition.id}>
      <p>
        <ModeWord mode={tree.mode} />
      </p>
      <Members shown={{ loaded, day: dayWithin(edition, asOf), figureOf }} group={tree} />
      {source && (
        <p className="rule-foot">
          <Muted>
            {t('library.rule.source')} <SourceLine loaded={loaded} source={source} />
          </Muted>
        </p>
      )}
    </div>
  )
}
