import * as z from 'zod/mini'
import { condition, term } from './rule-schema'
import { audience, certainty, day, followUp, inBoth, kebab, says, source, text } from './words-schema'

const schemaLink = z.optional(z.string())

const amount = z.strictObject({
  kind: z.optional(z.enum(['payment', 'saving', 'loan'])),
  perHire: z.optional(z.boolean()),
  yuan: term,
  parts: z.optional(
    z.record(
      z.string(),
      z.strictObject({ term, unit: z.enum(['CNY', 'people', 'share', 'times', 'months']) }),
    ),
  ),
  owed: z.optional(term),
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
const item = {
  id: kebab,
  when: z.optional(followUp),
  certainty: z.optional(certainty),
  source: z.optional(source),
}

/** Of policies/<id>.json: one policy with all its editions and words. */
export const policyFile = z.strictObject({
  $schema: schemaLink,
  id: kebab,
  audience: z.array(audience).check(z.minLength(1)),
  nature: z.enum(['entitlement', 'discretionary', 'information']),
  says: inBoth(
    z.strictObject({
      title: text,
      official: text,
      also: z.optional(z.array(text).check(z.minLength(1))),
      summary: text,
      benefit: text,
      history: z.optional(text),
      moreHires: z.optional(text),
    }),
  ),
  sparedBy: z.optional(z.array(kebab).check(z.minLength(1))),
  gives: z.optional(z.array(text).check(z.minLength(1))),
  original: z.optional(z.strictObject({ edition: kebab, asks: z.array(text) })),
  editions: z.tuple([edition], edition),
  documents: z.array(
    z.strictObject({ ...item, says, nothingToBring: z.optional(z.boolean()), same: z.optional(kebab) }),
  ),
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

/** Of policies/<id>.cases.json: worked cases, read by the tests and shown on the policy's page. */
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
