import { type Compiler, definedCondition } from './compiler'
import { joined, type Question } from './question'
import type { Test } from './term'
import { unanswered } from './variable'

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
  return {
    truth: compiled.truth,
    open: (s) => ({
      kind: 'leaf',
      test: compiled,
      variables: compiled.unset(s) ? [] : list(s),
      at: s.at,
      counts: [],
    }),
  }
}

const isTest = (value: unknown): value is Test =>
  typeof value === 'object' && value !== null && 'kind' in value

/** What a condition counts hires by. A hire that is open may be the one that tips the count, so its facts matter too. */
export const countedBy = (compiler: Compiler, condition: unknown): readonly Question[] => {
  if (Array.isArray(condition)) return condition.flatMap((part) => countedBy(compiler, part))
  if (typeof condition !== 'object' || condition === null) return []
  return Object.entries(condition).flatMap(([field, value]) =>
    field === 'countOfHires' && isTest(value) ? [questionOf(compiler, value)] : countedBy(compiler, value),
  )
}
