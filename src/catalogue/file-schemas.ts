import * as z from 'zod/mini'
import { condition, sharedCondition, term } from './rule-schema'
import { audience, certainty, day, inBoth, kebab, says, source, text, unit } from './words-schema'

const schemaLink = z.optional(z.string())
const scalar = z.union([z.string(), z.number(), z.boolean()])
const optionSays = inBoth(z.strictObject({ label: text, hint: z.optional(text) }))
const option = z.strictObject({ value: text, says: optionSays })
const options = z.union([z.array(option).check(z.minLength(1)), text])

const factBase = {
  id: z
    .string()
    .check(
      z.regex(/^(enterprise|person|hire)\.[A-Za-z]+$/, 'a fact is named enterprise.…, person.… or hire.…'),
    ),
  audience,
  when: z.optional(z.strictObject({ fact: text, in: z.array(scalar).check(z.minLength(1)) })),
  default: z.optional(z.union([scalar, z.array(z.string())])),
  askedIfUnknown: z.optional(text),
  says: inBoth(
    z.strictObject({
      name: text,
      question: text,
      line: z.optional(text),
      hint: z.optional(text),
      why: z.optional(text),
      where: z.optional(text),
      unknown: z.optional(text),
    }),
  ),
}
const figure = { ...factBase, unit, min: z.number() }
const fact = z.discriminatedUnion('kind', [
  z.strictObject({ ...factBase, kind: z.enum(['boolean', 'day', 'list']) }),
  z.strictObject({
    ...factBase,
    kind: z.literal('choice'),
    options,
    derived: z.optional(z.literal('size-standard')),
  }),
  z.strictObject({ ...factBase, kind: z.literal('set'), options }),
  z.strictObject({ ...figure, kind: z.enum(['integer', 'number']), max: z.optional(z.number()) }),
  z.strictObject({ ...figure, kind: z.literal('term-length'), unit: z.literal('months') }),
])
const page = z.strictObject({
  id: kebab,
  audience,
  facts: z.array(text).check(z.minLength(1)),
  says: z.optional(
    inBoth(
      z.strictObject({ title: text, hint: z.optional(text), why: z.optional(text), where: z.optional(text) }),
    ),
  ),
})

/** Of facts.json: what may be asked, in which words, on which page. */
export const factsFile = z.strictObject({
  $schema: schemaLink,
  lists: z.record(z.string(), z.array(option)),
  pages: z.array(page),
  facts: z.array(fact),
})

const datedValue = z.strictObject({
  from: day,
  of: z.optional(z.array(text).check(z.minLength(1))),
  value: z.union([z.number(), z.boolean()]),
  source,
})

/** Of parameters.json: every dated or provincial figure. */
export const parametersFile = z.strictObject({
  $schema: schemaLink,
  parameters: z.array(
    z.strictObject({ id: kebab, unit: z.optional(unit), values: z.array(datedValue).check(z.minLength(1)) }),
  ),
})

/** Of definitions.json: what several policies share. */
export const definitionsFile = z.strictObject({
  $schema: schemaLink,
  conditions: z.record(kebab, sharedCondition),
  terms: z.record(kebab, term),
})

const metric = z.strictObject({ fact: text, small: z.number(), medium: z.number(), large: z.number() })

/** Of size-standard.json: the industries and the least that each metric must be for a class. */
export const sizeStandardFile = z.strictObject({
  $schema: schemaLink,
  source,
  industry: text,
  rows: z.array(z.strictObject({ industry: text, metrics: z.array(metric).check(z.minLength(1)) })),
})

/** Of acts.json: the laws and notices that are cited. */
export const actsFile = z.strictObject({
  $schema: schemaLink,
  acts: z.array(
    z.strictObject({
      id: kebab,
      number: z.optional(text),
      issuedOn: z.optional(day),
      url: z.optional(z.string().check(z.regex(/^https?:\/\//, 'an address begins with https://'))),
      certainty,
      says: inBoth(z.strictObject({ title: text, body: text })),
    }),
  ),
})

/** Of index.json: the version, and the policies in the order they are shown. */
export const indexFile = z.strictObject({
  $schema: schemaLink,
  version: text,
  verifiedOn: day,
  policies: z.array(kebab).check(z.minLength(1)),
})

const amount = z.strictObject({
  perHire: z.optional(z.boolean()),
  yuan: term,
  parts: z.optional(
    z.record(
      z.string(),
      z.strictObject({ term, unit: z.enum(['CNY', 'people', 'share', 'times', 'months']) }),
    ),
  ),
  says,
  source: z.optional(source),
})
const edition = z.strictObject({
  id: kebab,
  from: day,
  to: z.optional(day),
  certainty,
  verifiedOn: day,
  sources: z.array(source).check(z.minLength(1)),
  says: inBoth(z.strictObject({ name: text, note: z.optional(text) })),
  rule: condition,
  eachHire: z.optional(condition),
  amount: z.optional(amount),
})
const item = { id: kebab, certainty: z.optional(certainty), source: z.optional(source) }

/** Of policies/<id>.json: one policy with all its editions and words. */
export const policyFile = z.strictObject({
  $schema: schemaLink,
  id: kebab,
  audience: z.array(audience).check(z.minLength(1)),
  nature: z.enum(['entitlement', 'discretionary', 'information']),
  says: inBoth(
    z.strictObject({ title: text, official: text, summary: text, benefit: text, history: z.optional(text) }),
  ),
  original: z.optional(z.strictObject({ edition: kebab, asks: z.array(text) })),
  editions: z.tuple([edition], edition),
  documents: z.array(z.strictObject({ ...item, says })),
  channels: z.array(
    z.strictObject({
      ...item,
      says: inBoth(z.strictObject({ name: text, detail: z.optional(text) })),
      phone: z.optional(text),
      url: z.optional(z.string().check(z.regex(/^https?:\/\//, 'an address begins with https://'))),
    }),
  ),
  deadlines: z.array(z.strictObject({ ...item, says })),
  excludes: z.array(
    z.strictObject({
      policies: z.array(kebab).check(z.minLength(1)),
      scope: z.enum(['same-person', 'same-months', 'same-certificate', 'same-relief']),
      level: z.enum(['national', 'local']),
      says,
    }),
  ),
})

const caseFacts = z.record(z.string(), z.unknown())

/** Of policies/<id>.cases.json: worked cases, read by the tests and by policy staff, never shipped. */
export const casesFile = z.strictObject({
  $schema: schemaLink,
  policy: kebab,
  cases: z.array(
    z.strictObject({
      title: text,
      asOf: day,
      facts: caseFacts,
      expect: z.strictObject({
        verdict: z.optional(z.enum(['eligible', 'ineligible', 'undetermined', 'not-in-force'])),
        certainty: z.optional(z.nullable(certainty)),
        edition: z.optional(z.nullable(kebab)),
        amountUpTo: z.optional(z.nullable(z.number())),
        hires: z.optional(z.array(z.enum(['eligible', 'ineligible', 'undetermined']))),
        missing: z.optional(z.array(z.string())),
      }),
    }),
  ),
})
