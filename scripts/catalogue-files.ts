import { readdirSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RawFiles } from '../src/catalogue/check-file'
import { type Fault, faultText } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { jsonSlip } from './json-slip'
import { textOf } from './utf8'

/** The path of a file of a catalogue as one would type it here. */
export const shownPath = (folder: string, file: string): string => {
  const near = relative('.', folder + file)
  return (near.startsWith('..') ? folder + file : near).replaceAll(sep, '/')
}

/** Where the catalogue stands, with a slash at the end. */
export const CATALOGUE_FOLDER = fileURLToPath(new URL('../public/catalogue/', import.meta.url))

const jsonIn = (folder: string, inside: string): readonly string[] =>
  readdirSync(folder + inside, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => inside + entry.name)

const contentOf = (
  file: string,
  bytes: Uint8Array,
): { readonly content: unknown } | { readonly fault: Fault } => {
  const read = textOf(file, bytes)
  if ('fault' in read) return read
  try {
    return { content: JSON.parse(read.text) }
  } catch (error) {
    return { fault: jsonSlip(file, read.text, error) }
  }
}

/** The files that are JSON, by name, and a fault for each that is not. */
export const readFiles = (folder: string): { readonly raw: RawFiles; readonly faults: readonly Fault[] } => {
  const read = [...jsonIn(folder, ''), ...jsonIn(folder, 'policies/')].map(
    (file) => [file, contentOf(file, readFileSync(folder + file))] as const,
  )
  return {
    raw: Object.fromEntries(read.flatMap(([file, one]) => ('fault' in one ? [] : [[file, one.content]]))),
    faults: read.flatMap(([, one]) => ('fault' in one ? [one.fault] : [])),
  }
}

/** The whole catalogue from a folder, or every fault in it. */
export const loadFromFolder = (
  folder = CATALOGUE_FOLDER,
): { readonly loaded: LoadedCatalogue | undefined; readonly faults: readonly Fault[] } => {
  const { raw, faults } = readFiles(folder)
  const { content, faults: found } = readCatalogue(raw)
  const unread = new Set(faults.map(({ file }) => file))
  return { loaded: content, faults: [...faults, ...found.filter(({ file }) => !unread.has(file))] }
}

/** One line per fault: file, path, what is wrong, how it is mended. */
export const faultLine = (fault: Fault, folder = CATALOGUE_FOLDER): string =>
  faultText({ ...fault, file: shownPath(folder, fault.file) })
