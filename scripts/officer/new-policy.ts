import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { indexFile, situationsFile } from '../../src/catalogue/file-schemas'
import { policyFileName } from '../../src/catalogue/files'
import { kebab } from '../../src/catalogue/words-schema'
import { casesPath } from '../worked-cases'
import { type Beginning, blankCases, blankPolicy } from './blank-policy'
import { jsonText } from './json-text'

/** A policy to begin, and the situation it is found by, if that is known. */
export type Wanted = Beginning & { readonly folder: string; readonly situation: string | undefined }

const INDEX = 'index.json'
const SITUATIONS = 'situations.json'

/** @throws a sentence when the file does not have its form: it is not edited blindly */
const readAs = <Content>(folder: string, file: string, schema: z.ZodMiniType<Content>): Content => {
  const { success, data } = z.safeParse(schema, JSON.parse(readFileSync(folder + file, 'utf8')))
  if (!success) throw new Error(`${file} is faulty: \`npm run catalogue\` says how. Mend it first.`)
  return data
}

/** @throws a sentence when there can be no such policy */
const refuse = ({ id, folder }: Wanted, policies: readonly string[]): void => {
  if (!z.safeParse(kebab, id).success)
    throw new Error(
      `"${id}" cannot be an id: write lower case words joined by hyphens, such as evening-class-subsidy.`,
    )
  if (policies.includes(id) || existsSync(folder + policyFileName(id)))
    throw new Error(`There is a policy "${id}" already: edit policies/${id}.json, or choose another id.`)
}

const situationsWith = ({ id, folder, situation, audience }: Wanted) => {
  const content = readAs(folder, SITUATIONS, situationsFile)
  const own = content.situations.filter((one) => one.audience === audience).map((one) => one.id)
  if (situation !== undefined && !own.includes(situation))
    throw new Error(`There is no situation "${situation}" for them: choose one of ${own.join(', ')}.`)
  return {
    ...content,
    situations: content.situations.map((one) =>
      one.id === situation ? { ...one, policies: [...one.policies, id] } : one,
    ),
  }
}

/**
 * Begins a policy: writes its file and its worked cases with blanks, and names it wherever policies are named.
 * @returns the files that were written, from the catalogue's folder
 * @throws a sentence when the id is taken or none, or the situation unknown; then nothing is written
 */
export const beginPolicy = (wanted: Wanted): readonly string[] => {
  const { id, folder, situation } = wanted
  const index = readAs(folder, INDEX, indexFile)
  refuse(wanted, index.policies)
  const texts = new Map<string, unknown>([
    ...(situation === undefined ? [] : [[SITUATIONS, situationsWith(wanted)] as const]),
    [policyFileName(id), blankPolicy(wanted)],
    [casesPath(id), blankCases(wanted)],
    [INDEX, { ...index, policies: [...index.policies, id] }],
  ])
  for (const [file, content] of texts) writeFileSync(folder + file, jsonText(content))
  return [...texts.keys()]
}
