import { readCatalogue } from '../src/catalogue/read-catalogue'
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
