import { useState } from 'react'
import { type Keeping, lastDay, useDraft } from '../draft'
import type { IsoDate } from '../engine'
import { formatDay, useWords, Whole } from '../i18n'
import { Button, ButtonGroup, Notice, PlainList, Section } from '../ui'

/** What is shown gives way to what the reader chose, and the focus goes along. */
type Chosen = { readonly onChosen: () => void; readonly takesFocus: boolean }

/** What is asked before anything is kept: what, where, until when, and who else may see it. */
const Ask = ({ today, onChosen, takesFocus }: Chosen & { readonly today: IsoDate }) => {
  const { t, locale } = useWords()
  const { keep } = useDraft()
  const day = formatDay(lastDay(today), locale)
  return (
    <>
      <PlainList>
        <li>{t('keep.device.what')}</li>
        <li>{t('keep.device.where')}</li>
        <li>{t('keep.device.until', { day })}</li>
      </PlainList>
      <Notice tone="warning">{t('keep.device.shared')}</Notice>
      <ButtonGroup>
        <Button
          data-action="keep"
          takesFocus={takesFocus}
          onClick={() => {
            keep()
            onChosen()
          }}
        >
          {t('keep.device.keep', { day })}
        </Button>
      </ButtonGroup>
    </>
  )
}

const Kept = ({ onChosen, takesFocus }: Chosen) => {
  const { t } = useWords()
  const { stopKeeping } = useDraft()
  return (
    <ButtonGroup>
      <Button
        data-action="stop-keeping"
        takesFocus={takesFocus}
        onClick={() => {
          stopKeeping()
          onChosen()
        }}
      >
        {t('keep.device.stop')}
      </Button>
    </ButtonGroup>
  )
}

/** Whether answers are kept, and that they no longer are. It stands empty before, or the first would not be heard. */
const State = ({ isChosen }: { readonly isChosen: boolean }) => {
  const { t, locale } = useWords()
  const { keeping } = useDraft()
  return (
    <div role="status" data-kept>
      {keeping.at === 'on' && (
        <Notice>
          <p data-kept-until={keeping.until}>
            <Whole text={t('keep.device.on', { day: formatDay(keeping.until, locale) })} />
          </p>
        </Notice>
      )}
      {keeping.at === 'off' && isChosen && <Notice>{t('keep.device.off')}</Notice>}
    </div>
  )
}

/** Where nothing stands in the way of keeping. */
const FREE: readonly Keeping['at'][] = ['off', 'ended', 'expired', 'forgotten']

/** Keeping the answers on this device: asked first, off by default. What stands in the way is said above the page. */
export const DeviceSection = ({ today }: { readonly today: IsoDate }) => {
  const { t } = useWords()
  const { keeping } = useDraft()
  const [isChosen, setIsChosen] = useState(false)
  const isAsked = FREE.includes(keeping.at)
  const chosen = { takesFocus: isChosen, onChosen: () => setIsChosen(true) }
  return (
    <Section title={t('keep.device.title')}>
      <State isChosen={isChosen} />
      {keeping.at === 'on' && <Kept {...chosen} />}
      {isAsked && <Ask today={today} {...chosen} />}
      {keeping.at !== 'on' && !isAsked && <p>{t('keep.device.above')}</p>}
    </Section>
  )
}
