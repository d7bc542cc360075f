import * as z from 'zod/mini'
import type { LoadedCatalogue } from '../catalogue'
import { day } from '../catalogue/words-schema'
import type { Audience, Explanation, Facts, IsoDate } from '../engine'
import type { Words } from '../i18n'
import { type Judged, reasonText } from './say'

/** How a receipt is stored. */
export const RECEIPT = { format: 'huice-receipt', steps: [] } as const

const name = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/))
const reason = z.object({
  id: name,
  /** Which hire it is about, from 1. */
  hire: z.optional(z.int()),
  truth: z.enum(['yes', 'no', 'unknown']),
  says: z.optional(z.string()),
})
const outcome = z.object({
  /** The policy's name, for human eyes. */
  title: z.optional(z.string()),
  verdict: z.enum(['eligible', 'ineligible', 'undetermined', 'not-in-force']),
  certainty: z.nullable(z.enum(['confirmed', 'unconfirmed'])),
  edition: z.nullable(name),
  amountUpTo: z.nullable(z.number()),
  reasons: z.array(reason),
})
/** No catalogue comes near it; each that the catalogue does not know is a card on the page. */
const MOST_POLICIES = 1000
const outcomes = z
  .record(name, outcome)
  .check(z.refine((all) => Object.keys(all).length <= MOST_POLICIES, 'too many'))
const schema = z.object({
  audience: z.enum(['enterprise', 'individual']),
  madeOn: day,
  asOf: day,
  /** The catalogue's version, which is a day. */
  catalogue: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  facts: z.record(z.string(), z.unknown()),
  policies: outcomes,
})

/** A result that can be judged again: whose, of which day, by which rules, from which answers, and why. */
export type Receipt = z.infer<typeof schema>
/** What a receipt says of one policy. */
export type Outcome = z.infer<typeof outcome>
export type ToldReason = z.infer<typeof reason>
export type Outcomes = Readonly<Record<string, Outcome>>

/** Reads a receipt's content; undefined when it is none. The facts in it are not yet held against the catalogue. */
export const readReceipt = (content: unknown): Receipt | undefined => z.safeParse(schema, content).data

/** Of more hires the reasons are not written down: they would fill a book, and all answers are there to judge by. */
const MOST_HIRES = 100

type Teller = { readonly words: Words; readonly loaded: LoadedCatalogue }

const told = (teller: Teller, judged: Judged, hire?: number): readonly ToldReason[] => {
  const { id, truth, children } = judged.finding
  const says = reasonText(teller.words, teller.loaded, judged)
  const inner = children.flatMap((finding) => told(teller, { finding, verdict: judged.verdict }, hire))
  return [{ id, truth, ...(hire !== undefined && { hire }), ...(says && { says }) }, ...inner]
}

const outcomeOf = (teller: Teller, explanation: Explanation): Outcome => {
  const { loaded, words } = teller
  const title = loaded.policies.get(explanation.policy.id)?.says[words.language].title
  const { verdict, certainty, edition, amountUpTo, finding, hireFindings = [] } = explanation
  const ofHires = hireFindings.slice(0, MOST_HIRES).flatMap((hire, at) => told(teller, hire, at + 1))
  const reasons = [...(finding ? told(teller, { finding, verdict }) : []), ...ofHires]
  return { ...(title && { title }), verdict, certainty, edition: edition?.id ?? null, amountUpTo, reasons }
}

/** What was found of each policy, by its id, with every reason in the reader's words. */
export const outcomesOf = (teller: Teller, explanations: readonly Explanation[]): Outcomes =>
  Object.fromEntries(explanations.map((one) => [one.policy.id, outcomeOf(teller, one)]))

type Made = {
  readonly audience: Audience
  readonly madeOn: IsoDate
  readonly asOf: IsoDate
  readonly facts: Facts
  readonly explanations: readonly Explanation[]
}

/** Writes down a result, so that it can be judged again. */
export const receiptOf = (teller: Teller, { explanations, ...made }: Made): Receipt => ({
  ...made,
  catalogue: teller.loaded.catalogue.version,
  policies: outcomesOf(teller, explanations),
})
