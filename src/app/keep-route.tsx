import { seal, useDraft } from '../draft'
import { useWords } from '../i18n'
import type { Session } from '../interview'
import { KeepPage } from '../keep'
import { RECEIPT, receiptOf } from '../verdict'
import { useAddress } from './address'
import { judgedOf } from './judged'
import { today } from './today'

/** The page on which answers are kept or shared, and receipts of the present result are made. */
export const KeepRoute = ({ session }: { readonly session: Session }) => {
  const words = useWords()
  const { draft } = useDraft()
  const { keep } = useAddress()
  const { loaded, audience, asOf, hrefOf } = session
  const open = keep('/open')
  const { answers } = draft
  const receipt = async () => {
    const { counted: facts, explanations } = await judgedOf(session, answers)
    const made = receiptOf({ words, loaded }, { audience, madeOn: today(), asOf, facts, explanations })
    const about = words.t('keep.receipt.about')
    return `${JSON.stringify(seal(RECEIPT, made, { about }), undefined, 2)}\n`
  }
  return (
    <KeepPage
      audience={audience}
      today={today()}
      openAddress={new URL(open, window.location.href).href}
      hrefs={{ back: hrefOf({ at: 'check' }), start: keep(`/${audience}`), open }}
      receipt={receipt}
    />
  )
}
