import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { RawFiles } from '../../src/catalogue/check-file'
import type { LoadedCatalogue } from '../../src/catalogue/loaded'
import { readCatalogue } from '../../src/catalogue/read-catalogue'
import { CATALOGUE_FOLDER, faultLine, readFiles, shownPath } from '../catalogue-files'
import { catalogueFolder } from './folder'

/** One state of the catalogue, with the files it was read from. */
export type Version = {
  readonly label: string
  readonly loaded: LoadedCatalogue
  readonly files: RawFiles
}

const LARGEST_FILE = 64 * 1024 * 1024

/** @throws a sentence when git is not there, or refuses */
const git = (...words: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    encoding: 'utf8',
    maxBuffer: LARGEST_FILE,
  })
  if (status !== 0) throw new Error((error?.message ?? stderr).trim())
  return stdout
}

/** @throws a sentence when there is no such version */
const commitOf = (revision: string): string => {
  try {
    return git('rev-parse', '--verify', '--short', '--end-of-options', `${revision}^{commit}`).trim()
  } catch {
    throw new Error(
      `"${revision}" is neither a folder with a catalogue nor a version that git knows. Name a folder, a branch, a tag or a commit.`,
    )
  }
}

/** The files of the catalogue as they were committed. */
const committed = (revision: string): { readonly label: string; readonly files: RawFiles } => {
  const commit = commitOf(revision)
  const folder = `${relative('.', CATALOGUE_FOLDER).replaceAll('\\', '/')}/`
  const names = git('ls-tree', '-r', '-z', '--name-only', commit, '--', folder)
    .split('\0')
    .filter((name) => /^(policies\/)?[^/]+\.json$/.test(name.slice(folder.length)))
  const files = names.map((name) => [
    name.slice(folder.length),
    JSON.parse(git('show', `${commit}:./${name}`)),
  ])
  return { label: revision === commit ? commit : `${revision} (${commit})`, files: Object.fromEntries(files) }
}

const inFolder = (named: string) => {
  const folder = catalogueFolder(named)
  const { raw, faults } = readFiles(folder)
  if (faults[0]) throw new Error(`A file cannot be read. ${faultLine(faults[0], folder)}`)
  return { label: shownPath(folder, ''), files: raw }
}

/**
 * Reads a version of the catalogue: a folder, or what was committed. A faulty policy is left out, as a reader would find it.
 * @throws a sentence when there is no such version, or when nothing can be judged by it
 */
export const readVersion = (named: string): Version => {
  const { label, files } = existsSync(named) ? inFolder(named) : committed(named)
  const { content, faults } = readCatalogue(files)
  if (content === undefined) {
    const [first] = faults
    throw new Error(`Nothing can be judged by the catalogue of ${label}. ${first ? faultLine(first) : ''}`)
  }
  return { label, loaded: content, files }
}
