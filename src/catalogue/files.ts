import type * as z from 'zod/mini'
import type { changesFile } from './changes-schema'
import {
  actsFile,
  definitionsFile,
  factsFile,
  indexFile,
  parametersFile,
  situationsFile,
  sizeStandardFile,
} from './file-schemas'
import type { glossaryFile } from './glossary-schema'
import type { policyFile } from './policy-schema'

/** The shared files of the catalogue and the schema each must meet. */
export const SHARED_FILES = {
  'index.json': indexFile,
  'facts.json': factsFile,
  'parameters.json': parametersFile,
  'definitions.json': definitionsFile,
  'size-standard.json': sizeStandardFile,
  'acts.json': actsFile,
  'situations.json': situationsFile,
} as const

export type SharedFile = keyof typeof SHARED_FILES
export type PolicyFile = z.infer<typeof policyFile>
export type FactsFile = z.infer<typeof factsFile>
export type FactFile = FactsFile['facts'][number]
export type Page = FactsFile['pages'][number]
export type Option = FactsFile['lists'][string][number]
export type LawFigure = z.infer<typeof parametersFile>['parameters'][number]
export type LifeSituation = z.infer<typeof situationsFile>['situations'][number]
export type Term = z.infer<typeof glossaryFile>['terms'][number]
export type CatalogueChange = z.infer<typeof changesFile>['changes'][number]
export type Act = z.infer<typeof actsFile>['acts'][number]

/** The shared files, read and known to be well formed. */
export type Shared = { readonly [File in SharedFile]: z.infer<(typeof SHARED_FILES)[File]> }

/** Explains words and judges nothing: without it all else still works. */
export const GLOSSARY_FILE = 'glossary.json'

/** Tells what changed and judges nothing either. */
export const CHANGES_FILE = 'changes.json'

export const policyFileName = (id: string): string => `policies/${id}.json`
