/** The faults that were planted, as the report of the mutation run tells of them. Positions count from one. */

const NOTICED = ['Killed', 'Timeout']
const COUNTED = [...NOTICED, 'Survived', 'NoCoverage']
/** A loop that ran a hundred times as often as it should; other timeouts may only be a slow hour. */
const ENDLESS = /^hit limit/i

export const isUnnoticed = ({ status }) => !NOTICED.includes(status)

/** Whether it was only given up on, so that it must be tried once more, alone and with more time. */
export const isUnsure = ({ status, reason }) => status === 'Timeout' && !ENDLESS.test(reason)

const inOneLine = (text) => text.replaceAll(/\s+/g, ' ').trim()

/** The line where a fault is planted, or the lines written as one, and what becomes of it. */
const lineOf = (source, { start, end }, replacement) => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const becomes = lines[0].slice(0, start.column - 1) + replacement + lines.at(-1).slice(end.column - 1)
  return { line: inOneLine(lines.join('\n')), becomes: inOneLine(becomes) }
}

const faultsOf = ([file, { source, mutants }]) =>
  mutants
    .filter(({ status }) => COUNTED.includes(status))
    .map(({ location, mutatorName: mutator, replacement, status, statusReason: reason = '' }) => {
      const { start, end } = location
      const place = `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
      return { file, place, mutator, replacement, status, reason, ...lineOf(source, location, replacement) }
    })

const keyOf = ({ place, mutator, replacement }) => JSON.stringify([place, mutator, replacement])

/** @returns every fault of a report that counts, by what and where it is */
export const faultsIn = ({ files }) =>
  new Map(
    Object.entries(files)
      .flatMap(faultsOf)
      .map((fault) => [keyOf(fault), fault]),
  )

/** @returns the faults, those that a later run tried again as that run found them */
export const corrected = (faults, later) =>
  new Map([...faults, ...[...later].filter(([key]) => faults.has(key))])
