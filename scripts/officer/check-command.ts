import type { IsoDate } from '../../src/engine'
import { faultLine } from '../catalogue-files'
import { checkFolder } from './check'

/**
 * Prints each fault, and what deserves a look, with its file, its path and how it is mended.
 * @returns whether nothing is wrong
 */
export const checkCommand = (folder: string, today: IsoDate): boolean => {
  const { loaded, faults, notices } = checkFolder(folder, today)
  for (const notice of notices) console.log(`notice: ${faultLine(notice, folder)}`)
  for (const fault of faults) console.error(faultLine(fault, folder))
  const isRight = faults.length === 0 && loaded !== undefined
  console.log(
    isRight
      ? `The catalogue of ${loaded.catalogue.version} is in order: ${loaded.catalogue.policies.length} policies, ${loaded.catalogue.facts.length} facts.`
      : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
  )
  return isRight
}
