import type { Verdict } from '../engine'
import { earliestOf } from './earliest'
import { type Judged, judgedAs, type Report } from './report'
import { isSpared } from './spared'

/** What the policies stand under: their verdict, or that there is nothing to pay. */
export type Heading = Verdict | 'spared'

export type Group = { readonly group: Heading; readonly members: readonly Judged[] }

/** What can be brought about comes before what only comes with time, and that before what stays a no. */
const nearness =
  ({ advice, asOf }: Report) =>
  ({ policy, explanation }: Judged): number => {
    const ways = advice.get(policy.id) ?? []
    if (ways.length > 0) return ways.some(({ open }) => open.length === 0) ? 0 : 1
    return earliestOf({ advice, asOf }, explanation) ? 2 : 3
  }

/** The policies under their headings, in the order in which they matter; what could be had is always told. */
export const groupsOf = (report: Report): readonly Group[] => {
  const refused = judgedAs(report, 'ineligible')
  const near = nearness(report)
  const all: readonly Group[] = [
    { group: 'eligible', members: judgedAs(report, 'eligible') },
    { group: 'spared', members: refused.filter(isSpared) },
    { group: 'undetermined', members: judgedAs(report, 'undetermined') },
    {
      group: 'ineligible',
      members: refused.filter((judged) => !isSpared(judged)).sort((one, other) => near(one) - near(other)),
    },
    { group: 'not-in-force', members: judgedAs(report, 'not-in-force') },
  ]
  return all.filter(({ group, members }) => members.length > 0 || group === 'eligible')
}
