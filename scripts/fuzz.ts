/**
 * `npm run fuzz`: hands 100,000 made-up inputs in at every door of the application, and says for each door how many, from which
 * seed, and which input broke its promise. `-- --inputs 5000`, `--seed 7`, `--door links` for a part of it; `--as-found` does not make an
 * input smaller, which can take long.
 */
import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { inputsFor } from './fuzz/door'
import { doors } from './fuzz/doors'
import { watchdog } from './fuzz/watchdog'

const ALL = '100000'

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: ALL },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    door: { type: 'string', default: '' },
    'as-found': { type: 'boolean', default: false },
  },
})
const [inputs, seed] = [Number(values.inputs), Number(values.seed)]
const chosen = doors.filter(({ name }) => name.includes(values.door))
const watch = watchdog()
console.log(`seed ${seed}`)

let [handedIn, broken] = [0, 0]
for (const door of chosen) {
  const began = performance.now()
  const passage = await door.run(
    { inputs: inputsFor(door, inputs), seed, isAsFound: values['as-found'] },
    watch.saw,
  )
  handedIn += passage.inputs
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `${passage.failure ? 'BROKEN' : 'kept  '}  ${door.name}: ${passage.inputs} inputs, ${seconds} s`,
  )
  if (passage.failure === undefined) continue
  broken += 1
  writeSync(2, `${passage.failure}\n`)
}
watch.stop()
console.log(`${handedIn} inputs, ${chosen.length - broken} promises kept, ${broken} broken`)
process.exitCode = broken > 0 || chosen.length === 0 ? 1 : 0
