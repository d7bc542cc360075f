import type { LoadedCatalogue } from '../catalogue'
import { compiledOf } from '../catalogue/compiled'
import type { Facts, Hire, IsoDate } from '../engine'
import { columnsOf } from './column'
import { type Grid, readCsv } from './csv'
import { type HeadReader, headReader, isFilled } from './heads'
import { judgeHires, type ListResult } from './judge-hires'
import { readFile } from './read-file'
import type { Row } from './row'
import {
  type Block,
  blockOf,
  type Pasted,
  pasted,
  type Spot,
  type TakeInCode,
  type TakenIn,
  type Tell,
  takeInSheets,
} from './take-in'

type About = { readonly loaded: LoadedCatalogue; readonly asOf: IsoDate }

/** Work on a long list that is done away from the page, so that the page stays at hand. */
export type Job = About &
  (
    | { readonly kind: 'file'; readonly bytes: Uint8Array }
    | { readonly kind: 'paste'; readonly text: string; readonly rows: readonly Row[]; readonly spot: Spot }
    /** The list among the facts is not looked at: each of these hires is judged in its place. */
    | { readonly kind: 'judge'; readonly facts: Facts; readonly hires: readonly Hire[] }
  )

/** What comes of a job. */
export type Done =
  | { readonly kind: 'file'; readonly result: TakenIn | TakeInCode }
  | { readonly kind: 'paste'; readonly result: Pasted | 'too-many-rows' }
  | { readonly kind: 'judge'; readonly result: ListResult }

/** Cells parted by blanks, where each line has as many: a name in two words would push all cells behind it into other columns. */
const partedByBlanks = (text: string): Grid => {
  const lines = text.split(/\r?\n/).filter(isFilled)
  const grid = lines.map((line) => line.trim().split(/\s+/))
  return grid.every((cells) => cells.length === grid[0]?.length) ? grid : []
}

/** What was pasted: a spreadsheet parts its cells by tabs, a list that was sent in a message by commas or blanks, below heads. */
const blockPasted = (text: string, read: HeadReader): Block => {
  const asLists = text.includes('\t') ? [] : [readCsv(text.replaceAll('，', ',')), partedByBlanks(text)]
  const list = asLists.map((grid) => blockOf(grid, read)).find(({ headed }) => headed !== undefined)
  return list ?? blockOf(readCsv(text, '\t'), read)
}

/** Does a job. Nothing is sent anywhere. */
export const doJob = async (job: Job, tell: Tell): Promise<Done> => {
  const { loaded, asOf } = job
  const columns = columnsOf(loaded, asOf)
  switch (job.kind) {
    case 'file': {
      const sheets = await readFile(job.bytes)
      return {
        kind: 'file',
        result: typeof sheets === 'string' ? sheets : takeInSheets({ columns, loaded, asOf }, sheets, tell),
      }
    }
    case 'paste': {
      const { rows, spot, text } = job
      const block = blockPasted(text, headReader(columns, loaded))
      return { kind: 'paste', result: pasted({ columns, asOf }, { rows, spot, block }, tell) }
    }
    case 'judge': {
      const compiled = compiledOf(loaded.catalogue)
      return { kind: 'judge', result: judgeHires({ ...job, compiled }, tell) }
    }
  }
}
