import { memo } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { useDraft } from '../draft'
import { useWords } from '../i18n'
import { Button, ButtonGroup, Notice } from '../ui'
import { LeftOutList } from './left-out'

/** Another tab has kept other answers: the reader chooses, and until then nothing is written. */
const Elsewhere = () => {
  const { t } = useWords()
  const { keepMine, takeTheirs } = useDraft()
  return (
    <Notice tone="warning" role="alert" title={t('keep.device.elsewhereTitle')}>
      <p>{t('keep.device.elsewhere')}</p>
      <ButtonGroup>
        <Button data-action="take-theirs" onClick={takeTheirs}>
          {t('keep.device.theirs')}
        </Button>
        <Button data-action="keep-mine" onClick={keepMine}>
          {t('keep.device.mine')}
        </Button>
      </ButtonGroup>
    </Notice>
  )
}

/** Another tab has forgotten everything. */
const ForgottenElsewhere = () => {
  const { t } = useWords()
  const { forget, dismiss } = useDraft()
  return (
    <Notice tone="warning" role="alert" title={t('keep.device.forgottenTitle')}>
      <p>{t('keep.device.forgotten')}</p>
      <ButtonGroup>
        <Button data-action="forget-here" onClick={forget}>
          {t('keep.device.forgetHere')}
        </Button>
        <Button onClick={dismiss}>{t('keep.device.stay')}</Button>
      </ButtonGroup>
    </Notice>
  )
}

const Refused = () => {
  const { t } = useWords()
  const { keeping, keep } = useDraft()
  if (keeping.at !== 'refused') return null
  return (
    <Notice tone="problem" role="alert">
      <p data-refused={keeping.why}>{t(`keep.device.refused.${keeping.why}`)}</p>
      <Button kind="quiet" onClick={keep}>
        {t('keep.device.again')}
      </Button>
    </Notice>
  )
}

/** Opened answers have taken the place of others, which can be brought back. */
const Replaced = () => {
  const { t } = useWords()
  const { replaced, bringBack } = useDraft()
  if (replaced === undefined) return null
  return (
    <Notice role="status">
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
export const KeepNotices = memo(({ loaded }: Props) => {
  const { keeping } = useDraft()
  return (
    <>
      {keeping.at === 'elsewhere' && <Elsewhere />}
      {keeping.at === 'forgotten' && <ForgottenElsewhere />}
      <Refused />
      <Replaced />
      <LeftOut loaded={loaded} />
    </>
  )
})
