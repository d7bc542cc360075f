import type { Compiler } from './compiler'
import { type Answer, HIRES, hirePath, isOfHire } from './fact'
import type { Variable } from './question'
import { knownHires, type Situation } from './situation'
import { sizeFacts } from './size'

const replaced = <Item>(items: readonly Item[], place: number, item: Item): readonly Item[] => {
  const copy = [...items]
  copy[place] = item
  return copy
}

/** The same situation with one answer more, another, or one less. What the size hangs on tells which classes are possible. */
export const withAnswer = (
  compiler: Compiler,
  s: Situation,
  { variable, value }: { readonly variable: Variable; readonly value: Answer | undefined },
): Situation => {
  if (variable.counts !== undefined)
    return { ...s, counted: new Map([...(s.counted ?? []), [variable.id, Number(value)]]) }
  if (variable.at !== undefined) {
    const hires = knownHires(s).map((hire, at) =>
      at === variable.at ? replaced(hire, variable.slot, value) : hire,
    )
    return { ...s, hires }
  }
  const values = replaced(s.values, variable.slot, value)
  const isOfSize = compiler.isOfSize(variable.id) && values[compiler.sizeSlot] === undefined
  return { ...s, values, sizes: isOfSize ? compiler.sizesOf(values) : s.sizes }
}

/** Lists which of the facts read have no answer in a situation, once for each time they are read. */
export type Lister = (s: Situation) => readonly Variable[]

const NONE: readonly Variable[] = []

const listHireField =
  (id: string, slot: number): Lister =>
  ({ at, hire }) =>
    at === undefined || hire[slot] !== undefined ? NONE : [{ path: hirePath(at, id), id, slot, at }]

/** For a class that is derived, the facts it is derived from; it is never itself listed. */
const listSize =
  (compiler: Compiler, slot: number): Lister =>
  ({ values }) => {
    if (values[slot] !== undefined) return NONE
    const answer = (id: string) => values[compiler.factOf(id).slot]
    return sizeFacts(compiler.sizeStandard, answer)
      .filter((id) => answer(id) === undefined)
      .map((id) => ({ path: id, id, slot: compiler.factOf(id).slot }))
  }

const listFact = (compiler: Compiler, id: string): Lister => {
  const { fact, slot } = compiler.factOf(id)
  if (isOfHire(id)) return listHireField(id, slot)
  const itself: readonly Variable[] = [{ path: id, id, slot }]
  if (id === HIRES) return ({ hires, hasPlenty }) => (hires === undefined && !hasPlenty ? itself : NONE)
  if (fact.derived) return listSize(compiler, slot)
  return ({ values }) => (values[slot] === undefined ? itself : NONE)
}

/** Makes ready the list of the facts read that have no answer, each as often as it is read. */
export const unanswered = (compiler: Compiler, reads: readonly string[]): Lister => {
  const listers = reads.map((id) => listFact(compiler, id))
  return (s) => {
    const found: Variable[] = []
    for (const list of listers) found.push(...list(s))
    return found
  }
}
