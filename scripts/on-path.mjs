import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * @param names of a program, the wanted one first
 * @param places folders to look in besides those of PATH
 * @returns the paths at which there is such a program
 */
export const onPath = (names, places = []) => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...places]
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path))
}
