import { describe, expect, it } from 'vitest'
import type { Advice, Explanation, Finding } from '../engine'
import { earliestOf } from './earliest'
import { groupsOf } from './groups'
import type { Report } from './report'
import { on } from './sample-report.test-support'

const leaf = (id: string, truth: Finding['truth']): Finding =>
  ({ id, kind: 'compare', truth, children: [] }) as unknown as Finding
const all = (...children: readonly Finding[]): Finding =>
  ({ id: 'all', kind: 'all', truth: 'no', children }) as unknown as Finding

type Made = {
  readonly id: string
  readonly verdict?: Explanation['verdict']
  readonly finding?: Finding
  readonly possible?: string
  readonly ways?: readonly Pick<Advice, 'on' | 'open'>[]
}

const explained = ({ id, verdict = 'ineligible', finding = all(leaf('size', 'no')), possible }: Made) =>
  ({
    policy: { id, editions: [], nature: 'entitlement', sparedBy: ['quota'] },
    verdict,
    finding,
    windows: [],
    possibleWindows: possible ? [{ from: on(possible), to: null }] : [],
  }) as unknown as Explanation

const reportOf = (made: readonly Made[]): Report => {
  const explanations = made.map(explained)
  return {
    asOf: on('2026-11-26'),
    explanations,
    advice: new Map(made.flatMap(({ id, ways }) => (ways ? [[id, ways]] : []))),
    loaded: { policies: new Map(explanations.map(({ policy }) => [policy.id, policy])) },
  } as unknown as Report
}
const told = (made: readonly Made[]) =>
  groupsOf(reportOf(made)).map(({ group, members }) => [group, ...members.map(({ policy }) => policy.id)])

const way = (day: string, ...open: readonly string[]) => ({ on: on(day), open })

describe('the headings', () => {
  it('tell what may be brought about first, then what comes with time, then what stays a no', () => {
    expect(
      told([
        { id: 'never' },
        { id: 'in-time', possible: '2027-01-01' },
        { id: 'perhaps', ways: [way('2026-11-26', 'person.months')] },
        { id: 'surely', ways: [way('2027-11-26')] },
      ]),
    ).toEqual([['eligible'], ['ineligible', 'surely', 'perhaps', 'in-time', 'never']])
  })

  it('keep apart what is refused because there is nothing to pay, and only that', () => {
    expect(
      told([
        { id: 'met', finding: all(leaf('payer', 'yes'), leaf('quota', 'no')) },
        { id: 'other', finding: all(leaf('payer', 'no'), leaf('quota', 'no')) },
        { id: 'open', finding: all(leaf('quota', 'no')), verdict: 'undetermined' },
      ]),
    ).toEqual([['eligible'], ['spared', 'met'], ['undetermined', 'open'], ['ineligible', 'other']])
  })
})

describe('the earliest day', () => {
  const earliest = (made: Omit<Made, 'id'>) => {
    const report = reportOf([{ id: 'one', ...made }])
    const [explanation] = report.explanations
    return explanation && earliestOf(report, explanation)
  }

  it('is the same for all who tell of it: by doing or by waiting, whichever comes first', () => {
    const byDoing = { day: '2027-03-27', takesDoing: true }
    expect(earliest({ possible: '2031-05-06', ways: [way('2028-01-01'), way('2027-03-27')] })).toEqual(
      byDoing,
    )
    expect(earliest({ possible: '2026-12-15', ways: [way('2027-05-27')] })).toEqual({
      day: '2026-12-15',
      takesDoing: false,
    })
    expect(earliest({ ways: [way('2027-03-27')] })).toEqual(byDoing)
  })

  it('is not known where neither helps', () => expect(earliest({})).toBeUndefined())
})
