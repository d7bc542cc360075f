import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../src/catalogue/read-catalogue'
import { untriedEditions } from './audit-editions'
import { type Files, raw, saidOf } from './planted'

const CASES = 'policies/disability-levy-exemption.cases.json'

const planted = (plant: (cases: Files[]) => Files[]): readonly string[] => {
  const files: Files = structuredClone(raw)
  files[CASES].cases = plant(files[CASES].cases)
  const { content } = readCatalogue(files)
  if (content === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
  return untriedEditions(content, files).map(({ path, message, mend }) => `${path}: ${message} → ${mend}`)
}
const withSum = (sum: number | null | undefined, verdict: string) => (cases: Files[]) =>
  cases.map((one) =>
    one.asOf < '2023-01-01' ? one : { ...one, expect: { ...one.expect, verdict, amountUpTo: sum } },
  )
const NO_SUM =
  'cases: no case of edition "2023" says how much it comes to → work the sum out by hand, and write it in yuan as "amountUpTo" in the "expect" of a case'

describe('what the worked cases of an edition must try', () => {
  it('is tried of every edition there is', () => expect(planted((cases) => cases)).toEqual([]))

  it('is its first day', () =>
    expect(planted((cases) => cases.filter(({ asOf }) => asOf !== '2023-01-01'))).toEqual([
      'cases: no case lies on the first day of edition "2023", 2023-01-01 → add one whose "asOf" is the day that the law names, and "edition" with it',
    ]))

  it('is its last day, where it has one', () =>
    expect(planted((cases) => cases.filter(({ asOf }) => asOf !== '2027-12-31'))).toEqual([
      expect.stringContaining('no case lies on the last day of edition "2023", 2027-12-31 → add one'),
    ]))

  it('is its sum', () => expect(planted(withSum(undefined, 'eligible'))).toEqual([NO_SUM]))

  it('is its sum where it is due: that none is owed without it says nothing', () =>
    expect(planted(withSum(null, 'ineligible'))).toEqual([NO_SUM]))

  it('may be that the sum is open though all is met', () =>
    expect(planted(withSum(null, 'eligible'))).toEqual([]))

  it('is told by the command', { timeout: 60_000 }, () =>
    expect(
      saidOf((files) => {
        for (const { expect: expected } of files[CASES].cases) delete expected.amountUpTo
      }),
    ).toContain(`${CASES} ${NO_SUM}`),
  )
})
