import * as z from 'zod/mini'
import { day, inBoth, kebab, text } from './words-schema'

/** One change of the catalogue: what was added, corrected or found out, and for which policies; without any it is about all. */
const change = z.strictObject({
  id: kebab,
  on: day,
  policies: z.optional(z.array(kebab).check(z.minLength(1))),
  says: inBoth(z.strictObject({ what: text })),
})

/** Of changes.json: what changed in the catalogue, the newest first. What changed in the law is read from the versions of its rules. */
export const changesFile = z.strictObject({
  $schema: z.optional(z.string()),
  changes: z.array(change).check(z.minLength(1)),
})
