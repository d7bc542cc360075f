import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFactSieve } from '../catalogue'
import { loaded } from '../catalogue/shipped.test-support'
import { type Draft, fragmentOf, LONGEST_LINK, readFragment, type StoredAnswers, textForFile } from '../draft'
import { readAnswersText, textForDevice } from '../draft/stored'
import { type Fact, fieldOf, HIRES, isDay, isOfHire, OPEN_ENDED } from '../engine'
import { drafts } from './drafts.test-support'
import { type Parcel, readParcel } from './parcel'

const RECEIPTS = { format: 'huice-receipt', steps: [] }
const { facts } = loaded.catalogue
const sift = createFactSieve(loaded.catalogue)

/** What the reader has again after opening, with what was left out. */
const again = (stored: StoredAnswers | { readonly code: string } | undefined) => {
  if (stored === undefined || 'code' in stored) return stored
  const { facts: answers, leftOut } = sift(stored.answers)
  return { answers, ticked: stored.ticked, notes: stored.notes, leftOut }
}
const storedIn = (parcel: Parcel) => (parcel.kind === 'answers' ? parcel.stored : undefined)

describe('any draft', () => {
  it('survives the device, a file and a link; a link carries no names', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const expected = { ...JSON.parse(JSON.stringify(draft)), leftOut: [] }
        const until = '2026-12-23'
        if (!isDay(until)) throw new Error(until)
        expect(again(readAnswersText(textForDevice(draft, until)))).toEqual(expected)
        expect(again(storedIn(readParcel(textForFile(draft, 'words'), RECEIPTS)))).toEqual(expected)
        expect(again(await readFragment(await fragmentOf(draft)))).toEqual({ ...expected, notes: [] })
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

/** An answer that takes much room. */
const longAnswer = (fact: Fact): unknown => {
  switch (fact.kind) {
    case 'boolean':
      return false
    case 'day':
      return '2026-12-31'
    case 'choice':
      return fact.options[0]
    case 'set':
      return fact.options
    case 'integer':
      return fact.max ?? 9_000_000
    case 'number':
      return 99_999.99
    case 'term-length':
      return OPEN_ENDED
    case 'list':
      return []
  }
}

describe('the longest list of people with all that can be answered of each', () => {
  const person = Object.fromEntries(
    facts.filter(({ id }) => isOfHire(id)).map((fact) => [fieldOf(fact.id), longAnswer(fact)]),
  )
  const people = Array.from({ length: 10_000 }, () => person)
  const draft: Draft = {
    answers: sift({ [HIRES]: people }).facts,
    ticked: [],
    notes: people.map((_, n) => ({ name: `欧阳某某某，第一车间 ${n}` })),
  }
  const peopleIn = (stored: ReturnType<typeof again>) =>
    stored && 'answers' in stored ? stored.answers[HIRES] : stored

  it('is opened again from a file', () => {
    const stored = again(storedIn(readParcel(textForFile(draft, 'words'), RECEIPTS)))
    expect(peopleIn(stored)).toHaveLength(people.length)
    expect(stored).toMatchObject({ notes: draft.notes, leftOut: [] })
  })

  it('is opened again from a link', async () => {
    const fragment = await fragmentOf(draft)
    expect(fragment.length).toBeLessThan(LONGEST_LINK)
    expect(peopleIn(again(await readFragment(fragment)))).toHaveLength(people.length)
  })
})
