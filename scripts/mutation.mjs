/**
 * `npm run mutation`: plants small faults in the engine and counts those that a test notices. The closest tests try every fault;
 * what they do not notice, wider ones try, and what those do not, all. A fault on which the tests did not end in time is tried
 * once more, alone and with far more time, so that a busy machine counts for nothing. What nobody notices must stand on the list
 * of faults that change nothing. Names of files (`npm run mutation -- range size`) limit it to those.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, succeeds, tool } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { heldAgainst } from './mutation/explained.mjs'
import { corrected, faultsIn, isUnnoticed, isUnsure } from './mutation/faults.mjs'

const ENGINE = 'src/engine'
const REPORT = join(ROOT, 'test-results/mutation.json')
const UNNOTICED = join(ROOT, 'test-results/unnoticed.json')
const EXPLAINED = join(ROOT, 'scripts/mutation/survivors.json')
const LEAST_PERCENT = 95
const ALONE = ['--concurrency', '1', '--timeoutMS', '180000']

/** Tries the faults at some places with some of the tests. @returns what became of every fault there */
const tryOut = (places, tests, words = []) => {
  if (places.length === 0) return new Map()
  const all = ['run', '--mutate', places.join(','), ...words]
  if (!succeeds(tool('stryker'), all, { environment: { MUTATION_TESTS: tests } })) process.exit(1)
  return faultsIn(JSON.parse(readFileSync(REPORT, 'utf8')))
}

const placesOf = (some, isMeant) => [...new Set([...some.values()].filter(isMeant).map(({ place }) => place))]

/** The same, those that were only given up on tried again. */
const tryOutSurely = (places, tests) => {
  const found = tryOut(places, tests)
  return corrected(found, tryOut(placesOf(found, isUnsure), tests, ALONE))
}

const tryAll = (places) => {
  const close = tryOutSurely(places, 'close')
  const wider = corrected(close, tryOutSurely(placesOf(close, isUnnoticed), 'wider'))
  return corrected(wider, tryOutSurely(placesOf(wider, isUnnoticed), 'all'))
}

const isOfEngine = (file) => /\.ts$/.test(file) && !/\.test(-support)?\.ts$/.test(file)

/** How many of some faults were noticed, and what share that is. */
const tally = (some) => {
  const count = some.filter((fault) => !isUnnoticed(fault)).length
  return { count, percent: (100 * count) / some.length }
}

const tell = (title, some) => {
  if (some.length > 0) console.log(`\n${title}`)
  for (const { file, place, mutator, line, becomes, note = '' } of some)
    console.log(`${place ?? file} ${mutator}${note}\n    ${line}\n    ${becomes}`)
}

ensureInstalled()
const names = process.argv.slice(2).map((name) => `${name}.ts`)
const files = readdirSync(join(ROOT, ENGINE)).filter(
  (file) => isOfEngine(file) && (names.length === 0 || names.includes(file)),
)
const faults = [...tryAll(files.map((file) => `${ENGINE}/${file}`)).values()]
const unnoticed = faults.filter(isUnnoticed)
writeFileSync(UNNOTICED, `${JSON.stringify(unnoticed, null, 2)}\n`)

for (const file of new Set(faults.map((fault) => fault.file))) {
  const own = faults.filter((fault) => fault.file === file)
  const { count: noticed, percent: share } = tally(own)
  console.log(`${share.toFixed(1).padStart(6)} %  ${noticed} of ${own.length}  ${file}`)
}
const groups = JSON.parse(readFileSync(EXPLAINED, 'utf8'))
const { unexplained, stale } = heldAgainst({ faults, unnoticed, groups })
tell('Noticed by no test, and not explained:', unexplained)
tell(
  'Explained, but there is no such unnoticed fault:',
  stale.map((fault) => ({ ...fault, note: fault.isGone ? ': no longer there' : ': a test notices it' })),
)
const { count, percent } = tally(faults)
const explained = unnoticed.length - unexplained.length
console.log(
  `\n${count} of ${faults.length} faults noticed, ${percent.toFixed(1)} %; of the other ${unnoticed.length}, ${explained} are explained.`,
)
process.exitCode = percent >= LEAST_PERCENT && unexplained.length === 0 && stale.length === 0 ? 0 : 1
