import { seal, useDraft } from '../draft'
import { useWords } from '../i18n'
import { answersOn, pathOf, type Session } from '../interview'
import { KeepPage } from '../keep'
import { judgeCase, RECEIPT, receiptOf } from '../verdict'
import { useAddress } from './address'
import { today } from './today'

/** The page on which answers are kept or shared, and receipts of the present result are made. */
export const KeepRoute = ({ session }: { readonly session: Session }) => {
  const words = useWords()
  const { draft } = useDraft()
  const { keep } = useAddress()
  const { loaded, compiled, audience, asOf, hrefOf } = session
  const open = keep('/open')
  const receipt = () => {
    const facts = answersOn(pathOf(session, draft.answers), draft.answers)
    const { explanations } = judgeCase({ compiled, audience, facts, asOf })
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
