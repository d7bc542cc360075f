import { Fragment, memo, useEffect } from 'react'
import { formatDay, formatFigure, formatList, Whole as InOnePiece, useWords, withinLine } from '../i18n'
import {
  BackLink,
  ButtonGroup,
  ButtonLink,
  Columns,
  Lead,
  Notice,
  PageTitle,
  PlainList,
  Section,
} from '../ui'
import { CheckList } from './check-list'
import { Choices } from './choices'
import { DatesSection } from './dates-section'
import { DrawnAhead } from './drawn-ahead'
import { groupsOf, type Heading } from './groups'
import { PolicyCard } from './policy-card'
import { PrintAnswers } from './print-answers'
import { unfoldOnPaper } from './print-result'
import { PrintSheet } from './print-sheet'
import { type Judged, judgedAs, type Report } from './report'
import { ResultDigest } from './result-digest'
import { TakeAlong } from './take-along'
import { type Tier, tierOf } from './tier'

const Assumptions = ({ report }: { readonly report: Report }) => {
  const { t, language, locale } = useWords()
  const lines = report.assumed.flatMap((id) => {
    const asked = report.loaded.asked.get(id)
    if (asked === undefined || !('unit' in asked.fact) || typeof asked.fact.default !== 'number') return []
    const value = formatFigure(asked.fact.default, asked.fact.unit, locale)
    return [{ id, words: t('result.assumed', { name: asked.says[language].name, value }) }]
  })
  if (lines.length === 0) return null
  return (
    <Notice tone="info" title={t('result.assumedTitle')}>
      <PlainList>
        {lines.map(({ id, words }) => (
          <li key={id} data-assumed={id}>
            {words}
          </li>
        ))}
      </PlainList>
    </Notice>
  )
}

/** Whether any of the rules for this firm asks for its size. */
const isSized = ({ loaded, explanations }: Report): boolean =>
  explanations.some(
    ({ reads, verdict }) =>
      verdict === 'eligible' && reads.some((id) => 'derived' in (loaded.asked.get(id)?.fact ?? {})),
  )

const SizeNote = ({ report }: { readonly report: Report }) => {
  const { t, language, locale } = useWords()
  const derived = [...report.loaded.asked.values()].find(({ fact }) => fact.kind === 'choice' && fact.derived)
  // Where any class is possible, or the standard is not for such a body, there is nothing to tell.
  const isOpen = derived?.fact.kind !== 'choice' || report.sizes.length === derived.fact.options.length
  if (report.audience !== 'enterprise' || derived === undefined || isOpen || !isSized(report)) return null
  const labels = report.sizes.map((size) =>
    withinLine(derived.options.find(({ value }) => value === size)?.says[language].label ?? size, locale),
  )
  return (
    <p data-size={report.sizes.join(' ')}>
      {t('result.sizeNote', { sizes: formatList(labels, locale, 'disjunction') })}
    </p>
  )
}

/** Where nothing is theirs: whether an answer may still change that. */
const NoneYet = ({ report }: { readonly report: Report }) => {
  const { t } = useWords()
  const isOpen = judgedAs(report, 'undetermined').length > 0
  return <p>{t(`result.groups.eligible.${isOpen ? 'noneYet' : 'none'}`)}</p>
}

type GroupProps = {
  readonly report: Report
  readonly group: Heading
  readonly members: readonly Judged[]
}

/** The policies with one verdict: of what is theirs first what gives money or a right, then what may be asked for, then what is only told. */
const Group = ({ report, group, members }: GroupProps) => {
  const { t } = useWords()
  const lead =
    group === 'eligible' || group === 'spared' || group === 'not-in-force'
      ? undefined
      : t(`result.groups.${group}.lead`)
  const tierIn = (judged: Judged): Tier => (group === 'eligible' ? tierOf(judged) : 'main')
  const of = (tier: Tier) => members.filter((judged) => tierIn(judged) === tier)
  const cards = (some: readonly Judged[]) =>
    some.map((member) => <PolicyCard key={member.policy.id} report={report} {...member} />)
  return (
    <Section id={`group-${group}`} title={t(`result.groups.${group}.title`)} lead={lead}>
      {members.length === 0 && <NoneYet report={report} />}
      {cards(of('main'))}
      {(['ask', 'information'] as const).map(
        (tier) =>
          of(tier).length > 0 && (
            <Fragment key={tier}>
              <p className="tier">{t(`result.groups.eligible.${tier}`)}</p>
              {cards(of(tier))}
            </Fragment>
          ),
      )}
    </Section>
  )
}

/** What stands at the foot: by which rules, and the ways onward. */
const Foot = ({ report }: { readonly report: Report }) => {
  const { t, locale } = useWords()
  const { catalogue, verifiedOn } = report.loaded
  return (
    <>
      <p>
        <InOnePiece
          text={t('result.version', { version: catalogue.version, day: formatDay(verifiedOn, locale) })}
        />
      </p>
      <ButtonGroup>
        <ButtonLink href={report.changeHref}>{t('result.change')}</ButtonLink>
        <ButtonLink href={report.keepHref}>{t('keep.link')}</ButtonLink>
      </ButtonGroup>
    </>
  )
}

const Whole = memo(({ report }: { readonly report: Report }) => {
  const { t } = useWords()
  const groups = groupsOf(report)
  return (
    <>
      <PrintSheet report={report} />
      <Columns side={<ResultDigest report={report} groups={groups} />}>
        <SizeNote report={report} />
        <Assumptions report={report} />
        <Choices report={report} />
        {groups.map(({ group, members }) => (
          <Group key={group} report={report} group={group} members={members} />
        ))}
        {report.eachHref && report.explanations.some(({ hires }) => (hires?.length ?? 0) > 0) && (
          <p>
            <ButtonLink kind="quiet" href={report.eachHref} data-action="see-each">
              {t('roster.linkResult')}
            </ButtonLink>
          </p>
        )}
        <DatesSection report={report} />
        <CheckList report={report} />
        <TakeAlong report={report} />
        <PrintAnswers report={report} />
        <Foot report={report} />
      </Columns>
    </>
  )
})

type HeadProps = Pick<Report, 'audience' | 'changeHref'>

const Head = ({ audience, changeHref }: HeadProps) => {
  const { t } = useWords()
  return (
    <>
      <BackLink href={changeHref}>{t('interview.back')}</BackLink>
      <PageTitle>{t(`result.title.${audience}`)}</PageTitle>
      <Lead>{t('result.lead')}</Lead>
      <p>{t('result.provinces')}</p>
    </>
  )
}

type ResultProps = HeadProps & {
  /** Undefined until it is judged. */
  readonly report: Report | undefined
  /** Whether the reader is still elsewhere, and will ask for it next. */
  readonly isAhead: boolean
}

/**
 * Everything the law gives this reader on the day asked about, in the order in which it matters. It is drawn while the reader
 * looks over the answers; where it was not, the head is shown at once and all the rest right after it, and while it is made the
 * page stays quick to answer.
 */
export const ResultPage = ({ report, isAhead, ...head }: ResultProps) => {
  useEffect(() => (isAhead ? undefined : unfoldOnPaper()), [isAhead])
  return (
    <>
      {!isAhead && <Head {...head} />}
      <DrawnAhead isWanted={!isAhead}>{report && <Whole report={report} />}</DrawnAhead>
    </>
  )
}
