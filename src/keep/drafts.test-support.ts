import fc from 'fast-check'
import { loaded } from '../catalogue/shipped.test-support'
import type { Draft } from '../draft'
import type { Note } from '../draft/note'
import { type Fact, type Facts, fieldOf, isOfHire, OPEN_ENDED } from '../engine'

const { facts } = loaded.catalogue

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
const note: fc.Arbitrary<Note> = fc.record(
  {
    name: fc.string({ minLength: 1 }),
    unread: fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.string(), { noNullPrototype: true }),
  },
  { requiredKeys: [], noNullPrototype: true },
)
/** Any draft that the interview could bring about, and many that it could not. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  // biome-ignore lint/plugin/no-assertion: each answer is drawn for its fact
  answers: answersTo(
    facts.filter(({ id }) => !isOfHire(id)),
    (id) => id,
  ) as fc.Arbitrary<Facts>,
  ticked: fc.array(paper, { maxLength: 5 }),
  notes: fc.array(note, { maxLength: 4 }),
})
