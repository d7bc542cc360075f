/** Turns what a test runner wrote into numbers. A runner that ran nothing has failed. */
import { existsSync, readFileSync } from 'node:fs'

/** @returns the report that a runner wrote; undefined when it wrote none */
export const reportIn = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** A run whose numbers show no failure, yet which failed or ran nothing, counts as one failure. */
const judged = ({ passed, failed, skipped }, ok) => {
  const isSilentFailure = failed === 0 && (!ok || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed, skipped }
}

/**
 * @param report vitest's JSON report; undefined when it wrote none
 * @param ok whether vitest itself ended well
 */
export const vitestCounts = (report, ok) => {
  if (!report) return judged(NOTHING, false)
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report
  return judged({ passed, failed, skipped: numPendingTests + numTodoTests }, ok)
}

/**
 * A test that passed only when tried again has not passed.
 * @param report Playwright's JSON report; undefined when it wrote none
 * @param ok whether Playwright itself ended well
 */
export const playwrightCounts = (report, ok) => {
  if (!report) return judged(NOTHING, false)
  const { expected, unexpected, flaky, skipped } = report.stats
  return judged({ passed: expected, failed: unexpected + flaky, skipped }, ok)
}

/** A check is one thing that holds or does not. */
export const checkCounts = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NOTHING,
  )
