import { isEmpty, type Keeping, useDraft } from '../draft'
import { formatDay, useWords, Whole } from '../i18n'
import { Button, ButtonGroup, Notice } from '../ui'

type At<State extends Keeping['at']> = Extract<Keeping, { readonly at: State }>

/** Another tab has kept other answers: the reader chooses, and until then nothing is written. */
const Elsewhere = () => {
  const { t } = useWords()
  const { keepMine, takeTheirs } = useDraft()
  return (
    <Notice tone="warning" role="alert" isScreenOnly title={t('keep.device.elsewhereTitle')}>
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

/** What was kept is gone, and the answers here are not: by another tab, which forgot them or only stopped keeping, or by the browser. */
const Gone = ({ how }: { readonly how: 'ended' | 'forgotten' }) => {
  const { t } = useWords()
  const { forget, dismiss } = useDraft()
  return (
    <Notice tone="warning" role="alert" isScreenOnly title={t(`keep.device.${how}Title`)}>
      <p data-gone={how}>{t(`keep.device.${how}`)}</p>
      <ButtonGroup>
        <Button data-action="forget-here" onClick={forget}>
          {t('keep.device.forgetHere')}
        </Button>
        <Button onClick={dismiss}>{t('keep.device.stay')}</Button>
      </ButtonGroup>
    </Notice>
  )
}

/** The device did not take the answers; older ones may still be there, and can be deleted. */
const Refused = ({ why }: At<'refused'>) => {
  const { t } = useWords()
  const { seen, keep, stopKeeping } = useDraft()
  const hasOlder = seen !== null
  return (
    <Notice tone="problem" role="alert" isScreenOnly>
      <p data-refused={why}>{t(`keep.device.refused.${why}`)}</p>
      {hasOlder && <p data-older>{t(`keep.device.older.${why}`)}</p>}
      <ButtonGroup>
        <Button kind="quiet" onClick={keep}>
          {t('keep.device.again')}
        </Button>
        {hasOlder && (
          <Button kind="quiet" data-action="stop-keeping" onClick={stopKeeping}>
            {t('keep.device.stop')}
          </Button>
        )}
      </ButtonGroup>
    </Notice>
  )
}

/** The reader wanted it deleted, and the device does not say that it is. */
const Undeleted = () => {
  const { t } = useWords()
  const { stopKeeping } = useDraft()
  return (
    <Notice tone="problem" role="alert" isScreenOnly>
      <p data-undeleted>{t('keep.device.undeleted')}</p>
      <Button kind="quiet" onClick={stopKeeping}>
        {t('keep.device.again')}
      </Button>
    </Notice>
  )
}

/** Something is kept that cannot be read. It stays until the reader deletes it. */
const Unreadable = ({ code }: At<'unreadable'>) => {
  const { t } = useWords()
  const { draft, stopKeeping } = useDraft()
  return (
    <Notice tone="warning" role="status" isScreenOnly>
      <p data-problem={code}>{t('keep.device.unreadable', { why: t(`keep.open.problem.${code}`) })}</p>
      {!isEmpty(draft) && <p>{t('keep.device.unreadableHere')}</p>}
      <Button data-action="delete-unreadable" onClick={stopKeeping}>
        {t('keep.device.unreadableDelete')}
      </Button>
    </Notice>
  )
}

/** What was kept was past its last day. */
const Expired = ({ until }: At<'expired'>) => {
  const { t, locale } = useWords()
  const { dismiss } = useDraft()
  return (
    <Notice role="status" isScreenOnly>
      <p data-expired={until}>
        <Whole text={t('keep.device.expired', { day: formatDay(until, locale) })} />
      </p>
      <Button kind="quiet" onClick={dismiss}>
        {t('keep.open.dismiss')}
      </Button>
    </Notice>
  )
}

/** What stands in the way of keeping the answers on this device, and what became of those that were kept. */
export const DeviceNotices = () => {
  const { keeping } = useDraft()
  switch (keeping.at) {
    case 'elsewhere':
      return <Elsewhere />
    case 'ended':
    case 'forgotten':
      return <Gone how={keeping.at} />
    case 'refused':
      return <Refused {...keeping} />
    case 'undeleted':
      return <Undeleted />
    case 'unreadable':
      return <Unreadable {...keeping} />
    case 'expired':
      return <Expired {...keeping} />
    default:
      return null
  }
}
