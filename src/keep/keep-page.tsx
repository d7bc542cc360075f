import { isEmpty, textForFile, useDraft } from '../draft'
import type { Audience, IsoDate } from '../engine'
import { savedWords, useWords } from '../i18n'
import { BackLink, ButtonLink, Lead, PageTitle, SaveButton, Section, saveFile } from '../ui'
import { DeviceSection } from './device-section'
import { LinkSection } from './link-section'

const JSON_TYPE = 'application/json;charset=utf-8'

type SaveProps = {
  readonly action: string
  readonly label: string
  readonly name: string
  readonly text: () => string | Promise<string>
}

const SaveText = ({ name, text, ...button }: SaveProps) => {
  const said = savedWords(useWords(), name)
  return <SaveButton {...button} said={said} save={async () => saveFile(name, JSON_TYPE, await text())} />
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
        <SaveText
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
        <SaveText
          action="save-receipt"
          label={t('keep.receipt.save')}
          name={`huice-receipt-${today}.json`}
          text={receipt}
        />
      </Section>
    </>
  )
}
