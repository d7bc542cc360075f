import { compileAmong } from './among'
import { readerOf } from './compile-given'
import { type CompiledTest, type Compiler, type Judge, needsNoFigure } from './compiler'
import type { Situation } from './situation'
import { forEachSize } from './size'
import type { NoneOfTest, OneOfTest } from './term'
import { type Truth, truthOf } from './truth'

type MembershipTest = OneOfTest | NoneOfTest

/** How many of the values are among the options. */
const countAmong = (options: readonly string[], values: readonly string[]): number => {
  let count = 0
  for (const value of values) if (options.includes(value)) count++
  return count
}

/** A set holds none of the options. @throws when it is asked whether it is one of them: it may hold several */
const judgeSet = (compiler: Compiler, { kind, fact, options }: MembershipTest): Judge => {
  if (kind === 'oneOf') throw new Error(`${fact} holds several, so it is never one of some`)
  const answer = readerOf(compiler, fact)
  return (s) => {
    const held = answer(s)
    return Array.isArray(held) ? truthOf(countAmong(options, held) === 0) : 'unknown'
  }
}

/** Every class that a firm may still have is among the options, or none of them is. */
const judgeClass = ({ kind, options }: MembershipTest): Judge => {
  const truthFor = forEachSize((sizes): Truth => {
    const count = countAmong(options, sizes)
    // Without any class the standard says nothing of this industry.
    if (sizes.length === 0 || (count > 0 && count < sizes.length)) return 'unknown'
    return truthOf((count === 0) === (kind === 'noneOf'))
  })
  return ({ sizes }) => truthFor(sizes)
}

const judgeBy = (compiler: Compiler, test: MembershipTest): Pick<CompiledTest, 'truth' | 'before'> => {
  const { kind, fact: id, options } = test
  const { fact } = compiler.factOf(id)
  if (fact.derived) return { truth: judgeClass(test) }
  if (fact.kind === 'set') return { truth: judgeSet(compiler, test) }
  if (fact.kind !== 'choice') throw new Error(`${id} is neither a choice nor a set`)
  return compileAmong(compiler, id, { answers: options, isMeant: kind === 'oneOf' })
}

/** Makes ready whether a choice is one of some, or is none of them; of a set, or of the classes a firm may have, as they say. */
export const compileMembership = (compiler: Compiler, test: MembershipTest): CompiledTest => {
  const { fact: id } = test
  const { fact } = compiler.factOf(id)
  const answer = readerOf(compiler, id)
  const compared = (s: Situation) => {
    const held = fact.derived ? s.sizes : answer(s)
    if (typeof held !== 'string' && !Array.isArray(held)) return {}
    return { value: { kind: 'options', fact: id, value: typeof held === 'string' ? [held] : held } as const }
  }
  return { ...judgeBy(compiler, test), reads: [id], unset: needsNoFigure, compared }
}
