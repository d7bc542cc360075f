import type { AskedFact, Page } from '../catalogue'
import {
  type Fact,
  type Facts,
  factsAtGlance,
  fieldOf,
  HIRES,
  type Hire,
  hirePath,
  hiresAmong,
  isOfHire,
  type OpenFacts,
} from '../engine'
import { openFor, type Subject, situationFor } from './open-for'

/** A page that can still matter, with those of its facts that can. */
export type Stop = { readonly page: Page; readonly facts: readonly string[] }

type State = { readonly open: OpenFacts; readonly known: Facts }

/**
 * For how many policies a fact can still matter. A derived class is asked for only when what it is derived from is not
 * known, and it is that which is open.
 */
const weightOf = ({ loaded }: Subject, id: string, { open, known }: State): number => {
  const trigger = loaded.asked.get(id)?.askedIfUnknown
  if (trigger === undefined) return open.get(id) ?? 0
  return known[trigger] === null ? (open.get(trigger) ?? 0) : 0
}

/** A page with those of its facts that can still matter, and for how many policies the weightiest does. */
type Weighed = Stop & { readonly weight: number }

const weigh = (subject: Subject, page: Page, state: State): Weighed => {
  const weights = page.facts.map((id) => ({ id, weight: weightOf(subject, id, state) }))
  return {
    page,
    facts: weights.filter(({ weight }) => weight > 0).map(({ id }) => id),
    weight: Math.max(0, ...weights.map(({ weight }) => weight)),
  }
}

/** Follow-ups come after what they hang on. */
const isEarly = ({ loaded }: Subject, { facts }: Stop, { open, known }: State): boolean =>
  facts.some((id) => {
    const parent = loaded.asked.get(id)?.fact.when?.fact
    return parent !== undefined && !facts.includes(parent) && known[parent] === undefined && open.has(parent)
  })

/** Which of the pages that can still matter comes next; they stand in the catalogue's order. */
export type Choice = (pages: readonly Weighed[]) => Weighed | undefined

/** The page that matters to most policies; of several, the first. */
const weightiest: Choice = (pages) =>
  pages.reduce<Weighed | undefined>(
    (best, page) => (best && best.weight >= page.weight ? best : page),
    undefined,
  )

const pick = (answers: Facts, ids: readonly string[]): Facts =>
  Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])))

/**
 * The pages this reader passes, in order: always next the one that matters to most policies, as that settles most. A page is
 * on the path when, after the answers of the pages before it, one of its facts can still change what the reader is told. So
 * the path never asks in vain, and an answer off the path cannot matter.
 */
export const pathOf = (subject: Subject, answers: Facts, choose = weightiest): readonly Stop[] => {
  const stops: Stop[] = []
  let known: Facts = {}
  let left = subject.loaded.pages.filter(({ audience }) => audience === subject.audience)
  for (;;) {
    const state = { open: openFor(subject, known), known }
    const open = left.map((page) => weigh(subject, page, state)).filter(({ weight }) => weight > 0)
    const next = choose(open.filter((stop) => !isEarly(subject, stop, state))) ?? open[0]
    if (next === undefined) return stops
    stops.push({ page: next.page, facts: next.facts })
    left = left.filter((page) => page !== next.page)
    known = { ...known, ...pick(answers, next.facts) }
  }
}

let last: (Subject & { readonly answers: Facts; readonly path: readonly Stop[] }) | undefined

/** The same, kept until anything of it changes: each part of a page asks for it, and so does the next one. */
export const pathNow = ({ loaded, compiled, audience, asOf }: Subject, answers: Facts): readonly Stop[] => {
  const isSame =
    last?.loaded === loaded &&
    last.compiled === compiled &&
    last.audience === audience &&
    last.asOf === asOf &&
    last.answers === answers
  if (last === undefined || !isSame) {
    const subject = { loaded, compiled, audience, asOf }
    last = { ...subject, answers, path: pathOf(subject, answers) }
  }
  return last.path
}

/** The answers given on the path: what check-your-answers lists and the result is judged by. */
export const answersOn = (path: readonly Stop[], answers: Facts): Facts =>
  pick(
    answers,
    path.flatMap(({ facts }) => facts),
  )

/** A follow-up waits until what it hangs on is answered. */
const isWaiting = ({ when }: Fact, hire: Hire): boolean =>
  when !== undefined && hire[fieldOf(when.fact)] === undefined

/**
 * The fields to ask about one hire, in order: those that can still matter to a policy the employer may have, after the
 * answers to the fields before.
 */
export const hireFields = (subject: Subject, answers: Facts, hire: Hire): readonly string[] => {
  const shown: string[] = []
  let known: Hire = {}
  for (const fact of subject.loaded.catalogue.facts.filter(({ id }) => isOfHire(id))) {
    const field = fieldOf(fact.id)
    const open = factsAtGlance(
      subject.compiled,
      subject.audience,
      situationFor(subject, { ...answers, [HIRES]: [known] }),
    )
    if (isWaiting(fact, hire) || !open.has(hirePath(0, fact.id))) continue
    shown.push(field)
    known = { ...known, [field]: hire[field] ?? null }
  }
  return shown
}

/** Whether what a follow-up hangs on was answered otherwise. */
const isUncalled = ({ when }: Fact, hire: Hire): boolean => {
  const parent = when && (hire[fieldOf(when.fact)] ?? null)
  return when !== undefined && parent !== null && !when.in.some((calling) => calling === parent)
}

/** Whether everything worth knowing of a hire was answered, be it with "I don't know". */
export const isHireAnswered = (subject: Subject, answers: Facts, hire: Hire): boolean =>
  // Where nothing at all is left out, as after a table, there is no need to ask the rules what matters.
  subject.loaded.catalogue.facts.every(
    (fact) => !isOfHire(fact.id) || hire[fieldOf(fact.id)] !== undefined || isUncalled(fact, hire),
  ) || hireFields(subject, answers, hire).every((field) => hire[field] !== undefined)

/** Whether every fact of a stop was answered, be it with "I don't know". */
const isAnswered = (subject: Subject, { facts }: Stop, answers: Facts): boolean =>
  facts.every((id) => answers[id] !== undefined) &&
  (!facts.includes(HIRES) ||
    (hiresAmong(answers) ?? []).every((hire) => isHireAnswered(subject, answers, hire)))

/** The page to go on to: the first unanswered one after this, else the first of all; undefined when all are answered. */
export const nextStop = (subject: Subject, answers: Facts, pageId: string | undefined): Stop | undefined => {
  const path = pathOf(subject, answers)
  const here = path.findIndex(({ page }) => page.id === pageId)
  const inOrder = [...path.slice(here + 1), ...path.slice(0, here + 1)]
  return inOrder.find((stop) => !isAnswered(subject, stop, answers))
}

/** The question an interview begins with; undefined when it begins with none, or with several on one page. */
export const firstQuestion = (
  subject: Subject,
): { readonly page: string; readonly asked: AskedFact } | undefined => {
  const stop = nextStop(subject, {}, undefined)
  const asked = stop?.facts.length === 1 ? subject.loaded.asked.get(stop.facts[0] ?? '') : undefined
  return stop && asked && { page: stop.page.id, asked }
}

/** The page on which hires are listed. */
export const hiresPage = ({ loaded }: Subject): Page | undefined =>
  loaded.pages.find(({ facts }) => facts.includes(HIRES))
