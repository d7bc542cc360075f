import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFactSieve } from '../catalogue'
import { readCatalogue } from '../catalogue/read-catalogue'
import { type Draft, fragmentOf, readFragment, type StoredAnswers, textForFile } from '../draft'
import { readAnswersText, textForDevice } from '../draft/stored'
import { type Fact, type Facts, fieldOf, HIRES, isDay, isOfHire, OPEN_ENDED } from '../engine'
import { type Parcel, readParcel } from './use-parcel'

const RECEIPTS = { format: 'huice-receipt', steps: [] }

const catalogueFacts = (): readonly Fact[] => {
  const folder = 'public/catalogue/'
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const raw = Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(folder + name, 'utf8'))]))
  const { content, faults } = readCatalogue(raw)
  if (content === undefined) throw new Error(JSON.stringify(faults))
  return content.catalogue.facts
}
const facts = catalogueFacts()
const sift = createFactSieve({ facts })

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const answerTo = (fact: Fact): fc.Arbitrary<unknown> => {
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean()
    case 'day':
      return day
    case 'choice':
      return fc.constantFrom(...fact.options)
    case 'set':
      return fc.subarray([...fact.options])
    case 'integer':
      return fc.integer({ min: fact.min, max: fact.max ?? 9_000_000 })
    case 'number':
      return fc.double({ min: fact.min, max: fact.max ?? 1e12, noNaN: true }).map((value) => value + 0)
    case 'term-length':
      return fc.oneof(fc.integer({ min: fact.min, max: 600 }), fc.constant(OPEN_ENDED))
    case 'list':
      return fc.array(
        answersTo(
          facts.filter(({ id }) => isOfHire(id)),
          fieldOf,
        ),
        { maxLength: 6 },
      )
  }
}

const answersTo = (asked: readonly Fact[], keyOf: (id: string) => string) =>
  fc.record(Object.fromEntries(asked.map((fact) => [keyOf(fact.id), fc.option(answerTo(fact))])), {
    requiredKeys: [],
    noNullPrototype: true,
  })

const paper = fc.stringMatching(/^[a-z0-9-]{1,20}\/[a-z0-9-]{1,20}$/)
const drafts: fc.Arbitrary<Draft> = fc.record({
  answers: answersTo(
    facts.filter(({ id }) => !isOfHire(id)),
    (id) => id,
  ) as fc.Arbitrary<Facts>,
  ticked: fc.array(paper, { maxLength: 5 }),
})

/** What the reader has again after opening, with what was left out. */
const again = (stored: StoredAnswers | { readonly code: string } | undefined) => {
  if (stored === undefined || 'code' in stored) return stored
  const { facts: answers, leftOut } = sift(stored.answers)
  return { answers, ticked: stored.ticked, leftOut }
}
const storedIn = (parcel: Parcel) => (parcel.kind === 'answers' ? parcel.stored : undefined)

describe('any draft', () => {
  it('survives the device, a file and a link', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const expected = { ...JSON.parse(JSON.stringify(draft)), leftOut: [] }
        const until = '2026-12-23'
        if (!isDay(until)) throw new Error(until)
        expect(again(readAnswersText(textForDevice(draft, until)))).toEqual(expected)
        expect(again(storedIn(readParcel(textForFile(draft, 'words'), RECEIPTS)))).toEqual(expected)
        expect(again(await readFragment(await fragmentOf(draft)))).toEqual(expected)
      }),
    )
  })

  it('opened with any one answer spoilt keeps all others', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...facts.map(({ id }) => id)), ({ answers }, id) => {
        const { [id]: _, ...others } = answers
        const spoilt = { ...others, [id]: { spoilt: true } }
        expect(sift(spoilt).facts).toEqual(others)
        expect(sift(spoilt).leftOut).toHaveLength(1)
      }),
    )
  })
})

describe('any text', () => {
  it('is opened as answers or a receipt, or named by a code, and never throws', () => {
    const shaped = fc
      .record({
        format: fc.constantFrom('huice-answers', 'huice-receipt', 'other'),
        version: fc.oneof(fc.constant(1), fc.jsonValue()),
        answers: fc.oneof(
          fc.dictionary(fc.constantFrom(HIRES, ...facts.map(({ id }) => id)), fc.jsonValue()),
          fc.jsonValue(),
        ),
        ticked: fc.jsonValue(),
        until: fc.jsonValue(),
      })
      .map((value) => JSON.stringify(value))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), shaped), (text) => {
        const parcel = readParcel(text, RECEIPTS)
        if (parcel.kind !== 'answers') return
        const { facts: taken } = sift(parcel.stored.answers)
        expect(sift(taken).leftOut).toEqual([])
      }),
    )
  })
})
