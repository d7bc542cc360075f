import { memo, useSyncExternalStore } from 'react'
import type { LoadedCatalogue } from '../catalogue'
import { isEmpty, useDraft } from '../draft'
import type { IsoDate } from '../engine'
import { formatDay, formatList, useWords } from '../i18n'
import { Button, Notice } from '../ui'
import { lapsedBetween } from './lapsed'
import { newVersion, program } from './new-version'
import { RulesAgain } from './rules-again'
import { useToday } from './taking-over'

const never = () => false

/** A new version is offered, and never takes the page away from under the reader. */
const NewVersion = () => {
  const { t } = useWords()
  const { draft, keeping } = useDraft()
  const isWaiting = useSyncExternalStore(newVersion.subscribe, newVersion.isWaiting, never)
  if (!isWaiting) return null
  const isSafe = isEmpty(draft) || keeping.at === 'on'
  return (
    <Notice role="status" isScreenOnly title={t('offline.newTitle')}>
      <p data-new-version>{t(isSafe ? 'offline.new' : 'offline.newLater')}</p>
      {isSafe && (
        <Button data-action="use-new-version" onClick={newVersion.use}>
          {t('offline.useNew')}
        </Button>
      )}
    </Notice>
  )
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
const isOffline = () => !navigator.onLine

type Props = { readonly loaded: LoadedCatalogue | undefined; readonly asOf: IsoDate }

/** Without a connection, or an answer: which day the rules are of, and whether some have run out since. */
const Offline = ({ loaded, asOf }: Props) => {
  const { t, language, locale } = useWords()
  const isOff = useSyncExternalStore(subscribe, isOffline, never)
  // A drawn page is taken over as it was drawn; what is known only here follows.
  const isKept = useSyncExternalStore(subscribe, () => loaded?.isKept === true, never)
  const isProgramKept = useSyncExternalStore(program.subscribe, program.isKept, never)
  if (loaded === undefined || !(isOff || isKept)) return null
  const { catalogue, verifiedOn } = loaded
  const lapsed = asOf > verifiedOn ? lapsedBetween(catalogue.policies, verifiedOn, asOf) : []
  const names = lapsed.map((id) => loaded.policies.get(id)?.says[language].title ?? id)
  return (
    <Notice
      role="status"
      tone={names.length > 0 ? 'warning' : 'info'}
      title={t(isOff ? 'offline.title' : 'offline.keptTitle')}
    >
      <p data-offline={names.length}>
        {t(isProgramKept ? 'offline.rules' : 'offline.asFar', { day: formatDay(verifiedOn, locale) })}
      </p>
      {names.length > 0 && <p>{t('offline.lapsed', { names: formatList(names, locale) })}</p>}
      {!isOff && <RulesAgain />}
    </Notice>
  )
}

/** A device whose day lies before the day of the rules it has just been sent is wrong about the day. */
const WrongClock = ({ loaded }: Pick<Props, 'loaded'>) => {
  const { t, locale } = useWords()
  const now = useToday()
  if (loaded === undefined || now === undefined || now >= loaded.verifiedOn) return null
  const days = { now: formatDay(now, locale), rules: formatDay(loaded.verifiedOn, locale) }
  return (
    <Notice tone="warning" role="status" title={t('offline.clockTitle')}>
      <p data-wrong-clock>{t('offline.clock', days)}</p>
    </Notice>
  )
}

/** What the reader should know of the connection, of the day and of newer versions, on whatever page they are. */
export const ConnectionNotices = memo((props: Props) => (
  <>
    <NewVersion />
    <WrongClock loaded={props.loaded} />
    <Offline {...props} />
  </>
))
