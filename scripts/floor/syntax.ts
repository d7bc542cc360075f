import { transform } from 'esbuild'
import type { Script } from './parse'

/** The oldest browsers that we build for. */
const FLOOR = ['chrome87', 'safari14']

/**
 * What esbuild holds to be newer than it is: destructuring and optional chaining work but for corners that nobody writes, and
 * classes of letters are there, with the letters of their day.
 */
const KNOWN = { destructuring: true, 'optional-chain': true, 'regexp-unicode-property-escapes': true }

/** Brackets around a function are set otherwise for old browsers, and say nothing. */
const written = async (code: string, target: string[]): Promise<string> =>
  (await transform(code, { target, supported: KNOWN, logLevel: 'silent' })).code.replace(/[()]/g, '')

/** The first line in which two texts differ. */
const difference = (one: string, other: string): string => {
  const others = other.split('\n')
  return others[one.split('\n').findIndex((line, at) => line !== others[at])]?.trim().slice(0, 120) ?? ''
}

/**
 * What a script says in a way that the oldest browsers cannot read: esbuild, which does not build the application, would have to
 * write it anew for them, or cannot.
 * @returns a line; undefined when all can be read
 */
export const newSyntaxIn = async ({ name, code }: Script): Promise<string | undefined> => {
  try {
    const [old, now] = [await written(code, FLOOR), await written(code, ['esnext'])]
    return old === now ? undefined : `${name}: too new to be read, in ${difference(old, now)}`
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : error}`
  }
}
