import * as z from 'zod/mini'
import type { Hire } from '../engine'

/**
 * What stands beside a hire and no rule reads: the name by which the reader knows this person, and cells of the table that
 * could not be read, as they were typed. It is kept with the answers, on the device and in the reader's own file, and is in no
 * link and no receipt.
 */
export type Note = {
  readonly name?: string | undefined
  /** By field of the hire. */
  readonly unread?: Readonly<Record<string, string>> | undefined
}

/** A hire with what stands beside it. */
export type NotedHire = { readonly hire: Hire; readonly note: Note }

const schema = z.object({
  name: z.optional(z.string()),
  unread: z.optional(z.record(z.string(), z.string())),
})

/** Reads notes that were stored, in the order of the hires; what is none stands for an empty one. */
export const readNotes = (stored: readonly unknown[]): readonly Note[] =>
  stored.map((one) => {
    const { data } = z.safeParse(schema, one)
    if (data === undefined) return {}
    return { ...(data.name && { name: data.name }), ...(data.unread && { unread: data.unread }) }
  })

/** A cell that could not be read is old news once its field has an answer. */
export const noteBeside = (hire: Hire, { unread, ...note }: Note): Note => {
  const left = Object.entries(unread ?? {}).filter(([field]) => (hire[field] ?? null) === null)
  return left.length > 0 ? { ...note, unread: Object.fromEntries(left) } : note
}
