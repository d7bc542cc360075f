import { differenceLines } from './differences'
import { count } from './tell-changes'
import { readVersion } from './version'

const SITUATIONS = 10_000
const MOST_SITUATIONS = 1_000_000

/** @throws a sentence when it is no number of situations */
const howMany = (text: string | undefined): number => {
  const number = Number(text ?? SITUATIONS)
  if (Number.isInteger(number) && number >= 1 && number <= MOST_SITUATIONS) return number
  throw new Error(`--count ${text} cannot be: write a whole number from 1 to ${count(MOST_SITUATIONS)}.`)
}

/**
 * Prints what changes for readers from one version of the catalogue to another: from what was last committed to what stands
 * in the folder, unless others are named.
 * @throws a sentence when a version cannot be read
 */
export const diffCommand = (
  folder: string,
  names: readonly string[],
  options: Readonly<{ count?: string | undefined }>,
): true => {
  const [before = 'HEAD', after = folder, ...others] = names
  if (others.length > 0) throw new Error('Name at most two versions: the old one, then the new one.')
  const size = howMany(options.count)
  console.log(differenceLines(readVersion(before), readVersion(after), size).join('\n'))
  return true
}
