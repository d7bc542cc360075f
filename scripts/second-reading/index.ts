/**
 * A second reading of the rules: plain functions written from the specification page alone, without the catalogue and without
 * any code of the engine. `scripts/second-reading.test.ts` holds both readings against each other.
 */
import { editionOn } from './editions'
import { FIRM_RULES } from './firm'
import { PER_HIRE_RULES } from './per-hire'
import { SUBSIDY_RULES } from './subsidies'
import { WORK_RULES } from './work'
import type { Said, World } from './world'

export type Reading = Said & { readonly edition: string; readonly certainty: 'confirmed' | 'unconfirmed' }

type Rules = Readonly<Record<string, (edition: string, world: World) => Said>>
const FOR_ALL: Rules = { 'public-employment-services': () => ({ eligible: true, amount: null }) }
const RULES: Readonly<Record<'enterprise' | 'individual', Rules>> = {
  enterprise: { ...PER_HIRE_RULES, ...FIRM_RULES, ...FOR_ALL },
  individual: { ...SUBSIDY_RULES, ...WORK_RULES, ...FOR_ALL },
}

/** Every policy of an audience, judged in a world in which all is known; null where no edition covers the day. */
export const readAgain = (
  audience: 'enterprise' | 'individual',
  world: World,
): Readonly<Record<string, Reading | null>> =>
  Object.fromEntries(
    Object.entries(RULES[audience]).map(([policy, rule]) => {
      const covering = editionOn(policy, world.asOf)
      if (covering === null) return [policy, null]
      const said = rule(covering.edition, world)
      return [policy, { ...covering, ...said, amount: said.eligible ? said.amount : null }]
    }),
  )
