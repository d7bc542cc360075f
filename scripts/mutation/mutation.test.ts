import { describe, expect, it } from 'vitest'
import { heldAgainst } from './explained.mjs'
import { corrected, faultsIn, isUnnoticed, isUnsure } from './faults.mjs'

const SOURCE = ['const least = 1', 'const add = (a: number) =>', '  a + least', 'const twice = 1'].join('\n')
const at = (line: number, [from, to]: readonly [number, number], endLine = line) => ({
  start: { line, column: from },
  end: { line: endLine, column: to },
})
const planted = (more: object) => ({
  location: at(1, [15, 16]),
  mutatorName: 'Number',
  replacement: '0',
  status: 'Killed',
  ...more,
})
const report = (...mutants: readonly object[]) => ({ files: { 'src/a.ts': { source: SOURCE, mutants } } })
const faultsOf = (...mutants: readonly object[]) => [...faultsIn(report(...mutants)).values()]

describe('a fault that was planted', () => {
  it('is told by its line and what becomes of it', () => {
    expect(faultsOf(planted({}))).toMatchObject([
      { file: 'src/a.ts', place: 'src/a.ts:1:14-1:15', line: 'const least = 1', becomes: 'const least = 0' },
    ])
  })

  it('that replaces several lines is told as if they were one', () => {
    const arrow = { location: at(2, [13, 12], 3), mutatorName: 'Arrow', replacement: '() =>\n  undefined' }
    expect(faultsOf(planted(arrow))).toMatchObject([
      { line: 'const add = (a: number) => a + least', becomes: 'const add = () => undefined' },
    ])
  })

  it('counts unless it could not be tried', () => {
    const statuses = [
      'Killed',
      'Timeout',
      'Survived',
      'NoCoverage',
      'RuntimeError',
      'CompileError',
      'Ignored',
    ]
    const faults = statuses.flatMap((status) => faultsOf(planted({ status })))
    expect(faults.map(({ status }) => status)).toEqual(['Killed', 'Timeout', 'Survived', 'NoCoverage'])
    expect(faults.map(isUnnoticed)).toEqual([false, false, true, true])
  })

  it('that ran out of time is unsure, unless a loop in it never ended', () => {
    const [slow, endless, killed] = [
      { status: 'Timeout' },
      { status: 'Timeout', statusReason: 'Hit limit reached (501/500)' },
      { status: 'Killed' },
    ].flatMap((more) => faultsOf(planted(more)))
    expect([slow, endless, killed].map((fault) => fault && isUnsure(fault))).toEqual([true, false, false])
  })

  it('is what the later run found, where one tried it again', () => {
    const other = { location: at(3, [3, 4]), status: 'Survived' }
    const first = faultsIn(report(planted({ status: 'Survived' }), planted(other)))
    const later = faultsIn(report(planted({ status: 'Killed' }), planted({ replacement: '7' })))
    expect([...corrected(first, later).values()].map(({ status }) => status)).toEqual(['Killed', 'Survived'])
  })
})

describe('the list of faults that change nothing', () => {
  const fault = { file: 'src/a.ts', mutator: 'Number', line: 'const least = 1', becomes: 'const least = 0' }
  const other = { ...fault, becomes: 'const least = 2' }
  const groups = [{ reason: 'nobody asks', faults: [fault] }]
  const held = (faults: readonly object[], unnoticed: readonly object[], list: readonly object[] = groups) =>
    heldAgainst({ faults, unnoticed, groups: list })

  it('explains what it names, wherever that stands', () => {
    const moved = { ...fault, place: 'src/a.ts:7:14-7:15' }
    expect(held([moved], [moved])).toEqual({ unexplained: [], stale: [] })
  })

  it('leaves all else unexplained', () => {
    expect(held([fault, other], [fault, other]).unexplained).toEqual([other])
    expect(held([fault], [fault], []).unexplained).toEqual([fault])
  })

  it('explains no more of a kind than it names', () => {
    expect(held([fault, fault], [fault, fault]).unexplained).toEqual([fault])
    const twice = [{ reason: 'nobody asks', faults: [fault, fault] }]
    expect(held([fault, fault], [fault, fault], twice)).toEqual({ unexplained: [], stale: [] })
    expect(held([fault, fault], [fault], twice).stale).toHaveLength(1)
  })

  it('is stale where a test notices the fault, and where the line is gone', () => {
    expect(held([fault], []).stale).toEqual([{ ...fault, reason: 'nobody asks', isGone: false }])
    expect(held([other], []).stale).toEqual([{ ...fault, reason: 'nobody asks', isGone: true }])
  })

  it('is not asked about files that were not tried', () => {
    expect(held([{ ...other, file: 'src/b.ts' }], []).stale).toEqual([])
  })
})
