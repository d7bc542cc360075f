import * as z from 'zod/mini'
import type { Condition, GroupCondition, LeafCondition, Term, Test } from '../engine'
import { day, inBoth, kebab, says, source, text } from './words-schema'

const factId = z
  .string()
  .check(z.regex(/^(enterprise|person|hire)\.[A-Za-z]+$/, 'a fact is named enterprise.…, person.… or hire.…'))
const terms = z.lazy(() => z.array(term).check(z.minLength(1)))

/** A day or figure. Which kind of term it is shows in its first key. */
export const term: z.ZodMiniType<Term> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: factId }),
    z.strictObject({ parameter: kebab, by: z.optional(z.array(factId)) }),
    z.strictObject({ number: z.number() }),
    z.strictObject({ day: z.union([day, z.literal('asOf')]) }),
    z.strictObject({ plusMonths: term, months: z.int() }),
    z.strictObject({
      dayIn: term,
      month: z.int().check(z.minimum(1), z.maximum(12)),
      date: z.int().check(z.minimum(1), z.maximum(28)),
    }),
    z.strictObject({ yearOf: term }),
    z.strictObject({ ageFrom: term }),
    z.strictObject({ sum: terms }),
    z.strictObject({ difference: z.tuple([term, term]) }),
    z.strictObject({ product: terms }),
    z.strictObject({
      quotient: z.tuple([term, z.number().check(z.refine((divisor) => divisor !== 0, 'division by zero'))]),
    }),
    z.strictObject({ smallest: terms }),
    z.strictObject({ largest: terms }),
    z.strictObject({ choose: z.array(z.strictObject({ when: test, then: term })), otherwise: term }),
    z.strictObject({ countOfHires: test }),
    z.strictObject({ none: z.literal(true) }),
    z.strictObject({ use: kebab }),
  ]),
)

const options = z.array(text).check(z.minLength(1))
const is = { kind: z.literal('is'), fact: factId, equals: z.boolean() }
const oneOf = { kind: z.literal('oneOf'), fact: factId, options }
const noneOf = { kind: z.literal('noneOf'), fact: factId, options }
const compare = {
  kind: z.literal('compare'),
  value: term,
  is: z.enum(['atLeast', 'atMost', 'above', 'below', 'equalTo']),
  limit: term,
}
const CALCULATED = [
  'sum',
  'difference',
  'product',
  'quotient',
  'smallest',
  'largest',
  'choose',
  'countOfHires',
]

/** Being equal is settled exactly only between answers, figures of the law, years and days as they are. */
const isSettledExactly = ({ is: sign, value, limit }: { is: string; value: Term; limit: Term }): boolean =>
  sign !== 'equalTo' || ![value, limit].some((side) => CALCULATED.some((kind) => kind in side))
const exactly = z.refine<Parameters<typeof isSettledExactly>[0]>(
  isSettledExactly,
  'nothing calculated can be equalTo: say atLeast and atMost',
)
const during = {
  kind: z.literal('during'),
  day: term,
  from: z.optional(term),
  to: z.optional(term),
  before: z.optional(term),
}
const provincial = {
  kind: z.literal('provincial'),
  parameter: kebab,
  by: z.array(factId).check(z.minLength(1)),
  equals: z.boolean(),
}
const use = z.strictObject({ kind: z.literal('use'), definition: kebab })

/** A condition without words, for the cases of an amount. */
const test: z.ZodMiniType<Test> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject(is),
    z.strictObject(oneOf),
    z.strictObject(noneOf),
    z.strictObject(compare).check(exactly),
    z.strictObject(during),
    z.strictObject(provincial),
    z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(test).check(z.minLength(1)) }),
    z.strictObject({ kind: z.enum(['someHire', 'everyHire']), of: test }),
    use,
  ]),
)

const sentences = z.strictObject({
  rule: text,
  yes: text,
  no: text,
  unknown: text,
  unset: z.optional(text),
  early: z.optional(text),
  late: z.optional(text),
})
const leaf = { id: kebab, source: z.optional(source), says: inBoth(sentences) }
const leaves = [
  z.strictObject({ ...leaf, ...is }),
  z.strictObject({ ...leaf, ...oneOf }),
  z.strictObject({ ...leaf, ...noneOf }),
  z.strictObject({ ...leaf, ...compare }).check(exactly),
  z.strictObject({ ...leaf, ...during }),
  z.strictObject({ ...leaf, ...provincial }),
] as const

/** A node of a rule. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [...leaves, group, hires, use]),
)
const group: z.ZodMiniType<GroupCondition> & z.core.$ZodTypeDiscriminable = z.strictObject({
  id: kebab,
  kind: z.enum(['all', 'any']),
  of: z.array(condition),
  says: z.optional(says),
})
const hires = z.strictObject({
  id: kebab,
  kind: z.enum(['someHire', 'everyHire']),
  of: condition,
  says: z.optional(says),
})

/** A condition that several policies share. */
export const sharedCondition: z.ZodMiniType<LeafCondition | GroupCondition> = z.discriminatedUnion('kind', [
  ...leaves,
  group,
])
