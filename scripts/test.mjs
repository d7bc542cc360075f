/**
 * `npm test`: installs what is missing and runs every check, or those named: `npm test -- lint types unit`.
 * Never stops at the first failure. The last line counts what passed and what failed.
 */
import { checkCounts, sum } from './counts.mjs'
import { ensureInstalled } from './install.mjs'
import { STEPS } from './steps.mjs'

/** @throws when a name is none of ours */
const chosenSteps = (names) => {
  const known = STEPS.map(({ name }) => name)
  const strange = names.filter((name) => !known.includes(name))
  if (strange.length > 0)
    throw new Error(`No such check: ${strange.join(', ')}. There are ${known.join(', ')}.`)
  if (names.length === 0) return STEPS
  const needed = STEPS.filter(({ name }) => names.includes(name)).flatMap(({ needs = [] }) => needs)
  return STEPS.filter(({ name }) => names.includes(name) || needed.includes(name))
}

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

const runChosen = async () => {
  try {
    const steps = chosenSteps(process.argv.slice(2))
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

const total = await runChosen()
if (total.skipped > 0) console.log(`Skipped: ${total.skipped}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
