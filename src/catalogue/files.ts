import type * as z from 'zod/mini'
import type { changesFile } from './changes-schema'
import type { actsFile, factsFile, parametersFile, SHARED_FILES, situationsFile } from './file-schemas'
import type { glossaryFile } from './glossary-schema'
import type { policyFile } from './policy-schema'

/** The shared files of the catalogue; without one of them nothing can be judged. */
export const SHARED_FILE_NAMES = [
  'index.json',
  'facts.json',
  'parameters.json',
  'definitions.json',
  'size-standard.json',
  'acts.json',
  'situations.json',
] as const

export type SharedFile = (typeof SHARED_FILE_NAMES)[number]
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

/** The files beside them, as they are when they are well formed. */
export type SharedBeside = {
  readonly [GLOSSARY_FILE]: z.infer<typeof glossaryFile>
  readonly [CHANGES_FILE]: z.infer<typeof changesFile>
}

export const policyFileName = (id: string): string => `policies/${id}.json`
