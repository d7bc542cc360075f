import { useState } from 'react'
import {
  type Draft,
  type NotedHire,
  notedHiresIn,
  useDraft,
  withAnswers,
  withHireBack,
  withHiresDone,
  withoutHire,
} from '../draft'
import { type Facts, HIRES, hiresAmong } from '../engine'
import { hireName, useWords } from '../i18n'
import {
  ActionRow,
  BackLink,
  Button,
  ButtonGroup,
  ButtonLink,
  Checkbox,
  Form,
  Lead,
  Notice,
  PageTitle,
  SummaryList,
  Telling,
} from '../ui'
import { HireRow } from './hire-row'
import { isHireAnswered, nextStop, type Stop } from './path'
import { type Place, type Session, usePath } from './session'
import { WhyAndWhere } from './why-and-where'

/** A longer list is read better in the table. */
const MOST_LISTED = 20

type Props = { readonly session: Session; readonly stop: Stop }
/** Who was removed, or was and is back. */
type Removed = { readonly at: number; readonly noted: NotedHire; readonly isBack: boolean }

type RemovedProps = { readonly removed: Removed; readonly onRestore: () => void }

/** Says who was removed, with the way back, or that they are back. */
const RemovedNotice = ({ removed: { at, isBack }, onRestore }: RemovedProps) => {
  const { t } = useWords()
  return (
    <Notice tone="info">
      <p>{t(isBack ? 'hires.restored' : 'hires.removed', { n: at + 1 })}</p>
      {!isBack && (
        <Button kind="quiet" takesFocus onClick={onRestore}>
          {t('hires.restore')}
        </Button>
      )}
    </Notice>
  )
}

/** Where the list leads: to a person of whom something is still asked, else it could only lead back to itself; then onward. */
const placeAfter = (session: Session, given: Facts, stop: Stop): Place => {
  const open = (hiresAmong(given) ?? []).findIndex((hire) => !isHireAnswered(session, given, hire))
  if (open >= 0) return { at: 'hire', nth: open + 1 }
  const next = nextStop(session, given, stop.page.id)
  return next ? { at: 'page', id: next.page.id } : { at: session.last }
}

/** The list of hires: add, change, remove, and done. */
export const HiresPage = ({ session, stop }: Props) => {
  const { t, language } = useWords()
  const { draft, change } = useDraft()
  const { answers, path } = usePath(session)
  const [removed, setRemoved] = useState<Removed | undefined>(undefined)
  const [isSkipping, setIsSkipping] = useState(answers[HIRES] === null)
  const hires = notedHiresIn(draft)
  const names = hires.map(({ note }) => note.name)
  // One button stands out: to add people, and once some are added or the list is skipped, to go on.
  const isAdding = hires.length === 0 && !isSkipping
  const says = session.loaded.asked.get(HIRES)?.says[language]
  const before = path[path.findIndex(({ page }) => page.id === stop.page.id) - 1]
  const goOn = () => {
    const finish = hires.length === 0 && isSkipping ? skipped : withHiresDone
    change(finish)
    const given = { ...answers, ...finish({ ...draft, answers }).answers }
    session.go(placeAfter(session, given, stop))
  }
  return (
    <>
      <BackLink href={session.hrefOf(before ? { at: 'page', id: before.page.id } : { at: 'home' })}>
        {t('interview.back')}
      </BackLink>
      <PageTitle caption={t(`interview.caption.${session.audience}`)}>{t('hires.title')}</PageTitle>
      <Lead>{t('hires.hint')}</Lead>
      {says && <WhyAndWhere says={says} of={t('hires.title')} />}
      <Telling>
        {removed && (
          <RemovedNotice
            key={`${removed.at} ${hires.length}`}
            removed={removed}
            onRestore={() => {
              change((old) => withHireBack(old, removed.at, removed.noted))
              setRemoved({ ...removed, isBack: true })
            }}
          />
        )}
      </Telling>
      {hires.length > 0 ? (
        <SummaryList>
          {hires.slice(0, MOST_LISTED).map((noted, at) => (
            <HireRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a hire has no other name than its place
              key={at}
              session={session}
              hire={noted.hire}
              name={hireName({ t }, at, names)}
              nth={at + 1}
              onRemove={() => {
                change((old) => withoutHire(old, at))
                setRemoved({ at, noted, isBack: false })
              }}
            />
          ))}
        </SummaryList>
      ) : (
        <p>{t('hires.empty')}</p>
      )}
      {hires.length > MOST_LISTED && (
        <p>{t('roster.result.many', { count: hires.length, shown: MOST_LISTED })}</p>
      )}
      <Form onPress={goOn}>
        <ButtonGroup>
          <ButtonLink
            kind={isAdding ? 'primary' : 'secondary'}
            href={session.hrefOf({ at: 'hire', nth: hires.length + 1 })}
            data-action="add-hire"
          >
            {t('hires.add')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={session.hrefOf({ at: 'table' })} data-action="open-table">
            {t(hires.length > MOST_LISTED ? 'roster.result.manyLink' : 'roster.link')}
          </ButtonLink>
        </ButtonGroup>
        {hires.length === 0 && (
          <Checkbox
            isQuiet
            id="unknown-hires"
            label={t('hires.unknown')}
            input={{
              name: 'unknown',
              checked: isSkipping,
              onChange: ({ currentTarget }) => setIsSkipping(currentTarget.checked),
              'data-unknown-for': HIRES,
            }}
          />
        )}
        <ActionRow>
          <Button type="submit" kind={isAdding ? 'secondary' : 'primary'} data-action="done-hires">
            {t(hires.length > 0 ? 'hires.done' : isSkipping ? 'interview.continue' : 'hires.none')}
          </Button>
        </ActionRow>
      </Form>
    </>
  )
}

const skipped = (draft: Draft) => withAnswers(draft, { [HIRES]: null })
