import * as z from 'zod/mini'
import { type Fault, faultsOf, READING } from './fault'

// Zod compiles object schemas with `new Function` unless told not to, which the content security policy forbids.
z.config({ jitless: true })

/** Contents by file name; a file that could not be read is absent. */
export type RawFiles = Readonly<Record<string, unknown>>

/** What a file holds, if it is well formed, and what is wrong with it. */
export type Checked<Content> = { readonly content?: Content; readonly faults: readonly Fault[] }

const mendOf = (file: string): string =>
  file.startsWith('policies/')
    ? 'write it (`npm run catalogue -- new` begins one), or take its id out of index.json'
    : 'bring it back: every catalogue has one'

/** One file, held against its schema. */
export const check = <Content>(
  file: string,
  raw: RawFiles,
  schema: z.ZodMiniType<Content>,
): Checked<Content> => {
  if (!Object.hasOwn(raw, file))
    return { faults: [{ file, path: '', message: 'the file is missing', mend: mendOf(file) }] }
  const result = z.safeParse(schema, raw[file], READING)
  return result.success ? { content: result.data, faults: [] } : { faults: faultsOf(file, result.error) }
}
