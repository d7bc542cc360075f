import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Edition, IsoDate } from '../engine'
import { formatDay, Told, useWords, Whole } from '../i18n'
import { spanText } from '../law'
import { Card, Details, LoneLink, Muted, PlainList, Section, Tag } from '../ui'
import { changeText } from './change-words'
import { changesBetween, gapBetween } from './edition-changes'
import { EditionTable } from './edition-table'
import { RuleView } from './rule-view'
import type { Shelf } from './shelf'
import { standingOn } from './standing'
import { checkedText } from './standing-words'

type Props = { readonly shelf: Shelf; readonly policy: PolicyFile }
type Between = { readonly loaded: LoadedCatalogue; readonly before: Edition; readonly after: Edition }

const Changes = ({ loaded, before, after }: Between) => {
  const words = useWords()
  const { t, locale } = words
  const changes = changesBetween(loaded, before, after)
  const gap = gapBetween(before, after)
  const day = (date: IsoDate) => formatDay(date, locale)
  return (
    <>
      {gap && <p>{t('library.editions.gap', { from: day(gap.from), to: day(gap.to) })}</p>}
      <h4>{t('library.editions.changes')}</h4>
      {changes.length === 0 && <p>{t('library.editions.same')}</p>}
      {changes.length > 0 && (
        <PlainList>
          {changes.map((change) => {
            const text = changeText(words, { loaded, before, after }, change)
            return (
              <li key={text} data-change={change.kind}>
                <Told text={text} />
              </li>
            )
          })}
        </PlainList>
      )}
    </>
  )
}

type OfEdition = Props & { readonly edition: Edition }

/** The way to see a version that is not in force yet as it will be. */
const OnItsFirstDay = ({ shelf, policy, edition: { from } }: OfEdition) => {
  const { t, locale } = useWords()
  if (from <= shelf.asOf) return null
  return (
    <p>
      <LoneLink href={shelf.hrefOn(policy.id, from)}>
        {t('library.editions.onDay', { day: formatDay(from, locale) })}
      </LoneLink>
    </p>
  )
}

type OneProps = OfEdition & { readonly before: Edition | undefined }

const OneEdition = ({ shelf, policy, edition, before }: OneProps) => {
  const words = useWords()
  const { t, language } = words
  const { loaded, asOf } = shelf
  const { name, note } = edition.says[language]
  const standing = standingOn(policy, asOf)
  const isNow = standing.kind === 'in-force' && standing.edition === edition
  const certainty = isNow ? standing.certainty : edition.certainty
  return (
    <Card tone={isNow ? 'met' : 'plain'} labelledBy={`edition-${edition.id}`} data-edition={edition.id}>
      <h3 id={`edition-${edition.id}`}>{name}</h3>
      <p className="verdict-line">
        {isNow && <Tag tone="met">{t('library.editions.now')}</Tag>}
        <Tag tone={certainty === 'unconfirmed' ? 'open' : 'plain'}>
          {t(`library.editions.certainty.${certainty}`)}
        </Tag>
      </p>
      <p>
        <Whole text={spanText(words, edition)} />
      </p>
      <OnItsFirstDay shelf={shelf} policy={policy} edition={edition} />
      {note && (
        <p>
          <Told text={note} />
        </p>
      )}
      {before ? (
        <Changes loaded={loaded} before={before} after={edition} />
      ) : (
        <p>{t('library.editions.first')}</p>
      )}
      <Details summary={t('library.editions.rule')}>
        <RuleView loaded={loaded} edition={edition} asOf={asOf} />
      </Details>
      <p>
        <Muted>{checkedText(words, edition, asOf)}</Muted>
      </p>
    </Card>
  )
}

/** Every version of a policy, newest first, with what changed from each to the next. */
export const EditionsSection = ({ shelf, policy }: Props) => {
  const { t, language } = useWords()
  const { history } = policy.says[language]
  return (
    <Section id="editions" title={t('library.editions.title')} lead={t('library.editions.lead')}>
      {history && (
        <p>
          <Told text={history} />
        </p>
      )}
      {policy.editions.length > 1 && <EditionTable loaded={shelf.loaded} policy={policy} />}
      {policy.editions
        .map((edition, at) => (
          <OneEdition
            key={edition.id}
            shelf={shelf}
            policy={policy}
            edition={edition}
            before={policy.editions[at - 1]}
          />
        ))
        .reverse()}
    </Section>
  )
}
