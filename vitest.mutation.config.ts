import { defineConfig } from 'vitest/config'

/** The tests that hold the engine to the law, without those that take a minute: what `npm run mutation` runs again and again. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { SHARE_OF_TRIES: '0.1' },
    include: [
      'src/engine/**/*.test.ts',
      'scripts/{cases,choices,evaluate-line,exact,laws,open-facts,windows}.test.ts',
    ],
  },
})
