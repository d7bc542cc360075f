import { describe, expect, it } from 'vitest'
import { linesOf } from './lines'

const read = async (chunks: readonly string[], longest?: number): Promise<readonly string[]> => {
  const stream = async function* () {
    yield* chunks
  }
  const lines: string[] = []
  for await (const line of linesOf(stream(), longest)) lines.push(line)
  return lines
}

describe('the lines of a stream', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], ['']],
    ['one line that is not ended', ['a'], ['a']],
    ['lines across chunks', ['a', 'b\nc', '\n', 'd'], ['ab', 'c', 'd']],
    ['an empty line', ['a\n\nb'], ['a', '', 'b']],
    ['a line feed at the end', ['a\n'], ['a', '']],
    ['Windows ends, which JSON takes for blanks', ['a\r', '\nb\r\n'], ['a\r', 'b\r', '']],
    ['other ends inside a line', ['a\rb\u2028c\u2029d\u0085e'], ['a\rb\u2028c\u2029d\u0085e']],
  ])('are told apart: %s', async (_, chunks, lines) => expect(await read(chunks)).toEqual(lines))

  it('are cut above the limit, and the next one is whole', async () => {
    expect(await read(['abc', 'defgh', 'i\nabcd\nabcde\nab'], 4)).toEqual(['abcde', 'abcd', 'abcde', 'ab'])
  })
})
