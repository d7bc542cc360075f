import { type ReactNode, useMemo } from 'react'
import { createFactSieve, type LoadedCatalogue } from '../catalogue'
import { type Content, isEmpty, type StoredAnswers, useDraft } from '../draft'
import type { Audience } from '../engine'
import { sentenceGap, useWords } from '../i18n'
import { ActionRow, Button, FileField, Lead, Notice, PageTitle, Telling } from '../ui'
import { audiencesOf, countOf } from './about-answers'
import { LeftOutList } from './left-out'
import type { ProblemCode } from './parcel'
import type { Handed } from './use-parcel'

type ProblemProps = {
  readonly code: ProblemCode
  /** Whether what stands around it is heard already. */
  readonly isInTelling?: boolean
}

const Problem = ({ code, isInTelling = false }: ProblemProps) => {
  const { t } = useWords()
  const { draft } = useDraft()
  return (
    <Notice tone="problem" title={t('keep.open.problemTitle')} {...(!isInTelling && { role: 'alert' })}>
      <p data-problem={code}>{t(`keep.open.problem.${code}`)}</p>
      {!isEmpty(draft) && <p>{t('keep.open.safe')}</p>}
    </Notice>
  )
}

type FoundProps = {
  readonly loaded: LoadedCatalogue
  readonly stored: StoredAnswers
  readonly onOpen: (audience: Audience) => void
  readonly onLeave: () => void
}

/** What is in it, and whether it may take the place of the answers that are here. */
const Found = ({ loaded, stored, onOpen, onLeave }: FoundProps) => {
  const { t, locale } = useWords()
  const { draft } = useDraft()
  const { facts, leftOut } = useMemo(
    () => createFactSieve(loaded.catalogue)(stored.answers),
    [loaded, stored],
  )
  const about = audiencesOf(loaded, facts)
  if (countOf(facts) === 0)
    return (
      <>
        <Problem code="nothing" isInTelling />
        <LeftOutList loaded={loaded} leftOut={leftOut} />
      </>
    )
  const has = !isEmpty(draft)
  const yes = t(has ? 'keep.open.yesReplace' : 'keep.open.yes')
  return (
    <Notice {...(has && { title: t('keep.open.replaceTitle'), tone: 'warning' })}>
      <p data-found={countOf(facts)}>
        {t('keep.open.found', { count: countOf(facts) })}
        {sentenceGap(locale)}
        {t(`keep.open.about.${about.length > 1 ? 'both' : (about[0] ?? 'individual')}`)}
      </p>
      {has && <p>{t('keep.open.replace', { count: countOf(draft.answers) })}</p>}
      <ActionRow>
        {about.map((audience) => (
          <Button key={audience} kind="primary" data-action="open" onClick={() => onOpen(audience)}>
            {about.length > 1
              ? t('keep.receipt.pair', { label: yes, value: t(`interview.caption.${audience}`) })
              : yes}
          </Button>
        ))}
        <Button onClick={onLeave}>{t(has ? 'keep.open.no' : 'keep.open.leave')}</Button>
      </ActionRow>
    </Notice>
  )
}

/** Ways to hand in a file: chosen, or dragged. */
const Picker = ({ label, openFile }: { readonly label: string } & Pick<Handed, 'openFile'>) => {
  const { t } = useWords()
  return (
    <FileField
      id="file"
      label={label}
      accept=".json,application/json"
      hint={t('keep.open.drop')}
      tooMany={(count) => t('keep.open.tooMany', { n: count })}
      onFile={(file) => void openFile(file)}
    />
  )
}

type Props = {
  readonly loaded: LoadedCatalogue
  readonly handed: Handed
  /** Where the reader goes on once answers are open. */
  readonly onOpened: (audience: Audience) => void
  /** Shows content of the other form; undefined when it is none. `use` offers answers to be opened. */
  readonly showOther: (content: Content, use: (answers: Content) => void) => ReactNode | undefined
}

/** Opens answers and receipts from a file or a link. Nothing takes the place of answers that are here without being asked. */
export const OpenPage = ({ loaded, handed, onOpened, showOther }: Props) => {
  const { t } = useWords()
  const { open } = useDraft()
  const { parcel, times, isFromLink, openFile, setParcel } = handed
  const other =
    parcel?.kind === 'other'
      ? showOther(parcel.content, (answers) =>
          setParcel({ kind: 'answers', stored: { answers, ticked: [], notes: [], until: undefined } }),
        )
      : undefined
  if (other)
    return (
      <>
        {other}
        <Picker label={t('keep.open.another')} openFile={openFile} />
      </>
    )
  const isFound = parcel?.kind === 'answers'
  return (
    <>
      <PageTitle>{t(isFromLink ? 'keep.open.handedTitle' : 'keep.open.title')}</PageTitle>
      <Lead>{t(isFromLink ? 'keep.open.handedLead' : 'keep.open.lead')}</Lead>
      {parcel?.kind === 'problem' && <Problem key={times} code={parcel.code} />}
      {parcel?.kind === 'other' && <Problem key={times} code="damaged" />}
      <Telling>
        {isFound && (
          <Found
            key={times}
            loaded={loaded}
            stored={parcel.stored}
            onLeave={() => setParcel(undefined)}
            onOpen={(audience) => {
              open(parcel.stored)
              onOpened(audience)
            }}
          />
        )}
      </Telling>
      <Picker label={t(isFound ? 'keep.open.another' : 'keep.open.choose')} openFile={openFile} />
    </>
  )
}
