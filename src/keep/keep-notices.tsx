import { memo } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { useDraft } from '../draft'
import { useWords } from '../i18n'
import { Button, Notice } from '../ui'
import { DeviceNotices } from './device-notices'
import { LeftOutList } from './left-out'

/** Opened answers have taken the place of others, which can be brought back. */
const Replaced = () => {
  const { t } = useWords()
  const { replaced, bringBack } = useDraft()
  if (replaced === undefined) return null
  return (
    <Notice role="status" isScreenOnly>
      <p>{t('keep.open.opened')}</p>
      <Button data-action="bring-back" onClick={bringBack}>
        {t('keep.open.bringBack')}
      </Button>
    </Notice>
  )
}

type Props = { readonly loaded: LoadedCatalogue | undefined }

const LeftOut = ({ loaded }: Props) => {
  const { t } = useWords()
  const { leftOut, dismiss } = useDraft()
  if (leftOut.length === 0 || loaded === undefined) return null
  return (
    <Notice tone="warning" role="status" title={t('keep.open.leftOutTitle', { count: leftOut.length })}>
      <p>{t('keep.open.leftOut')}</p>
      <LeftOutList loaded={loaded} leftOut={leftOut} />
      <Button kind="quiet" onClick={dismiss}>
        {t('keep.open.dismiss')}
      </Button>
    </Notice>
  )
}

/** What the reader should know of their kept answers, on whatever page they are. */
export const KeepNotices = memo(({ loaded }: Props) => (
  <>
    <DeviceNotices />
    <Replaced />
    <LeftOut loaded={loaded} />
  </>
))
