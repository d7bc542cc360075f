import { useState } from 'react'
import { isEmpty, textForFile, useDraft } from '../draft'
import type { Audience, IsoDate } from '../engine'
import { useWords } from '../i18n'
import { BackLink, Button, ButtonGroup, ButtonLink, Lead, PageTitle, Section, saveFile } from '../ui'
import { DeviceSection } from './device-section'
import { LinkSection } from './link-section'

const JSON_TYPE = 'application/json;charset=utf-8'

type SaveProps = {
  readonly action: string
  readonly label: string
  readonly name: string
  readonly text: () => string | Promise<string>
}

/** Hands a file over and says where to look for it: a download is easily missed. */
const SaveButton = ({ action, label, name, text }: SaveProps) => {
  const { t } = useWords()
  const [state, setState] = useState<'idle' | 'making' | 'saved' | 'failed'>('idle')
  const save = async () => {
    setState('making')
    try {
      saveFile(name, JSON_TYPE, await text())
      setState('saved')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <ButtonGroup>
        <Button data-action={action} onClick={() => void save()}>
          {label}
        </Button>
      </ButtonGroup>
      <p role="status">
        {state === 'saved' && t('keep.file.saved', { name })}
        {state === 'making' && t('keep.file.making')}
        {state === 'failed' && t('keep.file.failed')}
      </p>
    </>
  )
}

type Props = {
  readonly audience: Audience
  /** The day on which the page is read. */
  readonly today: IsoDate
  /** The whole address of the page that opens files and links. */
  readonly openAddress: string
  readonly hrefs: Readonly<Record<'back' | 'start' | 'open', string>>
  /** Writes a receipt of the present result. */
  readonly receipt: () => string | Promise<string>
}

/** Every way to keep or share the answers, each by the reader's choice. */
export const KeepPage = ({ audience, today, openAddress, hrefs, receipt }: Props) => {
  const { t } = useWords()
  const { draft } = useDraft()
  const caption = t(`interview.caption.${audience}`)
  const title = (
    <PageTitle caption={caption} within={caption}>
      {t('keep.title')}
    </PageTitle>
  )
  if (isEmpty(draft))
    return (
      <>
        {title}
        <Lead>{t('keep.empty')}</Lead>
        <ButtonLink kind="primary" href={hrefs.start}>
          {t('keep.start')}
        </ButtonLink>
        <p>
          <ButtonLink kind="quiet" href={hrefs.open}>
            {t('keep.file.open')}
          </ButtonLink>
        </p>
      </>
    )
  return (
    <>
      <BackLink href={hrefs.back}>{t('keep.back')}</BackLink>
      {title}
      <Lead>{t('keep.lead')}</Lead>
      <DeviceSection today={today} />
      <Section title={t('keep.file.title')} lead={t('keep.file.lead')}>
        <SaveButton
          action="save-file"
          label={t('keep.file.save')}
          name={`huice-answers-${today}.json`}
          text={() => textForFile(draft, t('keep.file.about'))}
        />
        <p>
          <ButtonLink kind="quiet" href={hrefs.open}>
            {t('keep.file.open')}
          </ButtonLink>
        </p>
      </Section>
      <LinkSection draft={draft} openAddress={openAddress} />
      <Section title={t('keep.receipt.title')} lead={t('keep.receipt.lead')}>
        <SaveButton
          action="save-receipt"
          label={t('keep.receipt.save')}
          name={`huice-receipt-${today}.json`}
          text={receipt}
        />
      </Section>
    </>
  )
}
