import { type Advice, type Effort, effortsOf, grownBy, isWaiting, type Plan, upTo } from './advice-plan'
import { hireOutcome, hireQuestion, outcomeIn, policyQuestion } from './assess'
import { valuesFor } from './candidates'
import type { CompiledEdition, CompiledPolicy } from './compile'
import type { Compiler } from './compiler'
import { type IsoDate, plusMonths } from './day'
import type { Answer } from './fact'
import { editionOn } from './glance'
import { type Lever, opened, type Pull, pulled, withMoreHires } from './lever'
import { type Look, outcomeOf, tried } from './outcome'
import { pivotalFacts } from './pivotal'
import { joined, type OpenLeaf, ofHire, openLeaves, type Question } from './question'
import { hirePlaces, knownHires, type Situation } from './situation'
import type { Truth } from './truth'
import { withAnswer } from './variable'

export type Search = {
  readonly policy: CompiledPolicy
  readonly compiler: Compiler
  readonly edition: CompiledEdition
  readonly s: Situation
  readonly plan: Plan
  /** The place of the hire that is to count; undefined for the policy as a whole. */
  readonly hire: number | undefined
  /** Whether it is enough that a yes becomes possible. */
  readonly mayBeOpen: boolean
}
/** Whether it is theirs; where one hire is to be changed, whether that hire counts. */
const questionIn = ({ policy, plan, hire }: Search, s: Situation): Question => {
  const edition = editionOn(policy, s.asOf)
  const at = hire ?? plan.levers.find(({ variable }) => variable.at !== undefined)?.variable.at
  if (edition === undefined) return NEVER
  return at === undefined ? policyQuestion(edition, s) : hireQuestion(edition, at)
}

/** Where nothing is in force. */
const NEVER: Question = joined('any', [])

const lookAfter = (search: Search, s: Situation): Look => ({
  compiler: search.compiler,
  question: questionIn(search, s),
  s,
})

const outcomeAfter = (search: Search, s: Situation): Truth => outcomeOf(lookAfter(search, s))

/** The open conditions, those by which hires are counted included. */
const leavesFor = (search: Search, s: Situation): readonly OpenLeaf[] => {
  const open = openLeaves(questionIn(search, s), s)
  const counted = open.flatMap(({ variables }) => variables.flatMap(({ counts }) => counts ?? []))
  const hires = hirePlaces(s)
  return [...open, ...counted.flatMap((counts) => hires.flatMap((at) => openLeaves(ofHire(counts, at), s)))]
}

/** The answers a lever may be brought to, the nearest first. */
const valuesOf = (search: Search, { variable, change, now }: Lever, s: Situation): readonly Answer[] => {
  if (change.to !== 'more') return change.to.filter((value) => value !== now)
  const open = leavesFor(search, s)
  return valuesFor(search.compiler, s, { variable, open })
    .filter((value) => Number(value) > Number(now))
    .sort((one, other) => Number(one) - Number(other))
}

/** Brings one lever after another to the nearest answer that leaves a yes possible. */
const pulledTogether = (
  search: Search,
  s: Situation,
  levers: readonly Lever[],
): readonly Pull[] | undefined => {
  if (outcomeAfter(search, s) === 'no') return undefined
  const [lever, ...rest] = levers
  if (lever === undefined) return search.mayBeOpen || isYesFor(search, s) ? [] : undefined
  for (const value of valuesOf(search, lever, s)) {
    const pull = { lever, value, on: search.s.asOf }
    const others = pulledTogether(search, pulled(search.compiler, s, pull), rest)
    if (others) return [pull, ...others]
  }
  return undefined
}

const openAmong = (truths: readonly Truth[]): number => truths.filter((truth) => truth === 'unknown').length

/** What a number of hires may be with each number of new ones that count: more, as those who were there may or may not count. */
const countsWith = (search: Search, s: Situation, counts: Question): readonly (readonly number[])[] => {
  const { compiler } = search
  const truths = hirePlaces(s).map((at) => outcomeOf({ compiler, question: ofHire(counts, at), s }))
  const sure = truths.filter((truth) => truth === 'yes').length
  const before = knownHires(search.s).length
  const [old, more] = [openAmong(truths.slice(0, before)), openAmong(truths.slice(before))]
  return upTo(sure, sure + more).map((least) => upTo(least, least + old))
}

/** Whether it comes to a yes, be it for new hires of the right kind: each open answer of theirs is tried until it does. */
const isYesFor = (search: Search, s: Situation): boolean => {
  const look = lookAfter(search, s)
  const outcome = outcomeOf(look)
  if (outcome !== 'unknown') return outcome === 'yes'
  const open = openLeaves(look.question, s)
  const before = knownHires(search.s).length
  const free = open
    .flatMap(({ variables }) => variables)
    .find(({ at, counts }) => counts !== undefined || (at ?? -1) >= before)
  if (free === undefined) return false
  const isYesWith = (value: number) =>
    isYesFor(search, withAnswer(search.compiler, s, { variable: free, value }))
  if (free.counts) return countsWith(search, s, free.counts).some((values) => values.every(isYesWith))
  for (const next of tried(look, free, open))
    if (outcomeAfter(search, next) !== 'no') return isYesFor(search, next)
  return false
}

const comesByItself = ({ policy, s, hire }: Search, on: IsoDate): boolean => {
  const edition = editionOn(policy, on)
  const later = { ...s, asOf: on }
  const outcome =
    edition && (hire === undefined ? outcomeIn(edition, later) : hireOutcome(edition, hire, later))
  return outcome === 'yes'
}

/** The situation after so much waiting and hiring, with these of its figures grown. */
const after = (search: Search, { months, hires }: Effort, grown: readonly Lever[]): Situation => {
  const { compiler, s } = search
  const hired = hires > 0 ? withMoreHires(compiler, s, { count: hires, on: s.asOf, months }) : s
  return grown.reduce(
    (waited: Situation, lever) =>
      withAnswer(compiler, waited, { variable: lever.variable, value: grownBy(lever, months) }),
    { ...hired, asOf: plusMonths(s.asOf, months) },
  )
}

/** The situation once all is done but the growing of some figures. */
const done = (search: Search, waited: Situation, pulls: readonly Pull[]): Situation =>
  pulls.reduce((s, pull) => pulled(search.compiler, s, { ...pull, on: search.s.asOf }), waited)

/** Whether no figure need grow: then it is only time that was waited for. (Where only some need, fewer changes were enough.) */
const isIdle = (search: Search, effort: Effort, pulls: readonly Pull[]): boolean => {
  if (!search.plan.levers.some(isWaiting)) return false
  const idly = done(search, after(search, effort, []), pulls)
  return search.mayBeOpen ? outcomeAfter(search, idly) !== 'no' : isYesFor(search, idly)
}

/** What it would still hang on, but for what new hires are to be. */
const openAfter = (search: Search, s: Situation): readonly string[] => {
  if (isYesFor(search, s)) return []
  const before = knownHires(search.s).length
  return pivotalFacts(lookAfter(search, s))
    .filter(({ at }) => at === undefined || at < before)
    .map(({ path }) => path)
    .sort()
}

/** The plan with so much waiting and hiring, if it leads to a yes. */
const triedWith = (search: Search, effort: Effort): Advice | undefined => {
  const { compiler, s, plan } = search
  const on = plusMonths(s.asOf, effort.months)
  // What comes by time alone needs no advice: the windows tell of it.
  if (comesByItself(search, on)) return undefined
  const waits = plan.levers.filter(isWaiting)
  const others = plan.levers.filter((lever) => !isWaiting(lever))
  const waited = after(search, effort, waits)
  const start = others.reduce((open, lever) => opened(compiler, open, lever), waited)
  const pulls = pulledTogether(search, start, others)
  if (pulls === undefined || isIdle(search, effort, pulls)) return undefined
  const grown = waits.map((lever) => ({ lever, value: grownBy(lever, effort.months) }))
  const changes = [...grown, ...pulls].map(({ lever, value }) => ({
    id: lever.variable.id,
    at: lever.variable.at,
    from: lever.now,
    to: value,
  }))
  return { changes, hires: effort.hires, on, open: openAfter(search, done(search, waited, pulls)) }
}

/** What a plan comes to with the least waiting and hiring; undefined where it leads to no yes. */
export const adviceBy = (search: Search): Advice | undefined => {
  for (const effort of effortsOf(search.plan, search.edition)) {
    const advice = triedWith(search, effort)
    if (advice) return advice
  }
  return undefined
}
