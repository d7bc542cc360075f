import { once } from 'node:events'
import { faultLine, loadFromFolder } from './catalogue-files'
import { createEvaluator } from './evaluate-line'
import { linesOf } from './lines'
import { today } from './today'

const { loaded, faults } = loadFromFolder()
if (loaded === undefined || faults.length > 0) {
  for (const fault of faults) console.error(faultLine(fault))
  process.exit(1)
}

// Whoever reads the results may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0))
const evaluate = createEvaluator(loaded.catalogue, today())
for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
  if (line.trim() === '') continue
  if (!process.stdout.write(`${evaluate(line)}\n`)) await once(process.stdout, 'drain')
}
