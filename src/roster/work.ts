import type { LoadedCatalogue } from '../catalogue'
import { compiledOf } from '../catalogue/compiled'
import type { Facts, Hire, IsoDate } from '../engine'
import { columnsOf } from './column'
import { type Grid, readCsv } from './csv'
import { headsIn } from './find-heads'
import { headReader } from './heads'
import { judgeHires, type ListResult } from './judge-hires'
import { readFile } from './read-file'
import type { Row } from './row'
import {
  type Pasted,
  pasted,
  type Spot,
  type TableOf,
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

/** The cells that were pasted: a spreadsheet parts them by tabs, a list that was sent in a message by commas, below heads. */
const gridPasted = (text: string, table: TableOf): Grid => {
  const asSheet = readCsv(text, '\t')
  if (text.includes('\t')) return asSheet
  const asList = readCsv(text.replaceAll('，', ','))
  return headsIn(asList, headReader(table.columns, table.loaded)) ? asList : asSheet
}

/** Does a job. Nothing is sent anywhere. */
export const doJob = async (job: Job, tell: Tell): Promise<Done> => {
  const table = { loaded: job.loaded, columns: columnsOf(job.loaded, job.asOf) }
  switch (job.kind) {
    case 'file': {
      const sheets = await readFile(job.bytes)
      return {
        kind: 'file',
        result: typeof sheets === 'string' ? sheets : takeInSheets(table, sheets, tell),
      }
    }
    case 'paste': {
      const { rows, spot } = job
      return { kind: 'paste', result: pasted(table, { rows, spot, grid: gridPasted(job.text, table) }, tell) }
    }
    case 'judge': {
      const compiled = compiledOf(job.loaded.catalogue)
      return { kind: 'judge', result: judgeHires({ ...job, compiled }, tell) }
    }
  }
}
