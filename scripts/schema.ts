import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { changesFile } from '../src/catalogue/changes-schema'
import { readingsFile, SHARED_FILES } from '../src/catalogue/file-schemas'
import { glossaryFile } from '../src/catalogue/glossary-schema'
import { casesFile, policyFile } from '../src/catalogue/policy-schema'
import { CATALOGUE_FOLDER } from './catalogue-files'

/** Every schema by the name its files refer to. */
export const jsonSchemas = (): Readonly<Record<string, string>> => {
  const schemas = {
    ...SHARED_FILES,
    'policy.json': policyFile,
    'cases.json': casesFile,
    'readings.json': readingsFile,
    'glossary.json': glossaryFile,
    'changes.json': changesFile,
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([file, schema]) => [
      file.replace('.json', '.schema.json'),
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  )
}

/** Writes the JSON Schemas by which an editor completes and checks the catalogue's files. */
export const writeSchemas = (): void => {
  mkdirSync(`${CATALOGUE_FOLDER}schema`, { recursive: true })
  for (const [name, text] of Object.entries(jsonSchemas()))
    writeFileSync(`${CATALOGUE_FOLDER}schema/${name}`, text)
}

if (process.argv[1]?.endsWith('schema.ts')) writeSchemas()
