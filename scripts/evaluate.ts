import { once } from 'node:events'
import { isDay } from '../src/engine'
import { faultLine, loadFromFolder } from './catalogue-files'
import { createEvaluator } from './evaluate-line'
import { linesOf } from './lines'

/** The civil day in China, where the law's days are counted. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())

const { loaded, faults } = loadFromFolder()
const day = today()
if (loaded === undefined || faults.length > 0 || !isDay(day)) {
  for (const fault of faults) console.error(faultLine(fault))
  process.exit(1)
}

// Whoever reads the results may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0))
const evaluate = createEvaluator(loaded.catalogue, day)
for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
  if (line.trim() === '') continue
  if (!process.stdout.write(`${evaluate(line)}\n`)) await once(process.stdout, 'drain')
}
