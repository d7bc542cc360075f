import * as z from 'zod/mini'
import type { SharedFile } from './files'
import { sharedCondition, term } from './rule-schema'
import { audience, certainty, day, followUp, inBoth, kebab, scalar, source, text, unit } from './words-schema'

const schemaLink = z.optional(z.string())
const optionSays = inBoth(z.strictObject({ label: text, hint: z.optional(text) }))
const option = z.strictObject({ value: text, says: optionSays })
const options = z.union([z.array(option).check(z.minLength(1)), text])

const change = z.strictObject({
  to: z.union([z.literal('more'), z.array(scalar).check(z.minLength(1))]),
  takesMonths: z.optional(z.boolean()),
  countsPart: z.optional(z.boolean()),
  while: z.optional(followUp),
  sets: z.optional(z.array(text)),
  raises: z.optional(z.array(text)),
})

/** Bounds of which the lower lies above the upper would let no answer in. */
const areInOrder = (lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY): boolean =>
  lower <= upper

/**
 * What an answer seldom lies outside of: figures in the fact's unit, days in months from the day asked about. Outside of it the
 * reader is asked to look again, and nothing is refused. A figure outside of it that is as likely stands among those besides.
 */
const likely = z
  .strictObject({
    least: z.optional(z.number()),
    most: z.optional(z.number()),
    besides: z.optional(z.array(z.number()).check(z.minLength(1))),
    why: text,
  })
  .check(z.refine(({ least, most }) => areInOrder(least, most), '"least" is above "most"'))

const factBase = {
  id: z
    .string()
    .check(
      z.regex(/^(enterprise|person|hire)\.[A-Za-z]+$/, 'a fact is named enterprise.…, person.… or hire.…'),
    ),
  audience,
  when: z.optional(followUp),
  default: z.optional(z.union([scalar, z.array(z.string())])),
  askedIfUnknown: z.optional(text),
  unread: z.optional(text),
  likely: z.optional(likely),
  change: z.optional(change),
  says: inBoth(
    z.strictObject({
      name: text,
      /** What a column of this fact may also be called in tables that people keep. */
      also: z.optional(z.array(text).check(z.minLength(1))),
      question: text,
      line: z.optional(text),
      hint: z.optional(text),
      why: z.optional(text),
      where: text,
      unknown: z.optional(text),
      /** What people also write in a table for yes, and for no. */
      meansYes: z.optional(z.array(text).check(z.minLength(1))),
      meansNo: z.optional(z.array(text).check(z.minLength(1))),
      /** Said beside an unlikely answer. */
      unlikely: z.optional(text),
      /** Yes and no, where the question's own words are others. */
      yes: z.optional(text),
      no: z.optional(text),
      change: z.optional(text),
    }),
  ),
}
const figure = { ...factBase, unit, min: z.number() }
const fact = z.discriminatedUnion('kind', [
  z.strictObject({ ...factBase, kind: z.enum(['boolean', 'list']) }),
  z.strictObject({
    ...factBase,
    kind: z.literal('day'),
    monthsAhead: z.optional(z.int().check(z.minimum(0))),
  }),
  z.strictObject({
    ...factBase,
    kind: z.literal('choice'),
    options,
    derived: z.optional(z.literal('size-standard')),
  }),
  z.strictObject({ ...factBase, kind: z.literal('set'), options }),
  z
    .strictObject({ ...figure, kind: z.enum(['integer', 'number']), max: z.optional(z.number()) })
    .check(z.refine(({ min, max }) => areInOrder(min, max), '"min" is above "max"')),
  z.strictObject({ ...figure, kind: z.literal('term-length'), unit: z.literal('months') }),
])
const page = z.strictObject({
  id: kebab,
  audience,
  facts: z.array(text).check(z.minLength(1)),
  says: z.optional(
    inBoth(z.strictObject({ title: text, hint: z.optional(text), why: text, where: z.optional(text) })),
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
    z.strictObject({
      id: kebab,
      unit: z.optional(unit),
      says: inBoth(z.strictObject({ name: text })),
      before: z.optional(text),
      values: z.array(datedValue).check(z.minLength(1)),
    }),
  ),
})

/** Of definitions.json: what several policies share. */
const definitionsFile = z.strictObject({
  $schema: schemaLink,
  conditions: z.record(kebab, sharedCondition),
  terms: z.record(kebab, term),
})

const metric = z.strictObject({ fact: text, small: z.number(), medium: z.number(), large: z.number() })

/** Of size-standard.json: the industries and the least that each metric must be for a class. */
const sizeStandardFile = z.strictObject({
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
  version: day,
  verifiedOn: day,
  policies: z.array(kebab).check(z.minLength(1)),
})

/** Of situations.json: what readers say of themselves, and which policies may then be theirs; `words` are for the search. */
export const situationsFile = z.strictObject({
  $schema: schemaLink,
  situations: z.array(
    z.strictObject({
      id: kebab,
      audience,
      policies: z.array(kebab).check(z.minLength(1)),
      says: inBoth(z.strictObject({ title: text, words: z.array(text) })),
    }),
  ),
})

/** Of readings.json: how the names one searches for are read, in pinyin without tones. Written by `npm run readings`. */
export const readingsFile = z.strictObject({ $schema: schemaLink, readings: z.record(z.string(), text) })

/** The shared files of the catalogue and the schema each must meet. */
export const SHARED_FILES = {
  'index.json': indexFile,
  'facts.json': factsFile,
  'parameters.json': parametersFile,
  'definitions.json': definitionsFile,
  'size-standard.json': sizeStandardFile,
  'acts.json': actsFile,
  'situations.json': situationsFile,
} as const satisfies Record<SharedFile, z.ZodMiniType>
