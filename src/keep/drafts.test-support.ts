// biome-ignore lint/correctness/noNodejsModules: only tests read this file
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { LoadedCatalogue } from '../catalogue'
import { readCatalogue } from '../catalogue/read-catalogue'
import type { Draft } from '../draft'
import { type Fact, type Facts, fieldOf, isOfHire, OPEN_ENDED } from '../engine'

const FOLDER = 'public/catalogue/'

const namesIn = (folder: string): readonly string[] =>
  readdirSync(FOLDER + folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name)

const load = (): LoadedCatalogue => {
  const names = [...namesIn(''), ...namesIn('policies/')]
  const { content, faults } = readCatalogue(
    Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(FOLDER + name, 'utf8'))])),
  )
  if (content === undefined) throw new Error(JSON.stringify(faults))
  return content
}

/** The catalogue as it is shipped. */
export const loaded = load()
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
/** Any draft that the interview could bring about, and many that it could not. */
export const drafts: fc.Arbitrary<Draft> = fc.record({
  // biome-ignore lint/plugin/no-assertion: each answer is drawn for its fact
  answers: answersTo(
    facts.filter(({ id }) => !isOfHire(id)),
    (id) => id,
  ) as fc.Arbitrary<Facts>,
  ticked: fc.array(paper, { maxLength: 5 }),
})
