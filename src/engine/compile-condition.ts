import { type CompiledTest, type Compiler, definedCondition } from './compiler'
import type { Condition, LeafCondition, Sentences } from './condition'
import { HIRES } from './fact'
import type { Finding } from './finding'
import { hireSituations, type Situation } from './situation'
import type { Truth } from './truth'
import { unanswered, type Variable } from './variable'

/** A rule made ready: its truth alone, quickly; or what was found in every branch; or what it still needs. */
export type CompiledCondition = {
  /** Ids of the facts it reads. */
  readonly reads: readonly string[]
  readonly truth: (situation: Situation) => Truth
  readonly find: (situation: Situation) => Finding
  /** The leaves that keep it open; none once it is settled. */
  readonly open: (situation: Situation) => readonly OpenLeaf[]
}

/** A leaf that is not settled, and the unanswered facts it reads, each as often as it is read. */
export type OpenLeaf = {
  readonly test: CompiledTest
  readonly variables: readonly Variable[]
  readonly at: number | undefined
}

const chooseSentence = (test: CompiledTest, truth: Truth, s: Situation): ((says: Sentences) => string) => {
  const side = truth === 'no' ? test.side?.(s) : undefined
  const isUnset = truth === 'unknown' && test.unset(s)
  return (says) => (side && says[side]) ?? (isUnset ? says.unset : undefined) ?? says[truth]
}

const compileLeaf = (compiler: Compiler, condition: LeafCondition): CompiledCondition => {
  const test = compiler.test(condition)
  const { id, kind, source, says } = condition
  return {
    reads: test.reads,
    truth: test.truth,
    find: (s) => {
      const truth = test.truth(s)
      const sentence = chooseSentence(test, truth, s)
      const words = { 'zh-CN': sentence(says['zh-CN']), en: sentence(says.en) }
      return { id, kind, truth, says: words, source, compared: test.compared(s), children: [] }
    },
    open: (s) => {
      if (test.truth(s) !== 'unknown') return []
      // What hangs on a figure that is not held cannot be settled by any answer.
      const variables = test.unset(s) ? [] : unanswered(compiler, test.reads, s)
      return [{ test, variables, at: s.at }]
    },
  }
}

type Nested = Exclude<Condition, LeafCondition | { readonly kind: 'use' }>
type Branches = (s: Situation) => readonly { readonly member: CompiledCondition; readonly in: Situation }[]

const compileNested = (compiler: Compiler, condition: Nested, branches: Branches): CompiledCondition => {
  const test = compiler.test(condition)
  const { truth } = test
  const { id, kind, says } = condition
  const ownList = (s: Situation): readonly OpenLeaf[] =>
    kind.endsWith('Hire') && s.hires === undefined
      ? [{ test, variables: unanswered(compiler, [HIRES], s), at: s.at }]
      : []
  return {
    reads: test.reads,
    truth,
    find: (s) => {
      const children = branches(s).map((branch) => branch.member.find(branch.in))
      return { id, kind, truth: truth(s), says, source: undefined, compared: {}, children }
    },
    open: (s) =>
      truth(s) === 'unknown'
        ? [...ownList(s), ...branches(s).flatMap((branch) => branch.member.open(branch.in))]
        : [],
  }
}

/** Makes a rule ready to be judged in any situation. @throws when it names what the catalogue does not hold */
export const compileCondition = (compiler: Compiler, condition: Condition): CompiledCondition => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const members = condition.of.map((member) => compileCondition(compiler, member))
      return compileNested(compiler, condition, (s) => members.map((member) => ({ member, in: s })))
    }
    case 'someHire':
    case 'everyHire': {
      const member = compileCondition(compiler, condition.of)
      return compileNested(compiler, condition, (s) =>
        (hireSituations(s) ?? []).map((hire) => ({ member, in: hire })),
      )
    }
    case 'use':
      return compileCondition(compiler, definedCondition(compiler, condition.definition))
    default:
      return compileLeaf(compiler, condition)
  }
}
