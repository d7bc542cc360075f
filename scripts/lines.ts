/** The longest line that is kept, in characters: far above any case, far below what a text can hold. */
export const LONGEST_LINE = 2 ** 26

/** Keeps one character more than the longest line, so that what is too long still shows as such. */
const joined = (line: string, more: string, longest: number): string =>
  line.length > longest ? line : line + more.slice(0, longest + 1 - line.length)

/**
 * The lines of a stream of text, parted by line feeds alone: whatever else stands in a line belongs to it, so that every
 * line in has its line out. Holds one line at a time. A line above the limit is cut after one character more.
 */
export async function* linesOf(
  text: AsyncIterable<string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<string, void, undefined> {
  let line = ''
  for await (const chunk of text) {
    const [first = '', ...others] = chunk.split('\n')
    line = joined(line, first, longest)
    for (const other of others) {
      yield line
      line = joined('', other, longest)
    }
  }
  yield line
}
