import { defineConfig } from 'vitest/config'

/** Tests of the engine, each of one part of it: all of them take a second. */
const CLOSE = ['src/engine/**/*.test.ts']
/** Rules and answers in small, each also settled by brute force, and the evaluator's page. */
const WIDER = [...CLOSE, 'scripts/{choices,evaluate-line,exact-counts,exact-examples}.test.ts']
/** All that hold the engine to the law, without those that take a minute. */
const ALL = [...WIDER, 'scripts/{cases,exact,laws,open-facts,windows}.test.ts']

const TESTS: Readonly<Record<string, readonly string[]>> = { close: CLOSE, wider: WIDER, all: ALL }

/** What `npm run mutation` runs again and again: the closest tests on every fault, the others on what those do not notice. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { SHARE_OF_TRIES: '0.1' },
    include: [...(TESTS[process.env.MUTATION_TESTS ?? 'all'] ?? ALL)],
  },
})
