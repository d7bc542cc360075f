import { readCatalogue } from '../src/catalogue/read-catalogue'
import { auditFaults } from './audit'
import { CATALOGUE_FOLDER, readFiles } from './catalogue-files'

/** The real files of the catalogue, by name. */
export const { raw } = readFiles(CATALOGUE_FOLDER)

type Keys = readonly (string | number)[]

/** The faults of the real files with one value changed, or taken away; `path` is a list of keys. */
export const planted = (file: string, path: Keys, value: unknown): readonly string[] => {
  const copy = structuredClone(raw)
  let place: unknown = copy[file]
  for (const key of path.slice(0, -1)) place = (place as Record<string | number, unknown>)[key]
  const last = path.at(-1) ?? ''
  if (value === undefined) delete (place as Record<string | number, unknown>)[last]
  else (place as Record<string | number, unknown>)[last] = value
  return readCatalogue(copy).faults.map(({ file: where, path: at, message }) => `${where} ${at}: ${message}`)
}

type Listed = Readonly<Record<'facts' | 'pages', readonly { readonly id: string }[]>>

/** Where in facts.json a fact, or a page, stands. */
export const placeOf = (id: string, list: keyof Listed = 'facts'): number =>
  (raw['facts.json'] as Listed)[list].findIndex((one) => one.id === id)

// biome-ignore lint/suspicious/noExplicitAny: the plants reach anywhere into parsed files
export type Files = Record<string, any>

/** All that `npm run catalogue` says of the real files once a mistake is planted in them, a line a fault. */
export const saidOf = (plant: (files: Files) => void): string => {
  const files: Files = structuredClone(raw)
  plant(files)
  const { content, faults } = readCatalogue(files)
  const found = content && faults.length === 0 ? auditFaults(content, files) : faults
  return found.map(({ file, path, message, mend }) => `${file} ${path}: ${message} → ${mend}`).join('\n')
}
