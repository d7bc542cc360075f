import { compileCatalogue, previousDay } from '../engine'
import { emptyGroups, isEmptyGroup } from './check-groups'
import { wrongRuleWords } from './check-rule-words'
import type { Fault } from './fault'
import { type PolicyFile, policyFileName, type Shared } from './files'
import { assemble } from './loaded'
import { repeatedIds } from './names'

/** Editions must stand in order of time, each with its first day not after its last, and never two on one day. */
const editionFaults = (file: string, { editions }: PolicyFile): readonly Fault[] =>
  editions.flatMap(({ from, to }, at) => {
    const next = editions[at + 1]
    const path = `editions[${at}].to`
    const backwards =
      to !== undefined && to < from
        ? [
            {
              file,
              path,
              message: `ends before it begins on ${from}`,
              mend: 'mend "from" or "to", or take "to" away where the law names no end',
            },
          ]
        : []
    if (next === undefined || (to !== undefined && to < next.from)) return backwards
    return [
      ...backwards,
      {
        file,
        path,
        message: `overlaps the next edition, which begins on ${next.from}`,
        mend: `end this one on ${previousDay(next.from)} at the latest, and put the editions in order of time`,
      },
    ]
  })

const originalFaults = (file: string, { original, editions }: PolicyFile): readonly Fault[] =>
  original && !editions.some(({ id }) => id === original.edition)
    ? [
        {
          file,
          path: 'original.edition',
          message: `there is no edition "${original.edition}"`,
          mend: `name one of ${editions.map(({ id }) => id).join(', ')}`,
        },
      ]
    : []

/** A rule without conditions holds for all: so it may be with a public duty, and never by a slip of the hand. */
const emptinessFaults = (file: string, { editions, nature }: PolicyFile): readonly Fault[] =>
  editions.flatMap(({ rule, eachHire }, at) => {
    const path = `editions[${at}]`
    const isDuty = nature === 'information' && isEmptyGroup(rule)
    return [
      ...(isDuty ? [] : emptyGroups(file, rule, `${path}.rule`)),
      ...emptyGroups(file, eachHire, `${path}.eachHire`),
    ]
  })

const SUM = '{{amount}}'

/** An amount's sentence says the sum, where there is one; its places must be named among the parts, or they would stay empty. */
const amountFaults = (file: string, { editions }: PolicyFile): readonly Fault[] =>
  editions.flatMap(({ amount }, at) => {
    if (amount === undefined) return []
    const named = new Set(['amount', ...Object.keys(amount.parts ?? {})])
    return Object.entries(amount.says).flatMap(([language, sentence]) => {
      const place = { file, path: `editions[${at}].amount.says.${language}` }
      const strange = [...sentence.matchAll(/\{+(\w+)\}+/g)]
        .filter(([text, name = '']) => text !== `{{${name}}}` || !named.has(name))
        .map(([text]) => ({
          ...place,
          message: `the place ${text} is none of ${[...named].map((name) => `{{${name}}}`).join(', ')}`,
          mend: 'use one of these, or name it in "parts"',
        }))
      return strange.length > 0 || sentence.includes(SUM) || 'none' in amount.yuan
        ? strange
        : [{ ...place, message: `never says ${SUM}`, mend: `write ${SUM} where the sum should stand` }]
    })
  })

const checkFaults = (file: string, { editions }: PolicyFile, version: string): readonly Fault[] =>
  editions.flatMap(({ verifiedOn }, at) =>
    verifiedOn > version
      ? [
          {
            file,
            path: `editions[${at}].verifiedOn`,
            message: `is after the catalogue's own day, ${version}`,
            mend: 'mend it, or set "version" in index.json to the day of this edit',
          },
        ]
      : [],
  )

/** What compiling meets, if anything. */
const refusalOf = (policy: PolicyFile, shared: Shared): string | undefined => {
  try {
    compileCatalogue(assemble(shared, [policy], []).catalogue)
    return undefined
  } catch (error) {
    // What names itself is followed without end.
    if (error instanceof RangeError) return 'a definition names itself, be it by way of others'
    return error instanceof Error ? error.message : String(error)
  }
}

type Edition = PolicyFile['editions'][number]
/** A part of an edition that can be compiled on its own, in place of what the edition holds. */
type Part = { readonly path: string; readonly alone: Pick<Edition, 'rule' | 'eachHire' | 'amount'> }

const conditionsIn = (rule: Edition['rule'] | undefined, path: string): readonly Part[] => {
  if (rule === undefined) return []
  if (!('of' in rule)) return [{ path, alone: { rule, eachHire: undefined, amount: undefined } }]
  return 'kind' in rule.of
    ? conditionsIn(rule.of, `${path}.of`)
    : rule.of.flatMap((part, at) => conditionsIn(part, `${path}.of[${at}]`))
}

/** The parts of an edition, and after them the whole, which is blamed where none of its parts is. */
const partsOf = (edition: Edition, path: string): readonly Part[] => [
  ...conditionsIn(edition.rule, `${path}.rule`),
  ...conditionsIn(edition.eachHire, `${path}.eachHire`),
  {
    path: `${path}.amount`,
    alone: { rule: { id: 'all', kind: 'all', of: [] }, eachHire: undefined, amount: edition.amount },
  },
  { path, alone: edition },
]

/** Compiling meets what a schema cannot see: a day compared with a figure, an amount that is a day. */
const compileFaults = (file: string, policy: PolicyFile, shared: Shared): readonly Fault[] => {
  if (refusalOf(policy, shared) === undefined) return []
  return policy.editions.flatMap((edition, at) => {
    const refused = partsOf(edition, `editions[${at}]`).flatMap(({ path, alone }) => {
      const message = refusalOf({ ...policy, editions: [{ ...edition, ...alone }] }, shared)
      const mend =
        'compare days with days and figures with figures; a choice is one of some, a set holds none of some; an amount is a figure'
      return message === undefined ? [] : [{ file, path, message, mend }]
    })
    return refused.length > 1 ? refused.slice(0, -1) : refused
  })
}

/** What is wrong with a well-formed policy file whose names are all known. */
export const checkPolicy = (policy: PolicyFile, id: string, shared: Shared): readonly Fault[] => {
  const file = policyFileName(id)
  const misnamed =
    policy.id === id
      ? []
      : [
          {
            file,
            path: 'id',
            message: `is "${policy.id}", but the file is named ${id}.json`,
            mend: `write "${id}", or rename the file and its entry in index.json`,
          },
        ]
  return [
    ...misnamed,
    ...repeatedIds(file, 'editions', policy.editions),
    ...editionFaults(file, policy),
    ...originalFaults(file, policy),
    ...emptinessFaults(file, policy),
    ...amountFaults(file, policy),
    ...checkFaults(file, policy, shared['index.json'].version),
    ...wrongRuleWords(file, policy),
    ...compileFaults(file, policy, shared),
  ]
}
