import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFactSieve } from '../catalogue'
import { loaded } from '../catalogue/shipped.test-support'
import { seal, unseal } from '../draft'
import { type Audience, compileCatalogue, type IsoDate, isDay } from '../engine'
import { createI18n } from '../i18n'
import { drafts } from '../keep/drafts.test-support'
import { RECEIPT, readReceipt, receiptOf } from '../verdict'
import { differences } from '../verdict/compare'
import { judgeCase } from '../verdict/judge'
import { outcomesOf } from '../verdict/receipt'

const compiled = compileCatalogue(loaded.catalogue)
const sift = createFactSieve(loaded.catalogue)
const day = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const days = fc.constantFrom('2016-06-30', '2023-01-01', '2026-11-23', '2027-12-31', '2028-01-01').map(day)

describe('a receipt', () => {
  it('of any answers, day and audience replays to the same result, in either language', async () => {
    const [chinese, english] = [await createI18n('zh-CN'), await createI18n('en')]
    const teller = { words: { t: chinese.t, language: 'zh-CN', locale: 'zh-CN' }, loaded } as const
    const reader = { words: { t: english.t, language: 'en', locale: 'en-GB' }, loaded } as const
    const audiences = fc.constantFrom<Audience>('enterprise', 'individual')
    fc.assert(
      fc.property(drafts, days, audiences, ({ answers }, asOf, audience) => {
        const made = judgeCase({ compiled, audience, facts: answers, asOf })
        const content = receiptOf(teller, { ...made, audience, madeOn: asOf, asOf, facts: answers })
        const opened = unseal(JSON.stringify(seal(RECEIPT, content)), [RECEIPT])
        const receipt = 'content' in opened ? readReceipt(opened.content) : undefined
        if (receipt === undefined) throw new Error(JSON.stringify(opened))
        const { facts } = sift(receipt.facts)
        const again = judgeCase({ compiled, audience: receipt.audience, facts, asOf: receipt.asOf })
        expect(differences(receipt.policies, outcomesOf(reader, again.explanations))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
