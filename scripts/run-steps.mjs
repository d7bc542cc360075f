/** Runs checks one after another, tells each, and counts what passed and what failed. */
import { checkCounts, sum } from './counts.mjs'
import { ensureInstalled } from './install.mjs'

const tell = ({ name, about }, { passed, failed, output, notices = [] }, milliseconds) => {
  const seconds = (milliseconds / 1000).toFixed(1)
  if (failed > 0) console.log(output.trimEnd())
  else for (const notice of notices) console.log(notice)
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok'}  ${name}: ${about}, ${passed} passed, ${failed} failed (${seconds} s)`,
  )
}

/** A check that could not be made has failed, and the others go on. */
const outcomeOf = async (step) => {
  try {
    return await step.run()
  } catch (error) {
    return { ...checkCounts(false), output: error.stack }
  }
}

const runStep = async (step) => {
  const started = performance.now()
  const result = await outcomeOf(step)
  tell(step, result, performance.now() - started)
  return result
}

/** One after another: two cores are few, and the order is the order in which faults are best read. */
const runSteps = async ([step, ...others]) =>
  step === undefined ? [] : [await runStep(step), ...(await runSteps(others))]

/** Never stops at the first failure. @returns the numbers of all together */
const runAll = async (choose) => {
  try {
    const steps = choose()
    ensureInstalled()
    const results = await runSteps(steps)
    const failing = steps.filter((_, index) => results[index].failed > 0).map(({ name }) => name)
    if (failing.length > 0) console.log(`Failed: ${failing.join(', ')}`)
    return sum(results)
  } catch (error) {
    console.log(error.message)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * The whole of a command: installs what is missing, runs the steps, and ends the process as they did. The last line counts.
 * @param choose gives the steps, and throws when there are none such
 */
export const runCommand = async (choose) => {
  const total = await runAll(choose)
  if (total.skipped > 0) console.log(`Skipped: ${total.skipped}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}
