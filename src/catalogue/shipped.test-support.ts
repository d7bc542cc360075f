// biome-ignore lint/correctness/noNodejsModules: only tests read this file
import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { readingsFile } from './file-schemas'
import type { LoadedCatalogue } from './loaded'
import { casesFile } from './policy-schema'
import { readCatalogue } from './read-catalogue'
import type { Readings, WorkedCase } from './side-query'

const FOLDER = 'public/catalogue/'

const namesIn = (folder: string): readonly string[] =>
  readdirSync(FOLDER + folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name)

const contentOf = (name: string): unknown => JSON.parse(readFileSync(FOLDER + name, 'utf8'))

const load = (): LoadedCatalogue => {
  const names = [...namesIn(''), ...namesIn('policies/')]
  const { content, faults } = readCatalogue(Object.fromEntries(names.map((name) => [name, contentOf(name)])))
  if (content === undefined) throw new Error(JSON.stringify(faults))
  return content
}

/** The catalogue as it is shipped. */
export const loaded = load()

/** How names are read, as it is shipped. */
export const readings: Readings = z.parse(readingsFile, contentOf('readings.json')).readings

/** The worked cases of a policy as they are shipped. */
export const casesOf = (id: string): readonly WorkedCase[] =>
  z.parse(casesFile, contentOf(`policies/${id}.cases.json`)).cases
