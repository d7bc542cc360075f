import { isDay } from '../src/engine'
import { auditFaults, noticesOn } from './audit'
import { CATALOGUE_FOLDER, faultLine, loadFromFolder, readFiles } from './catalogue-files'
import { staleReadings } from './readings'

/** The civil day in China, where the law's days are counted. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** Checks every file of the catalogue and prints each fault, and what deserves a look, with its file and path. */
const { loaded, faults } = loadFromFolder()
const { raw } = readFiles(CATALOGUE_FOLDER)
const deeper =
  loaded && faults.length === 0
    ? [...auditFaults(loaded, raw), ...staleReadings(loaded, raw['readings.json'])]
    : []
const notices = loaded && isDay(today) ? noticesOn(loaded, today) : []
const all = [...faults, ...deeper]
for (const notice of notices) console.log(`notice: ${faultLine(notice)}`)
for (const fault of all) console.error(faultLine(fault))
console.log(
  all.length === 0 && loaded
    ? `The catalogue of ${loaded.catalogue.version} is in order: ${loaded.catalogue.policies.length} policies, ${loaded.catalogue.facts.length} facts.`
    : `${all.length} faults`,
)
process.exitCode = all.length === 0 ? 0 : 1
