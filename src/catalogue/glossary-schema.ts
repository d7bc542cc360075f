import * as z from 'zod/mini'
import { chinese, inBoth, kebab, source, text } from './words-schema'

/** One official term: what it is called in plain words, what it means, and the spellings by which texts use it. */
const term = z.strictObject({
  id: kebab,
  official: chinese,
  source: z.optional(source),
  spellings: inBoth(z.array(text).check(z.minLength(1))),
  says: inBoth(z.strictObject({ plain: text, meaning: text })),
})

/** Of glossary.json: every official term that readers meet. */
export const glossaryFile = z.strictObject({
  $schema: z.optional(z.string()),
  terms: z.array(term).check(z.minLength(1)),
})
