import { createFactChecker, type FactFault, isRecord } from '../catalogue/check-facts'
import { type Audience, type Facts, type IsoDate, isDay } from '../engine'

/** What is wrong with a case: a code for programs, where in the case, and a sentence. */
export type Problem = { readonly code: string; readonly path: string; readonly message: string }

/** Whose answers are judged, by the law of which day. */
export type Case = {
  /** A day that exists, YYYY-MM-DD; without it the day that the catalogue was opened for. */
  readonly asOf?: string | null | undefined
  readonly audience: Audience
  /** Answers by the fact's id in facts.json; one that is absent or null is not known. */
  readonly facts?: Readonly<Record<string, unknown>> | null | undefined
}

/** A case whose answers are known to be possible. */
export type ReadCase = { readonly asOf: IsoDate; readonly audience: Audience; readonly facts: Facts }

const MESSAGES: Readonly<Record<FactFault['code'], string>> = {
  'unknown-fact': 'there is no such fact',
  'other-audience': 'this fact belongs to the other audience',
  'not-a-choice': 'not one of the options',
  'not-a-yes-or-no': 'must be true or false',
  'not-a-day': 'must be a day, YYYY-MM-DD',
  'no-such-day': 'this day does not exist',
  'not-a-number': 'must be a number',
  'not-whole': 'must be a whole number',
  'too-small': 'is below the least that is possible',
  'too-large': 'is above the most that is possible',
  'not-a-list': 'must be a list of objects or options',
}

const isAudience = (value: unknown): value is Audience => value === 'enterprise' || value === 'individual'

/** A field of the record's own; null counts as absent. */
const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined

const factsIn = (
  check: ReturnType<typeof createFactChecker>,
  given: unknown,
  audience: Audience,
): { readonly facts: Facts } | { readonly problem: Problem } => {
  const checked = check(given, audience)
  if (!('fault' in checked)) return checked
  const { code, path } = checked.fault
  return { problem: { code, path: path ? `facts.${path}` : 'facts', message: MESSAGES[code] } }
}

/** Reads a case from outside, whatever it holds. @param today the day of cases that name none */
export const createCaseReader = (
  catalogue: Parameters<typeof createFactChecker>[0],
  today: IsoDate,
): ((given: unknown) => { readonly read: ReadCase } | { readonly problem: Problem }) => {
  const check = createFactChecker(catalogue)
  return (given) => {
    if (!isRecord(given))
      return { problem: { code: 'not-an-object', path: '', message: 'the case is not an object' } }
    const audience = own(given, 'audience')
    if (!isAudience(audience)) {
      const message = 'must be "enterprise" or "individual"'
      return { problem: { code: 'no-audience', path: 'audience', message } }
    }
    const asOf = own(given, 'asOf') ?? today
    if (typeof asOf !== 'string' || !isDay(asOf)) {
      const message = 'must be a day that exists, YYYY-MM-DD'
      return { problem: { code: 'not-a-day', path: 'asOf', message } }
    }
    const found = factsIn(check, own(given, 'facts'), audience)
    return 'problem' in found ? found : { read: { asOf, audience, facts: found.facts } }
  }
}
