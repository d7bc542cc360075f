import type { FactFault } from '../src/catalogue/check-facts'
import type { RawFiles } from '../src/catalogue/check-file'
import type { Fault, Wrong } from '../src/catalogue/fault'
import type { LoadedCatalogue } from '../src/catalogue/loaded'
import { type CompiledPolicy, compileCatalogue } from '../src/engine'
import { casesPath, createCaseJudge, readWorkedCases } from './worked-cases'

type Cases = NonNullable<ReturnType<typeof readWorkedCases>['read']>['cases']
type Judge = ReturnType<typeof createCaseJudge>
type Found = Wrong & { readonly path: string }

const MENDS: Readonly<Partial<Record<FactFault['code'], string>>> = {
  'unknown-fact': 'mend the name, or add the question to facts.json',
  'other-audience': 'leave it out: this question is put to others',
}

const inWords = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')

/** Where the verdict is another one, so is most of the rest: that alone is told. */
const withoutConsequences = (others: readonly [name: string, expected: unknown][]) => {
  const verdict = others.filter(([name]) => name === 'verdict')
  return verdict.length > 0 ? verdict : others
}

const unexpected = (policy: CompiledPolicy, judge: Judge, cases: Cases): readonly Found[] =>
  cases.flatMap(({ title, facts, asOf, expect }, at): readonly Found[] => {
    const judged = judge(policy, facts, asOf)
    if ('fault' in judged) {
      const { code, path } = judged.fault
      const mend = MENDS[code] ?? 'write an answer that the question takes'
      return [{ path: `cases[${at}].facts.${path}`, message: `cannot be an answer (${code})`, mend }]
    }
    const found: Readonly<Record<string, unknown>> = judged.found
    const others = Object.entries(expect).filter(
      ([name, expected]) => JSON.stringify(found[name]) !== JSON.stringify(expected),
    )
    return withoutConsequences(others).map(([name, expected]) => ({
      path: `cases[${at}].expect.${name}`,
      message: `"${title}" comes out as ${inWords(found[name])}, and should as ${inWords(expected)}`,
      mend: 'read the law again, and mend the rule or the case',
    }))
  })

const repeatedTitles = (cases: Cases): readonly Found[] =>
  cases.flatMap(({ title }, at) =>
    cases.findIndex((one) => one.title === title) < at
      ? [{ path: `cases[${at}].title`, message: `"${title}" stands here twice`, mend: 'tell the two apart' }]
      : [],
  )

/** The day before it all begins, or after it ended, is where mistakes about days show. */
const withoutOutside = ({ policy }: CompiledPolicy, cases: Cases): readonly Found[] =>
  cases.some(({ asOf }) =>
    policy.editions.every(({ from, to }) => asOf < from || (to !== undefined && asOf > to)),
  )
    ? []
    : [
        {
          path: 'cases',
          message: 'no case lies on a day without a rule',
          mend: 'add one on the day before the first edition, with the verdict "not-in-force"',
        },
      ]

const wrongIn = (policy: CompiledPolicy, judge: Judge, files: RawFiles): readonly Fault[] => {
  const { id } = policy.policy
  const file = casesPath(id)
  const { read, faults } = readWorkedCases(files, id)
  if (read === undefined) return faults
  const misnamed =
    read.policy === id
      ? []
      : [{ path: 'policy', message: `is "${read.policy}", but the file is of ${id}`, mend: `write "${id}"` }]
  const { cases } = read
  return [
    ...misnamed,
    ...repeatedTitles(cases),
    ...withoutOutside(policy, cases),
    ...unexpected(policy, judge, cases),
  ].map((found) => ({ file, ...found }))
}

/** Worked cases that are missing, malformed, or come out otherwise than they say. */
export const wrongCases = ({ catalogue }: LoadedCatalogue, files: RawFiles): readonly Fault[] => {
  const judge = createCaseJudge(catalogue)
  return compileCatalogue(catalogue).policies.flatMap((policy) => wrongIn(policy, judge, files))
}
