import { countKey } from './compile-count'
import { type Compiler, definedCondition } from './compiler'
import { landmarksIn } from './landmarks'
import { joined, ofHire, type Question, type Variable } from './question'
import { hirePlaces } from './situation'
import type { Test } from './term'
import { type Lister, unanswered } from './variable'

/** A test without words as a question that says what keeps it open. */
const questionOf = (compiler: Compiler, test: Test): Question => {
  if (test.kind === 'all' || test.kind === 'any')
    return joined(
      test.kind,
      test.of.map((part) => questionOf(compiler, part)),
    )
  if (test.kind === 'use') return questionOf(compiler, definedCondition(compiler, test.definition))
  const compiled = compiler.test(test)
  const list = unanswered(compiler, compiled.reads)
  const landmarks = landmarksIn(test, compiler)
  return {
    truth: compiled.truth,
    open: (s) => ({
      kind: 'leaf',
      test: compiled,
      landmarks,
      variables: compiled.unset(s) ? [] : list(s),
      at: s.at,
    }),
  }
}

type Count = Variable & { readonly counts: Question }

const isCount = (term: object): term is { readonly countOfHires: Test } => 'countOfHires' in term

const countsIn = (compiler: Compiler, condition: unknown): readonly Count[] => {
  if (!(condition instanceof Object)) return []
  if (!isCount(condition)) return Object.values(condition).flatMap((part) => countsIn(compiler, part))
  const id = countKey(condition.countOfHires)
  return [{ path: id, id, slot: -1, counts: questionOf(compiler, condition.countOfHires) }]
}

/**
 * Lists the numbers of hires that a condition reads and that are open because some hire is. Such a number is tried out as if
 * it were a fact: the hires are free of each other, so it may be anything from the hires that surely count to all that may.
 */
export const openCounts = (compiler: Compiler, condition: unknown): Lister => {
  const counts = countsIn(compiler, condition)
  return (s) =>
    counts.filter(
      ({ id, counts: question }) =>
        !s.counted?.has(id) && hirePlaces(s).some((at) => ofHire(question, at).truth(s) === 'unknown'),
    )
}
