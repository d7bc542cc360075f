import * as z from 'zod/mini'
import { type IsoDate, isDay, type Says } from '../engine'

/** A text that says something. */
export const text = z
  .string()
  .check(z.minLength(1, { error: 'is empty', abort: true }), z.regex(/\S/, 'only blanks'))

/** Lower case words joined by hyphens. */
export const kebab = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower case words joined by hyphens'))

// biome-ignore lint/plugin/no-assertion: the brand's own door from JSON
const branded = (schema: unknown) => schema as z.ZodMiniType<IsoDate, string>

/** A day that exists. */
export const day = branded(
  z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day is written YYYY-MM-DD', abort: true }),
    z.refine((value) => isDay(value), 'no such day'),
  ),
)

/** The same words in both languages. */
export const inBoth = <Words extends z.ZodMiniType>(words: Words) =>
  z.strictObject({ 'zh-CN': words, en: words })

export const says: z.ZodMiniType<Says<string>> = inBoth(text)

const quotation = z
  .string()
  .check(z.regex(/\p{Script=Han}/u, 'the law is quoted in its own words, in Chinese'))

/** A name as the law has it. */
export const chinese = z.string().check(z.regex(/\p{Script=Han}/u, 'an official name is in Chinese'))
export const source = z.strictObject({
  act: kebab,
  article: z.optional(text),
  quotes: z.optional(z.array(quotation).check(z.minLength(1))),
})
export const certainty = z.enum(['confirmed', 'unconfirmed'])
export const audience = z.enum(['enterprise', 'individual'])
export const unit = z.enum(['people', 'CNY', 'CNY/year', 'CNY/month', 'share', 'months', 'years', 'times'])

export const scalar = z.union([z.string(), z.number(), z.boolean()])

/** Only for those who gave one of these answers. */
export const followUp = z.strictObject({ fact: text, in: z.array(scalar).check(z.minLength(1)) })
