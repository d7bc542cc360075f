import { type CompiledTest, type Compiler, definedCondition } from './compiler'
import type { Condition, LeafCondition, Sentences } from './condition'
import { openCounts } from './counted'
import { HIRES } from './fact'
import type { Finding } from './finding'
import { landmarksIn, NO_LANDMARKS } from './landmarks'
import { ofHire, type Question } from './question'
import { hirePlaces, type Situation, seenFrom } from './situation'
import type { Truth } from './truth'
import { type Lister, unanswered } from './variable'

/** A rule made ready: its truth alone, quickly; or what was found in every branch; or what it still needs. */
export type CompiledCondition = Question & {
  /** Ids of the facts it reads. */
  readonly reads: readonly string[]
  readonly find: (situation: Situation) => Finding
}

const chooseSentence = (test: CompiledTest, truth: Truth, s: Situation): ((says: Sentences) => string) => {
  const side = test.side?.(s)
  const isUnset = truth === 'unknown' && test.unset(s)
  return (says) => (side && says[side]) ?? (isUnset ? says.unset : undefined) ?? says[truth]
}

const compileLeaf = (compiler: Compiler, condition: LeafCondition): CompiledCondition => {
  const test = compiler.test(condition)
  const open = unanswered(compiler, test.reads)
  const counts = openCounts(compiler, condition)
  const landmarks = landmarksIn(condition, compiler)
  const { id, kind, source, says } = condition
  return {
    reads: test.reads,
    truth: test.truth,
    find: (s) => {
      const truth = test.truth(s)
      const sentence = chooseSentence(test, truth, s)
      const words = { 'zh-CN': sentence(says['zh-CN']), en: sentence(says.en) }
      const [{ reads }, compared, isToCome] = [test, test.compared(s), test.isToCome?.(s)]
      return { id, kind, truth, says: words, source, reads, compared, isToCome, children: [] }
    },
    open: (s) => ({
      kind: 'leaf',
      test,
      // What hangs on a figure that is not held cannot be settled by any answer.
      variables: test.unset(s) ? [] : [...open(s), ...counts(s)],
      at: s.at,
      landmarks,
    }),
  }
}

type Nested = Exclude<Condition, LeafCondition | { readonly kind: 'use' }>
type Branch = { readonly member: CompiledCondition; readonly at: number | undefined }
/** What a condition is made of; of hires, also the list while it is unknown. */
type Inside = { readonly branches: (s: Situation) => readonly Branch[]; readonly list?: Lister }

const joinOf = (kind: Nested['kind']): 'all' | 'any' =>
  kind === 'all' || kind === 'everyHire' ? 'all' : 'any'

const compileNested = (
  compiler: Compiler,
  condition: Nested,
  { branches, list }: Inside,
): CompiledCondition => {
  const test = compiler.test(condition)
  const { truth } = test
  const { id, kind, says } = condition
  return {
    reads: test.reads,
    truth,
    find: (s) => {
      const children = branches(s).map(({ member, at }) => member.find(seenFrom(s, at ?? s.at)))
      return { id, kind, truth: truth(s), says, source: undefined, reads: [], compared: {}, children }
    },
    open: (s) => {
      if (list && s.hires === undefined)
        return { kind: 'leaf', test, landmarks: NO_LANDMARKS, variables: list(s), at: s.at }
      const parts = branches(s).map(({ member, at }) => (at === undefined ? member : ofHire(member, at)))
      return { kind: joinOf(kind), parts: parts.filter((part) => part.truth(s) === 'unknown') }
    },
  }
}

/** Makes a rule ready to be judged in any situation. @throws when it names what the catalogue does not hold */
export const compileCondition = (compiler: Compiler, condition: Condition): CompiledCondition => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const members = condition.of.map((member) => compileCondition(compiler, member))
      return compileNested(compiler, condition, {
        branches: () => members.map((member) => ({ member, at: undefined })),
      })
    }
    case 'someHire':
    case 'everyHire': {
      const member = compileCondition(compiler, condition.of)
      return compileNested(compiler, condition, {
        branches: (s) => hirePlaces(s).map((at) => ({ member, at })),
        list: unanswered(compiler, [HIRES]),
      })
    }
    case 'use':
      return compileCondition(compiler, definedCondition(compiler, condition.definition))
    default:
      return compileLeaf(compiler, condition)
  }
}
