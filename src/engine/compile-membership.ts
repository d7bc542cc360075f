import { compileAmong } from './among'
import { readerOf } from './compile-given'
import { type CompiledTest, type Compiler, needsNoFigure } from './compiler'
import type { Situation } from './situation'
import type { NoneOfTest, OneOfTest } from './term'
import { type Truth, truthOf } from './truth'

type MembershipTest = OneOfTest | NoneOfTest

/** How many of the values are among the options. */
const countAmong = (options: readonly string[], values: readonly string[]): number => {
  let count = 0
  for (const value of values) if (options.includes(value)) count++
  return count
}

/** A set holds none of the options. */
const compileSet = (compiler: Compiler, { fact, options }: MembershipTest) => {
  const answer = readerOf(compiler, fact)
  return {
    truth: (s: Situation): Truth => {
      const held = answer(s)
      return Array.isArray(held) ? truthOf(countAmong(options, held) === 0) : 'unknown'
    },
  }
}

/** Every class that a firm may still have is among the options, or none is. */
const compileClass = ({ kind, options }: MembershipTest) => ({
  truth: ({ sizes }: Situation): Truth => {
    const count = countAmong(options, sizes)
    if (count === sizes.length) return truthOf(kind === 'oneOf')
    return count === 0 ? truthOf(kind === 'noneOf') : 'unknown'
  },
})

/** Makes ready whether a choice is one of some, or none of them. */
export const compileMembership = (compiler: Compiler, test: MembershipTest): CompiledTest => {
  const { kind, fact: id, options } = test
  const { fact } = compiler.factOf(id)
  const answer = readerOf(compiler, id)
  const compared = (s: Situation) => {
    const held = fact.derived ? s.sizes : answer(s)
    if (typeof held !== 'string' && !Array.isArray(held)) return {}
    return { value: { kind: 'options', fact: id, value: typeof held === 'string' ? [held] : held } as const }
  }
  const judged = fact.derived
    ? compileClass(test)
    : fact.kind === 'set'
      ? compileSet(compiler, test)
      : compileAmong(compiler, id, { answers: options, isMeant: kind === 'oneOf' })
  return { ...judged, reads: [id], unset: needsNoFigure, compared }
}
