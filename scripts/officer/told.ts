import { createFactSieve } from '../../src/catalogue/sift-facts'
import {
  type Assessment,
  assess,
  type CompiledPolicy,
  compileCatalogue,
  type Facts,
  type IsoDate,
  readSituation,
} from '../../src/engine'
import type { Version } from './version'

/** What a reader is told of one policy. */
export type Told = Pick<Assessment, 'verdict' | 'certainty' | 'amountUpTo' | 'hires'>

/** What is told of a policy in one situation; undefined of a policy that there is not. */
export type Telling = (id: string) => Told | undefined

/** Judges situations by one version of the catalogue; answers it does not know are left out. */
export type Judge = {
  readonly policies: ReadonlyMap<string, CompiledPolicy>
  readonly hear: (facts: Facts, asOf: IsoDate) => Telling
}

export const createJudge = ({ loaded: { catalogue } }: Version): Judge => {
  const sift = createFactSieve(catalogue)
  const assumed = { ...catalogue, assume: true }
  const policies = new Map(compileCatalogue(catalogue).policies.map((one) => [one.policy.id, one]))
  return {
    policies,
    hear: (facts, asOf) => {
      const situation = readSituation(assumed, sift(facts).facts, asOf)
      return (id) => {
        const policy = policies.get(id)
        if (policy === undefined) return undefined
        const { verdict, certainty, amountUpTo, hires } = assess(policy, situation)
        return { verdict, certainty, amountUpTo, hires }
      }
    },
  }
}

const VERDICTS: Readonly<Record<Told['verdict'], string>> = {
  eligible: 'yes',
  ineligible: 'no',
  undetermined: 'open',
  'not-in-force': 'not in force',
}

const yuan = (amount: number | null): string =>
  amount === null ? 'no amount' : `${amount.toLocaleString('en')} CNY`

/** What is told, in a word or two. */
export const verdictText = ({ verdict }: Told): string => VERDICTS[verdict]

/** How two tellings differ: first in the verdict, else in how sure it is, in the amount, or in which hires count. */
export const changeText = (before: Told, after: Told): string | undefined => {
  if (before.verdict !== after.verdict) return `${verdictText(before)} → ${verdictText(after)}`
  if (before.certainty !== after.certainty)
    return `${verdictText(after)}, ${before.certainty ?? 'not sure'} → ${after.certainty ?? 'not sure'}`
  if (before.amountUpTo !== after.amountUpTo) return `${verdictText(after)}, another amount`
  return JSON.stringify(before.hires) === JSON.stringify(after.hires)
    ? undefined
    : `${verdictText(after)}, other hires count`
}

/** The two amounts, where they differ. */
export const amountsText = (before: Told, after: Told): string =>
  before.amountUpTo === after.amountUpTo ? '' : ` (${yuan(before.amountUpTo)} → ${yuan(after.amountUpTo)})`
