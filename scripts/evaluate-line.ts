import { createFactChecker, type FactFault } from '../src/catalogue/check-facts'
import {
  type Assessment,
  type Audience,
  assess,
  type Catalogue,
  compileCatalogue,
  type Facts,
  type IsoDate,
  isDay,
  isOfHire,
  readSituation,
  type Window,
  windowAround,
} from '../src/engine'
import { LONGEST_LINE } from './lines'

type Problem = { readonly code: string; readonly path: string; readonly message: string }
type Case = {
  readonly id: string
  readonly asOf: IsoDate
  readonly audience: Audience
  readonly facts: Facts
}

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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined
const isAudience = (value: unknown): value is Audience => value === 'enterprise' || value === 'individual'

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

type Read = { readonly id: string | null } & ({ readonly problem: Problem } | { readonly given: Case })
type Check = ReturnType<typeof createFactChecker>

const readCase = (line: string, check: Check, today: IsoDate): Read => {
  if (line.length > LONGEST_LINE)
    return fail(null, { code: 'too-long', path: '', message: `longer than ${LONGEST_LINE} characters` })
  const record = parse(line)
  if (!isRecord(record))
    return fail(null, { code: 'not-an-object', path: '', message: 'the line is not a JSON object' })
  const id = own(record, 'id')
  if (typeof id !== 'string')
    return fail(null, { code: 'no-id', path: 'id', message: 'a case needs an id, as text' })
  const audience = own(record, 'audience')
  if (!isAudience(audience))
    return fail(id, {
      code: 'no-audience',
      path: 'audience',
      message: 'must be "enterprise" or "individual"',
    })
  const asOf = own(record, 'asOf') ?? today
  if (typeof asOf !== 'string' || !isDay(asOf))
    return fail(id, { code: 'not-a-day', path: 'asOf', message: 'must be a day that exists, YYYY-MM-DD' })
  const checked = check(own(record, 'facts'), audience)
  if ('fault' in checked) {
    const { code, path } = checked.fault
    return fail(id, { code, path: path ? `facts.${path}` : 'facts', message: MESSAGES[code] })
  }
  return { id, given: { id, asOf, audience, facts: checked.facts } }
}

const fail = (id: string | null, problem: Problem): Read => ({ id, problem })

const resultOf = (
  { verdict, certainty, edition, amountUpTo, missing, hires }: Assessment,
  window: () => Window,
) => ({
  verdict,
  certainty,
  edition: edition?.id ?? null,
  amountUpTo,
  missing,
  ...(hires && { hires }),
  ...(verdict === 'eligible' && { window: window() }),
})

/** Answers one line of the evaluator: a result, or what is wrong with the case. @param today the day for cases without one */
export const createEvaluator = (catalogue: Catalogue, today: IsoDate): ((line: string) => string) => {
  const compiled = compileCatalogue(catalogue)
  const check = createFactChecker(catalogue)
  const defaults = catalogue.facts.filter((fact) => fact.default !== undefined && !isOfHire(fact.id))
  return (line) => {
    const read = readCase(line, check, today)
    if ('problem' in read) return JSON.stringify({ id: read.id, error: read.problem })
    const { id, asOf, audience, facts } = read.given
    const situation = readSituation({ ...catalogue, assume: true }, facts, asOf)
    const assumed = defaults.filter((fact) => fact.audience === audience && (facts[fact.id] ?? null) === null)
    const policies = compiled.policies
      .filter(({ policy }) => policy.audience.includes(audience))
      .map((policy) => [
        policy.policy.id,
        resultOf(assess(policy, situation), () => windowAround(policy, situation)),
      ])
    return JSON.stringify({
      id,
      asOf,
      catalogue: catalogue.version,
      assumed: assumed.map((fact) => fact.id),
      policies: Object.fromEntries(policies),
    })
  }
}
