import { defineConfig } from 'vitest/config'

const QUICK = [
  'src/engine/**/*.test.ts',
  'scripts/{choices,evaluate-line,exact-counts,exact-examples}.test.ts',
]
const OTHERS = ['scripts/{cases,exact,laws,open-facts,windows}.test.ts']

/** The tests that hold the engine to the law, without those that take a minute: what `npm run mutation` runs again and again. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { SHARE_OF_TRIES: '0.1' },
    include: process.env.MUTATION_TESTS === 'quick' ? QUICK : [...QUICK, ...OTHERS],
  },
})
