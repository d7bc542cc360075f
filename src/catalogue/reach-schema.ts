import * as z from 'zod/mini'

/** Where a text or an office is found online. */
export const address = z
  .string()
  .check(z.regex(/^https?:\/\/[!-~]+$/, 'an address begins with https:// and holds no blank or Chinese sign'))

/** What is called when it is pressed. */
export const phone = z
  .string()
  .check(z.regex(/^\+?\d[\d -]*$/, 'a phone is one number, such as 0571-12345678'))
