import { deepEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import words from '../../src/i18n/zh-CN.json'
import { type Door, doorOf } from './door'
import { hostileTexts } from './hostile'
import { cuts, withByteCuts, withCuts } from './mutate-text'
import { grids, taken, wrongInRows } from './rows'

type Take = typeof taken

const workbookOf = async (grid: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const data = grid.map((line) => line.map((value) => ({ value })))
  return new Uint8Array(await writeWorkbook([{ sheet: '员工', data }]).toBuffer())
}

/** One part of a workbook changed from within, by whoever packs it again. */
type Repacked = {
  readonly part: number
  readonly how: 'change' | 'drop' | 'rename' | 'empty'
  readonly name: string
}

const withPart = (
  bytes: Uint8Array,
  { part, how, name }: Repacked,
  change: (text: string) => string,
): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes))
  const [path = '', content = new Uint8Array()] = parts[part % parts.length] ?? []
  const others = parts.filter(([other]) => other !== path)
  if (how === 'drop') return zipSync(Object.fromEntries(others))
  const own =
    how === 'change' ? strToU8(change(strFromU8(content))) : how === 'empty' ? new Uint8Array() : content
  return zipSync(Object.fromEntries([...others, [how === 'rename' ? name : path, own]]))
}

const repacked = fc.record({
  part: fc.nat({ max: 20 }),
  how: fc.constantFrom(
    'change' as const,
    'change' as const,
    'change' as const,
    'drop' as const,
    'rename' as const,
    'empty' as const,
  ),
  // The packer that is used here cannot write this one name.
  name: hostileTexts.filter((name) => name !== '__proto__').map((name) => name.slice(0, 200)),
})

/**
 * Workbooks, with a part changed and packed again, or spoilt byte by byte: a table whose cells are answers or are kept as they
 * stand, or a code with a sentence.
 */
export const workbookDoor = (take: Take = taken): Door =>
  doorOf({
    name: 'workbooks',
    share: 4,
    inputs: fc.record({
      grid: grids,
      inner: fc.option(fc.record({ repacked, changes: cuts() })),
      changes: fc.oneof(fc.constant([]), cuts()),
    }),
    holds: async ({ grid, inner, changes }) => {
      const own = await workbookOf(grid)
      const packed = inner ? withPart(own, inner.repacked, (text) => withCuts(text, inner.changes)) : own
      const result = await take(withByteCuts(packed, changes))
      ok(result)
      if (typeof result === 'string')
        ok(Object.hasOwn(words.roster.code, result), `no sentence says ${result}`)
      else deepEqual(wrongInRows(result), [])
      if (inner || changes.length > 0 || grid.length === 1) return
      ok(typeof result === 'object' && result.rows.length > 0, 'a good workbook was not read')
    },
  })
