import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    // One core is left idle, and every file loads its modules anew, unless told otherwise: twice the time.
    maxWorkers: availableParallelism(),
    isolate: false,
    // Only what hangs fails by time: a busy machine took more than the usual five seconds for an honest test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
  },
})
