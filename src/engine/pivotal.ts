import { pairsIn } from './change'
import { type Look, mostShared, outcomeOf, takenApart, tried } from './outcome'
import { hasChange } from './pairs'
import { type OpenLeaf, ofHire, openLeaves, type Question, type Variable } from './question'
import { hirePlaces, type Situation } from './situation'
import type { Truth } from './truth'
import { reads } from './use'

/** Whether some two values of a fact come to different outcomes, while no other that is open is read twice or with it. */
const changes = (look: Look, variable: Variable): boolean => {
  const { question, s } = look
  let before: Situation | undefined
  // If any two values differ in outcome, so do some two that follow each other.
  for (const after of tried(look, variable, openLeaves(question, s))) {
    if (before && hasChange(pairsIn(look, { variable, before, after }))) return true
    before = after
  }
  return false
}

/** A fact to fix before another's effect can be seen: read twice, or read in one condition with it. */
const toFixBefore = (open: readonly OpenLeaf[], { path }: Variable): Variable | undefined =>
  open
    .filter((leaf) => reads(leaf, path))
    .flatMap(({ variables }) => variables)
    .find((other) => other.path !== path)

/** The facts looked for, by path. */
type Sought = ReadonlyMap<string, Variable>

const byPath = (variables: readonly Variable[]): Sought =>
  new Map(variables.map((variable) => [variable.path, variable]))

/** Whether a fact alone can change the outcome, in some completion of all others: what is read with it is fixed first. */
const turns = (look: Look, variable: Variable): boolean => {
  const { compiler, question, s } = look
  const open = openLeaves(question, s)
  const fixed = mostShared(open, variable) ?? toFixBefore(open, variable)
  if (fixed === undefined) return changes(look, variable)
  for (const next of tried(look, fixed, open))
    if (pivotalAmong({ compiler, question, s: next }, byPath([variable])).size > 0) return true
  return false
}

/** What turns the outcome once a shared fact has one of its values; and that fact, if it turns it itself. */
const pivotalBeside = (look: Look, shared: Variable, sought: Sought): Sought => {
  const { compiler, question, s } = look
  const found = new Map<string, Variable>()
  const left = new Map(sought)
  left.delete(shared.path)
  for (const next of tried(look, shared, openLeaves(question, s))) {
    if (left.size === 0) break
    for (const [path, variable] of pivotalAmong({ compiler, question, s: next }, left)) {
      found.set(path, variable)
      left.delete(path)
    }
  }
  return sought.has(shared.path) && turns(look, shared) ? found.set(shared.path, shared) : found
}

/** Whether any of the facts looked for keeps a question open; a settled one nothing does. */
const hangsOn = (sought: Sought, question: Question, s: Situation): boolean =>
  openLeaves(question, s).some(({ variables }) => variables.some(({ path }) => sought.has(path)))

const pivotalAmong = (look: Look, sought: Sought): Sought => {
  const { compiler, question, s } = look
  if (!hangsOn(sought, question, s)) return new Map()
  const opened = question.open(s)
  if (opened.kind === 'leaf')
    return byPath(
      [...byPath(opened.variables).values()].filter(
        (variable) => sought.has(variable.path) && turns(look, variable),
      ),
    )
  const { apart, shared } = takenApart(opened, question, s)
  if (shared) return pivotalBeside(look, shared, sought)
  // Where one part settles the whole, no other can change it.
  const settling: Truth = opened.kind === 'all' ? 'no' : 'yes'
  const looks = apart.map((part) => ({ compiler, question: part, s }))
  if (looks.some((part) => outcomeOf(part) === settling)) return new Map()
  return new Map(looks.flatMap((part) => [...pivotalAmong(part, sought)]))
}

/** A number of hires is what it is by each open hire's facts: any of those may be the one that tips it. */
const behind = (look: Look, { counts, ...variable }: Variable): readonly Variable[] => {
  const { compiler, s } = look
  if (counts === undefined) return [variable]
  return hirePlaces(s).flatMap((at) => pivotalFacts({ compiler, question: ofHire(counts, at), s }))
}

/**
 * The unanswered facts that can still change the outcome: some two completions that differ in such a fact alone come to
 * different outcomes. A part's facts count when the other parts can leave the outcome to it. The search ends as soon as
 * every open fact was found to matter, which is the common case.
 */
export const pivotalFacts = (look: Look): readonly Variable[] => {
  const open = byPath(openLeaves(look.question, look.s).flatMap(({ variables }) => variables))
  return [...pivotalAmong(look, open).values()].flatMap((variable) => behind(look, variable))
}
