import { deepEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { createFactSieve } from '../../src/catalogue'
import { type Audience, isDay } from '../../src/engine'
import { drafts } from '../../src/keep/drafts.test-support'
import { createEvaluator } from '../evaluate-line'
import { workedSituations } from '../worked-cases'
import { type Door, doorOf } from './door'
import { hostileValues } from './hostile'
import { edits, withEdits } from './mutate-json'
import { cuts, withCuts } from './mutate-text'
import { loaded, wrongInFacts } from './possible'

const today = '2026-11-23'
if (!isDay(today)) throw new Error(today)
const sift = createFactSieve(loaded.catalogue)

const days = fc.constantFrom(
  '2016-06-30',
  '2026-11-23',
  '2027-12-31',
  '0001-01-01',
  '9999-12-31',
  '2028-02-29',
)
const cases = fc.oneof(
  fc.constantFrom(...workedSituations(loaded.catalogue)),
  fc
    .record({
      audience: fc.constantFrom<Audience>('enterprise', 'individual'),
      asOf: days,
      draft: drafts,
    })
    .map(({ audience, asOf, draft }) => ({
      audience,
      asOf,
      facts: Object.fromEntries(
        Object.entries(draft.answers).filter(
          ([id]) => id.startsWith('person.') === (audience === 'individual'),
        ),
      ),
    })),
)

const VERDICTS = ['eligible', 'ineligible', 'undetermined', 'not-in-force']

type Told = {
  readonly id: string | null
  readonly error?: { readonly code: string; readonly path: string; readonly message: string }
  readonly policies?: Readonly<
    Record<string, { readonly verdict: string; readonly missing: readonly string[] }>
  >
}

const checkTold = ({ error, policies: told = {} }: Told): void => {
  if (error) ok(error.code && error.message && typeof error.path === 'string', 'a fault without its name')
  else ok(Object.keys(told).length > 0, 'neither judged nor refused')
  for (const [id, { verdict, missing }] of Object.entries(told)) {
    ok(VERDICTS.includes(verdict), `${id} is ${verdict}`)
    ok(
      verdict === 'undetermined' || missing.length === 0,
      `${id} is ${verdict}, and yet something is missing`,
    )
  }
}

/**
 * Lines of the evaluator. Whatever a line holds, it is answered in one line: with a verdict for each policy of the audience, or
 * with what is wrong and where.
 */
export const lineDoor = (evaluate = createEvaluator(loaded.catalogue, today)): Door =>
  doorOf({
    name: 'lines of the evaluator',
    share: 6,
    inputs: fc.record({ given: cases, changes: edits(), spoilt: fc.oneof(fc.constant([]), cuts()) }),
    holds: ({ given, changes, spoilt }) => {
      const line = withCuts(JSON.stringify(withEdits({ id: 'a', ...given }, changes)) ?? '', spoilt)
      const answer = evaluate(line)
      ok(!answer.includes('\n'), 'more than one line')
      checkTold(JSON.parse(answer))
    },
  })

const judgedAs = (evaluate: (line: string) => string, given: object): unknown =>
  JSON.parse(evaluate(JSON.stringify({ id: 'a', ...given })))

/**
 * Answers with noise among them. What is left after sifting can be judged, and is judged as if the noise had not been there and
 * the answers stood in another order: what cannot be taken counts as unanswered, never as a no.
 */
export const factsDoor = (evaluate = createEvaluator(loaded.catalogue, today)): Door =>
  doorOf({
    name: 'answers to be judged',
    share: 4,
    inputs: fc.record({
      given: cases,
      noise: fc.dictionary(fc.stringMatching(/^[a-z_.]{1,20}$/), hostileValues, { maxKeys: 4 }),
    }),
    holds: ({ given, noise }) => {
      const { facts: plain } = sift(given.facts)
      const mixed = Object.fromEntries([...Object.entries(noise), ...Object.entries(given.facts).reverse()])
      const { facts, leftOut } = sift(mixed)
      deepEqual(wrongInFacts(facts), [])
      ok(
        leftOut.length >= Object.keys(noise).filter((key) => !(key in given.facts)).length,
        'something was left out silently',
      )
      deepEqual(judgedAs(evaluate, { ...given, facts }), judgedAs(evaluate, { ...given, facts: plain }))
    },
  })
