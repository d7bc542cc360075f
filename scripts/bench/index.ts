/**
 * `npm run bench`: how fast it is, in ratios. `npm run bench -- engine growth` measures the parts named (pages those of a build); `growth --docs` draws
 * docs/growth.svg anew. Prints a table and writes test-results/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadFromFolder } from '../catalogue-files'
import { ROOT } from '../command.mjs'
import { builtMeasured } from './build'
import { measureEngine } from './engine'
import { growthFigures, measureGrowth } from './growth'
import { measurePages } from './measure-pages'
import { plotOf } from './plot'
import type { Figure } from './ratio'
import { tableOf } from './table'

const RESULTS = join(ROOT, 'test-results')
const PLOT = join(ROOT, 'docs', 'growth.svg')

const { values, positionals } = parseArgs({ allowPositionals: true, options: { docs: { type: 'boolean' } } })

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const { catalogue } = loaded

/** Each part by its name on the command line. */
const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  pages: measurePages,
  engine: async () => measureEngine(await builtMeasured(), catalogue),
  growth: async () => {
    const growth = measureGrowth(await builtMeasured(), catalogue)
    if (values.docs) writeFileSync(PLOT, plotOf(growth))
    return growthFigures(growth)
  },
}

const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name))
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)

const figures: Figure[] = []
for (const [name, measure] of Object.entries(PARTS))
  if (positionals.length === 0 || positionals.includes(name)) figures.push(...(await measure()))

console.log(tableOf(figures))
mkdirSync(RESULTS, { recursive: true })
writeFileSync(join(RESULTS, 'bench.json'), `${JSON.stringify(figures, undefined, 2)}\n`)
