import type { Fault } from '../src/catalogue/fault'
import { placeAt } from '../src/catalogue/not-json'

const PIECES = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs

type Name = { readonly name: string; readonly at: number }

/** Every pair of fields of one name between the same braces, the later one second. */
const twins = (text: string): readonly (readonly [Name, Name])[] => {
  const open: Map<string, Name>[] = []
  const found: (readonly [Name, Name])[] = []
  let last: Name = { name: '', at: 0 }
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (piece.startsWith('"')) last = { name: JSON.parse(piece), at: index }
    else if (piece === '{' || piece === '[') open.push(new Map())
    else if (piece !== ':') open.pop()
    else {
      const before = open.at(-1)?.get(last.name)
      if (before) found.push([before, last])
      open.at(-1)?.set(last.name, last)
    }
  }
  return found
}

/** Fields that stand twice in one place of a file that is JSON: whoever reads it is given the last, and the first is lost without a word. */
export const fieldsTwice = (file: string, text: string): readonly Fault[] =>
  twins(text).map(([before, { name, at }]) => ({
    file,
    path: placeAt(text, at),
    message: `"${name}" stands a second time in the same { }, first on ${placeAt(text, before.at)}: only this one would count`,
    mend: 'take one of the two away, or give it another name',
  }))
