import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHANGES_FILE, GLOSSARY_FILE, policyFileName, SHARED_FILE_NAMES } from '../../src/catalogue/files'
import { readCatalogue } from '../../src/catalogue/read-catalogue'
import { readFiles } from '../catalogue-files'

/**
 * The digests of the files that a page fetches before it judges, by name, where all of them are faultless.
 * @param folder of the catalogue, with a slash at the end
 * @returns undefined where there is any fault: then the page checks for itself and names it
 */
export const checkedFiles = (folder: string): Readonly<Record<string, string>> | undefined => {
  const { raw, faults } = readFiles(folder)
  const { content, faults: found } = readCatalogue(raw)
  if (content === undefined || faults.length > 0 || found.length > 0) return undefined
  const policies = [...content.policies.keys()].map(policyFileName)
  const digestOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64')
  return Object.fromEntries(
    [...SHARED_FILE_NAMES, GLOSSARY_FILE, CHANGES_FILE, ...policies].map((file) => [file, digestOf(file)]),
  )
}
