import { deepEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { createFactSieve } from '../../src/catalogue'
import { compiledOf } from '../../src/catalogue/compiled'
import { seal } from '../../src/draft'
import { type Facts, isDay } from '../../src/engine'
import { createI18n } from '../../src/i18n'
import { readParcel } from '../../src/keep/parcel'
import { differences } from '../../src/verdict/compare'
import { judgeCase } from '../../src/verdict/judge'
import { outcomesOf, RECEIPT, type Receipt, readReceipt, receiptOf } from '../../src/verdict/receipt'
import { workedSituations } from '../worked-cases'
import { type Door, doorOf } from './door'
import { edits, withEdits } from './mutate-json'
import { cuts, withCuts } from './mutate-text'
import { loaded, wrongInFacts } from './possible'

const compiled = compiledOf(loaded.catalogue)
const sift = createFactSieve(loaded.catalogue)
const { t } = await createI18n('zh-CN')
const teller = { words: { t, language: 'zh-CN', locale: 'zh-CN' }, loaded } as const

const judged = ({ audience, asOf }: Pick<Receipt, 'audience' | 'asOf'>, facts: Facts) =>
  judgeCase({ compiled, audience, facts, asOf }).explanations

/** Receipts as they are saved, of worked cases here and there among the policies. */
const receipts = workedSituations(loaded.catalogue)
  .filter((_, at) => at % 23 === 0)
  .map(({ audience, asOf, facts }) => {
    const explanations = judged({ audience, asOf }, facts)
    return receiptOf(teller, { audience, madeOn: asOf, asOf, facts, explanations })
  })

/** What a receipt that can be read promises: it is judged again, and whatever it says otherwise is told. */
const checkReplay = (receipt: Receipt, tell: typeof differences): void => {
  ok(isDay(receipt.asOf) && isDay(receipt.madeOn))
  const { facts } = sift(receipt.facts)
  deepEqual(wrongInFacts(facts), [])
  const again = outcomesOf(teller, judged(receipt, facts))
  const told = new Set(tell(receipt.policies, again).map(({ policy }) => policy))
  for (const [id, outcome] of Object.entries(receipt.policies)) {
    const own = Object.hasOwn(again, id) ? again[id] : undefined
    const isSame = own?.verdict === outcome.verdict && own.amountUpTo === outcome.amountUpTo
    ok(isSame || told.has(id), `${id} says otherwise, and nobody is told`)
  }
}

/** Records of a result. One that was changed is refused by a code, or read, judged again, and what it says otherwise is told. */
export const receiptDoor = (tell = differences): Door =>
  doorOf({
    name: 'records of a result',
    share: 3,
    inputs: fc.record({
      receipt: fc.constantFrom(...receipts),
      changes: edits(),
      spoilt: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: cuts() }),
    }),
    holds: ({ receipt, changes, spoilt }) => {
      const content = withEdits(seal(RECEIPT, receipt), changes)
      const parcel = readParcel(withCuts(JSON.stringify(content) ?? '', spoilt), RECEIPT)
      if (parcel.kind !== 'other') return
      const read = readReceipt(parcel.content)
      if (read) checkReplay(read, tell)
      else ok(changes.length + spoilt.length > 0, 'our own record cannot be read')
    },
  })
