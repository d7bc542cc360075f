/**
 * `npm test`: installs what is missing and runs every check, or those named: `npm test -- lint types unit`.
 * Never stops at the first failure. The last line counts what passed and what failed.
 */
import { runCommand } from './run-steps.mjs'
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

await runCommand(() => chosenSteps(process.argv.slice(2)))
