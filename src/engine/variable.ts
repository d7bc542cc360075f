import type { Compiler } from './compiler'
import { type Answer, HIRES, hirePath, isOfHire } from './fact'
import type { Situation, Slots } from './situation'
import { possibleSizes, sizeFacts } from './size'

/** An unanswered fact, in its place: outside the list of hires, or in one of them. */
export type Variable = {
  /** As readers of results know it: `enterprise.hires[0].graduatedOn`. */
  readonly path: string
  readonly id: string
  readonly slot: number
  /** The hire's place in the list. */
  readonly at?: number | undefined
}

const replaced = (slots: Slots, slot: number, value: Answer): Slots =>
  slots.map((old, place) => (place === slot ? value : old))

const statedSize = ({ facts }: Compiler, values: Slots): Answer | undefined =>
  values[facts.findIndex((fact) => fact.kind === 'choice' && fact.derived)]

/** The same situation with one more answer. A figure that the size hangs on narrows the possible classes. */
export const withAnswer = (
  compiler: Compiler,
  s: Situation,
  { variable, value }: { readonly variable: Variable; readonly value: Answer },
): Situation => {
  if (variable.at !== undefined) {
    const hires = s.hires?.map((hire, at) =>
      at === variable.at ? replaced(hire, variable.slot, value) : hire,
    )
    return { ...s, hires }
  }
  const values = replaced(s.values, variable.slot, value)
  const answer = (id: string) => values[compiler.factOf(id).slot]
  const isOfSize = statedSize(compiler, values) === undefined && compiler.isOfSize(variable.id)
  return { ...s, values, sizes: isOfSize ? possibleSizes(compiler.sizeStandard, answer) : s.sizes }
}

/** The situation as one hire's conditions see it; the whole one where no hire is meant. */
export const seenFrom = (s: Situation, at: number | undefined): Situation =>
  at === undefined ? s : { ...s, hire: s.hires?.[at] ?? [], at }

/**
 * Which of the facts read have no answer, once for each time they are read. For a class that is derived, the facts it is
 * derived from; it is never itself listed.
 */
export const unanswered = (
  compiler: Compiler,
  reads: readonly string[],
  s: Situation,
): readonly Variable[] => {
  const given = (id: string) => s.values[compiler.factOf(id).slot]
  const outside = (id: string): Variable => ({ path: id, id, slot: compiler.factOf(id).slot })
  const ofHire = (id: string): readonly Variable[] => {
    const { slot } = compiler.factOf(id)
    return s.at === undefined || s.hire[slot] !== undefined
      ? []
      : [{ path: hirePath(s.at, id), id, slot, at: s.at }]
  }
  return reads.flatMap((id): readonly Variable[] => {
    const { fact } = compiler.factOf(id)
    if (isOfHire(id)) return ofHire(id)
    if (id === HIRES) return s.hires === undefined ? [outside(HIRES)] : []
    if (given(id) !== undefined) return []
    if (fact.kind !== 'choice' || !fact.derived) return [outside(id)]
    return sizeFacts(compiler.sizeStandard, given)
      .filter((metric) => given(metric) === undefined)
      .map(outside)
  })
}
