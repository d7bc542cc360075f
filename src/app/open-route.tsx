import { useEffect, useMemo } from 'react'
import { createFactSieve, type LoadedCatalogue } from '../catalogue'
import type { Content } from '../draft'
import { useWords } from '../i18n'
import { LeftOutList, OpenPage, useParcel } from '../keep'
import { Button, beginPage, Notice } from '../ui'
import { RECEIPT, type Receipt, ReceiptOutcome, ReceiptPage, readReceipt } from '../verdict'
import { turnTo, useAddress } from './address'
import { useAsOf } from './as-of'
import { CatalogueGate } from './catalogue-gate'
import { JudgedCases } from './judged-cases'

type ReceiptProps = {
  readonly loaded: LoadedCatalogue
  readonly receipt: Receipt
  readonly onUse: () => void
}

/** Judges a receipt's answers for its own day and for the day asked about. */
const ReceiptRoute = ({ loaded, receipt, onUse }: ReceiptProps) => {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { audience } = receipt
  const { facts, leftOut } = useMemo(
    () => createFactSieve(loaded.catalogue)(receipt.facts),
    [loaded, receipt],
  )
  const cases = useMemo(
    () => [receipt.asOf, asOf].map((day) => ({ audience, facts, asOf: day })),
    [audience, facts, receipt, asOf],
  )
  // Another page in all but its address: it begins at its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new receipt begins anew
  useEffect(() => void beginPage(), [receipt])
  return (
    <ReceiptPage loaded={loaded} receipt={receipt}>
      {leftOut.length > 0 && (
        <Notice tone="warning" title={t('keep.receipt.notUsed')}>
          <LeftOutList loaded={loaded} leftOut={leftOut} />
        </Notice>
      )}
      <Button data-action="use-receipt" onClick={onUse}>
        {t('keep.receipt.use')}
      </Button>
      <JudgedCases loaded={loaded} cases={cases}>
        {([onItsDay = [], onThisDay = []]) => (
          <ReceiptOutcome {...{ loaded, receipt, onItsDay, onThisDay, asOf }} />
        )}
      </JudgedCases>
    </ReceiptPage>
  )
}

/** Opens what was saved or sent: answers, or a receipt. A link's fragment is taken before the catalogue is there. */
export const OpenRoute = () => {
  const handed = useParcel(RECEIPT)
  const { keep } = useAddress()
  const content = handed.parcel?.kind === 'other' ? handed.parcel.content : undefined
  // Read once: a receipt that is read anew takes the focus, as another page does.
  const receipt = useMemo(() => content && readReceipt(content), [content])
  const showReceipt = (loaded: LoadedCatalogue, use: (answers: Content) => void) =>
    receipt && <ReceiptRoute loaded={loaded} receipt={receipt} onUse={() => use(receipt.facts)} />
  return (
    <CatalogueGate>
      {(loaded) => (
        <OpenPage
          loaded={loaded}
          handed={handed}
          onOpened={(audience) => turnTo(keep(`/${audience}/check`))}
          showOther={(_, use) => showReceipt(loaded, use)}
        />
      )}
    </CatalogueGate>
  )
}
