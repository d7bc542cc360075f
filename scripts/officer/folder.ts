import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { CATALOGUE_FOLDER } from '../catalogue-files'

/**
 * The catalogue that is meant: the one of this project, unless another folder is named.
 * @returns its path with a slash at the end
 * @throws a sentence when there is none
 */
export const catalogueFolder = (named: string | undefined): string => {
  const folder = named === undefined ? CATALOGUE_FOLDER : resolve(named) + sep
  if (!existsSync(join(folder, 'index.json')))
    throw new Error(`There is no catalogue in ${named}: it has no index.json.`)
  return folder
}
