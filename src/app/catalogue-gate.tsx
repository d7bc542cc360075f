import type { ReactNode } from 'react'
import { type Fault, faultsIn, type LoadedCatalogue } from '../catalogue'
import { useWords } from '../i18n'
import { Button, Details, Loading, Notice, PlainList } from '../ui'
import { DidNotCome } from './did-not-come'
import { useIsSlow } from './patience'
import { RulesAgain } from './rules-again'
import { useCatalogue } from './use-catalogue'

const KNOWN = ['no answer', 'too slow', 'not JSON'] as const

/** Where it is wrong is named as it is written; so is what is wrong with a file's contents, for those who write them. */
const FaultLine = ({ fault: { file, path, message, mend } }: { readonly fault: Fault }) => {
  const { t } = useWords()
  const known = KNOWN.find((one) => one === message)
  const status = /^HTTP (\d+)$/.exec(message)?.[1]
  const why = known ? t(`catalogue.fault.${known}`) : status && t('catalogue.fault.status', { status })
  const place = [file, path, ...(why === undefined ? [message, mend] : [])].filter(Boolean).join(' · ')
  return (
    <li>
      <span lang="en">{place}</span>
      {why && t('catalogue.fault.why', { why })}
    </li>
  )
}

const FAULTS_SHOWN = 6

const FaultList = ({ faults }: { readonly faults: readonly Fault[] }) => (
  <PlainList>
    {faults.map((fault) => (
      <FaultLine key={`${fault.file} ${fault.path} ${fault.message}`} fault={fault} />
    ))}
  </PlainList>
)

/** The first faults; the others are folded, so that what still works stays in sight. */
const Faults = ({ faults }: { readonly faults: readonly Fault[] }) => {
  const { t } = useWords()
  const more = faults.slice(FAULTS_SHOWN)
  return (
    <>
      <FaultList faults={faults.slice(0, FAULTS_SHOWN)} />
      {more.length > 0 && (
        <Details summary={t('catalogue.more', { count: more.length })}>
          <FaultList faults={more} />
        </Details>
      )}
    </>
  )
}

/** Says after a while that it takes long, and offers to try again. */
const Waiting = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useWords()
  const isSlow = useIsSlow()
  return (
    <>
      <Loading>{t(isSlow ? 'catalogue.slow' : 'catalogue.loading')}</Loading>
      {isSlow && (
        <Button kind="secondary" onClick={onRetry}>
          {t('catalogue.retry')}
        </Button>
      )}
    </>
  )
}

/** Nothing can be judged. */
const Failed = ({ faults, onRetry }: { readonly faults: readonly Fault[]; readonly onRetry: () => void }) => {
  const { t } = useWords()
  return (
    <div data-catalogue-failed>
      <DidNotCome title={t('catalogue.failedTitle')} lead={t('catalogue.failed')} onRetry={onRetry}>
        <Details summary={t('catalogue.details')} open>
          <Faults faults={faults} />
        </Details>
      </DidNotCome>
    </div>
  )
}

type Props = { readonly children: (loaded: LoadedCatalogue) => ReactNode }

/** Lets through once the rules are here and checked; until then says what is going on, and keeps every answer. */
export const CatalogueGate = ({ children }: Props) => {
  const { t } = useWords()
  const { data, error, isFetching, refetch } = useCatalogue()
  const retry = () => void refetch()
  // Rules that were fetched before still hold when fetching them anew failed; what failed is told.
  const faults = [...(error ? faultsIn(error) : []), ...(data?.faults ?? [])]
  if (data)
    return (
      <>
        {faults.length > 0 && (
          <Notice tone="warning" title={t('catalogue.partTitle')}>
            <p>{t(error ? 'catalogue.kept' : 'catalogue.part')}</p>
            <Faults faults={faults} />
            <RulesAgain />
          </Notice>
        )}
        {children(data)}
      </>
    )
  if (isFetching || error === null) return <Waiting onRetry={retry} />
  return <Failed faults={faults} onRetry={retry} />
}
