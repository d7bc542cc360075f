import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { catalogueQuery, type Fault, faultsIn, type LoadedCatalogue } from '../catalogue'
import { useWords, type Words } from '../i18n'
import { ActionRow, Button, Details, focusOnTitle, Lead, Loading, Notice, PageTitle, PlainList } from '../ui'

const PATIENCE_MS = 4000

const KNOWN = ['no answer', 'too slow', 'not JSON'] as const

const faultText = ({ t }: Words, { file, path, message }: Fault): string => {
  const known = KNOWN.find((one) => one === message)
  const status = /^HTTP (\d+)$/.exec(message)?.[1]
  const words = known
    ? t(`catalogue.fault.${known}`)
    : status
      ? t('catalogue.fault.status', { status })
      : message
  return [file, path, words].filter(Boolean).join(' · ')
}

const Faults = ({ faults }: { readonly faults: readonly Fault[] }) => {
  const words = useWords()
  return (
    <PlainList>
      {faults.map((fault) => (
        <li key={`${fault.file} ${fault.path} ${fault.message}`}>{faultText(words, fault)}</li>
      ))}
    </PlainList>
  )
}

/** Says after a while that it takes long, and offers to try again. */
const Waiting = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useWords()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
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

type Props = { readonly children: (loaded: LoadedCatalogue) => ReactNode }

/** Lets through once the rules are here and checked; until then says what is going on, and keeps every answer. */
export const CatalogueGate = ({ children }: Props) => {
  const { t } = useWords()
  const { data, error, isFetching, refetch } = useQuery(catalogueQuery)
  const [isRetried, setRetried] = useState(false)
  const retry = () => {
    setRetried(true)
    void refetch({ cancelRefetch: true })
  }
  // The button that had the focus is gone when what it asked for is here.
  useEffect(() => {
    if (data && isRetried) focusOnTitle()
  }, [data, isRetried])
  if (data)
    return (
      <>
        {data.faults.length > 0 && (
          <Notice tone="warning" title={t('catalogue.partTitle')}>
            <p>{t('catalogue.part')}</p>
            <Faults faults={data.faults} />
            <Button kind="secondary" onClick={retry}>
              {t('catalogue.retry')}
            </Button>
          </Notice>
        )}
        {children(data)}
      </>
    )
  if (isFetching || error === null) return <Waiting onRetry={retry} />
  return (
    <div role="alert" data-catalogue-failed>
      <PageTitle>{t('catalogue.failedTitle')}</PageTitle>
      <Lead>{t('catalogue.failed')}</Lead>
      <Details summary={t('catalogue.details')} isOpen>
        <Faults faults={faultsIn(error)} />
      </Details>
      <ActionRow>
        <Button kind="primary" onClick={retry}>
          {t('catalogue.retry')}
        </Button>
      </ActionRow>
    </div>
  )
}
