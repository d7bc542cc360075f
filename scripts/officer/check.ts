import { blanksIn } from '../../src/catalogue/blanks'
import type { Fault } from '../../src/catalogue/fault'
import type { LoadedCatalogue } from '../../src/catalogue/loaded'
import type { IsoDate } from '../../src/engine'
import { auditFaults, type Notice, noticesOn } from '../audit'
import { loadFromFolder, readFiles } from '../catalogue-files'
import { staleReadings } from '../readings'

/** All that can be said of a catalogue: what is wrong, and what deserves a look. */
export type Checked = {
  readonly loaded: LoadedCatalogue | undefined
  readonly faults: readonly Fault[]
  readonly notices: readonly Notice[]
}

/** Checks every file of a folder. What is wrong between files is looked for once each file is right by itself. */
export const checkFolder = (folder: string, today: IsoDate): Checked => {
  const { loaded, faults } = loadFromFolder(folder)
  const { raw } = readFiles(folder)
  const blanks = Object.entries(raw).flatMap(([file, content]) =>
    file.endsWith('.cases.json') ? blanksIn(file, content) : [],
  )
  const shallow = [...faults, ...blanks]
  const deeper =
    loaded && shallow.length === 0
      ? [...auditFaults(loaded, raw), ...staleReadings(loaded, raw['readings.json'])]
      : []
  return { loaded, faults: [...shallow, ...deeper], notices: loaded ? noticesOn(loaded, today) : [] }
}
