import type { RawFiles } from '../src/catalogue/check-file'
import type { Fault } from '../src/catalogue/fault'
import type { PolicyFile } from '../src/catalogue/files'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { casesPath, readWorkedCases } from './worked-cases'

type Edition = PolicyFile['editions'][number]
type Cases = NonNullable<ReturnType<typeof readWorkedCases>['read']>['cases']
type Found = Omit<Fault, 'file'>

/** A day of an edition that no case stands on may be a slip of the pen that nobody sees. */
const withoutEnds = ({ id, from, to }: Edition, cases: Cases): readonly Found[] =>
  [
    { end: 'first', day: from },
    { end: 'last', day: to },
  ].flatMap(({ end, day }) =>
    day === undefined || cases.some(({ asOf }) => asOf === day)
      ? []
      : [
          {
            path: 'cases',
            message: `no case lies on the ${end} day of edition "${id}", ${day}`,
            mend: 'add one whose "asOf" is the day that the law names, and "edition" with it',
          },
        ],
  )

/** Whether a case says what is paid, or that the sum is open though all is met. */
const tellsSum = ({ expect: { amountUpTo, verdict } }: Cases[number]): boolean =>
  typeof amountUpTo === 'number' || (amountUpTo === null && verdict === 'eligible')

const withoutSum = ({ id, from, to, amount }: Edition, cases: Cases): readonly Found[] =>
  amount === undefined ||
  cases.some((one) => one.asOf >= from && (to === undefined || one.asOf <= to) && tellsSum(one))
    ? []
    : [
        {
          path: 'cases',
          message: `no case of edition "${id}" says how much it comes to`,
          mend: 'work the sum out by hand, and write it in yuan as "amountUpTo" in the "expect" of a case',
        },
      ]

/** Days and sums of an edition that no worked case holds against the law: the conditions alone do not show a slip in them. */
export const untriedEditions = ({ policies }: LoadedCatalogue, files: RawFiles): readonly Fault[] =>
  [...policies].flatMap(([id, { editions }]) => {
    const { read } = readWorkedCases(files, id)
    if (read === undefined) return []
    return editions
      .flatMap((edition) => [...withoutEnds(edition, read.cases), ...withoutSum(edition, read.cases)])
      .map((found) => ({ file: casesPath(id), ...found }))
  })
