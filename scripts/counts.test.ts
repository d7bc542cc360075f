import { describe, expect, it } from 'vitest'
import { checkCounts, playwrightCounts, sum, vitestCounts } from './counts.mjs'

const vitestReport = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
const playwrightReport = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }

describe('vitest', () => {
  it('tells passed from skipped', () => {
    expect(vitestCounts(vitestReport, true)).toEqual({ passed: 5, failed: 0, skipped: 2 })
  })

  it('has failed when it ran no test', () => {
    const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
    expect(vitestCounts(nothing, true)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('has failed when it wrote no report', () => {
    expect(vitestCounts(undefined, true)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('has failed when every test passed and yet it ended badly', () => {
    expect(vitestCounts(vitestReport, false)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('counts each failure once', () => {
    expect(vitestCounts({ ...vitestReport, numFailedTests: 2 }, false)).toMatchObject({
      passed: 5,
      failed: 2,
    })
  })
})

describe('Playwright', () => {
  it('counts a test that passed only when tried again as failed', () => {
    const report = { stats: { ...playwrightReport.stats, flaky: 1 } }
    expect(playwrightCounts(report, true)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it('has failed when all its tests were skipped', () => {
    const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } }
    expect(playwrightCounts(report, true)).toEqual({ passed: 0, failed: 1, skipped: 4 })
  })

  it('has failed when it wrote no report', () => {
    expect(playwrightCounts(undefined, false)).toMatchObject({ passed: 0, failed: 1 })
  })
})

it('adds up tests and checks', () => {
  const counts = [checkCounts(true), checkCounts(false), playwrightCounts(playwrightReport, true)]
  expect(sum(counts)).toEqual({ passed: 4, failed: 1, skipped: 0 })
})
