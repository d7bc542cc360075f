import { faultLine, loadFromFolder } from './catalogue-files'

/** Checks every file of the catalogue and prints each fault with its file and path. */
const { loaded, faults } = loadFromFolder()
for (const fault of faults) console.error(faultLine(fault))
console.log(
  faults.length === 0 && loaded
    ? `The catalogue of ${loaded.catalogue.version} is well formed: ${loaded.catalogue.policies.length} policies, ${loaded.catalogue.facts.length} facts.`
    : `${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
