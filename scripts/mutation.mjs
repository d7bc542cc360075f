/**
 * `npm run mutation`: plants small faults in the engine and counts those that a test notices. First the quick tests try every
 * fault; what nothing quick notices, all tests try. Names of files (`npm run mutation -- range size`) limit it to those.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, succeeds, tool } from './command.mjs'
import { ensureInstalled } from './install.mjs'

const ENGINE = 'src/engine'
const REPORT = join(ROOT, 'test-results/mutation.json')
const UNNOTICED = join(ROOT, 'test-results/unnoticed.txt')
const LEAST_PERCENT = 95
const NOTICED = ['Killed', 'Timeout']
const COUNTED = [...NOTICED, 'Survived', 'NoCoverage']

const isUnnoticed = ({ status }) => !NOTICED.includes(status)

const faultsIn = ([file, { source, mutants }]) =>
  mutants
    .filter(({ status }) => COUNTED.includes(status))
    .map(({ location, mutatorName, replacement, status }) => {
      const { start, end } = location
      const place = `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
      const line = source.split('\n')[start.line - 1].trim()
      return { file, place, mutatorName, replacement, status, line }
    })

const keyOf = ({ place, mutatorName, replacement }) => JSON.stringify([place, mutatorName, replacement])

/** Tries the faults at some places with the quick or with all tests. @returns every fault, by its key */
const tryOut = (places, tests) => {
  const words = ['run', '--mutate', places.join(',')]
  if (!succeeds(tool('stryker'), words, { environment: { MUTATION_TESTS: tests } })) process.exit(1)
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8'))
  return new Map(
    Object.entries(files)
      .flatMap(faultsIn)
      .map((fault) => [keyOf(fault), fault]),
  )
}

const isOfEngine = (file) => /\.ts$/.test(file) && !/\.test(-support)?\.ts$/.test(file)

/** How many of some faults were noticed, and what share that is. */
const tally = (some) => {
  const count = some.filter((fault) => !isUnnoticed(fault)).length
  return { count, percent: (100 * count) / some.length }
}

ensureInstalled()
const names = process.argv.slice(2).map((name) => `${name}.ts`)
const files = readdirSync(join(ROOT, ENGINE)).filter(
  (file) => isOfEngine(file) && (names.length === 0 || names.includes(file)),
)
const quick = tryOut(
  files.map((file) => `${ENGINE}/${file}`),
  'quick',
)
const left = [...new Set([...quick.values()].filter(isUnnoticed).map(({ place }) => place))]
const thorough = left.length > 0 ? tryOut(left, 'all') : new Map()
const faults = [...quick].map(([key, fault]) => (isUnnoticed(fault) ? (thorough.get(key) ?? fault) : fault))

for (const file of new Set(faults.map((fault) => fault.file))) {
  const own = faults.filter((fault) => fault.file === file)
  const { count: noticed, percent: share } = tally(own)
  console.log(`${share.toFixed(1).padStart(6)} %  ${noticed} of ${own.length}  ${file}`)
}
const lines = faults
  .filter(isUnnoticed)
  .map(({ place, mutatorName, replacement, line }) => `${place} ${mutatorName}: ${replacement}\n    ${line}`)
writeFileSync(UNNOTICED, `${lines.join('\n')}\n`)
const { count, percent } = tally(faults)
console.log(`${count} of ${faults.length} faults noticed, ${percent.toFixed(1)} %; the others: ${UNNOTICED}`)
process.exitCode = percent >= LEAST_PERCENT ? 0 : 1
