import * as z from 'zod/mini'
import { address } from './reach-schema'
import { certainty, day, inBoth, kebab, text } from './words-schema'

/** Of acts.json: the laws and notices that are cited. */
export const actsFile = z.strictObject({
  $schema: z.optional(z.string()),
  acts: z.array(
    z.strictObject({
      id: kebab,
      number: z.optional(text),
      issuedOn: z.optional(day),
      url: z.optional(address),
      certainty,
      says: inBoth(z.strictObject({ title: text, body: text })),
    }),
  ),
})
