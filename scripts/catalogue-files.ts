import { readdirSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RawFiles } from '../src/catalogue/check-file'
import { type Fault, faultText } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { jsonSlip } from './json-slip'
import { fieldsTwice } from './json-twice'
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
): { readonly content?: unknown; readonly faults: readonly Fault[] } => {
  const read = textOf(file, bytes)
  if ('fault' in read) return { faults: [read.fault] }
  try {
    const content: unknown = JSON.parse(read.text)
    const faults = fieldsTwice(file, read.text)
    return faults.length > 0 ? { faults } : { content, faults }
  } catch (error) {
    return { faults: [jsonSlip(file, read.text, error)] }
  }
}

/** The files that are JSON, by name, and what is wrong with each that is not, or holds a field twice. */
export const readFiles = (folder: string): { readonly raw: RawFiles; readonly faults: readonly Fault[] } => {
  const read = [...jsonIn(folder, ''), ...jsonIn(folder, 'policies/')].map(
    (file) => [file, contentOf(file, readFileSync(folder + file))] as const,
  )
  return {
    raw: Object.fromEntries(
      read.flatMap(([file, one]) => (one.faults.length > 0 ? [] : [[file, one.content]])),
    ),
    faults: read.flatMap(([, one]) => one.faults),
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
