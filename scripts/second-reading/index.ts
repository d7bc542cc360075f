/**
 * A second reading of the rules, by another hand: plain functions written from the specification page alone, without the
 * catalogue and without any code of the engine. `scripts/second-reading.test.ts` holds both readings against each other.
 */
import { plusMonths } from './days'
import { askedOf, type Edition, type Policies, type World } from './facts'
import { FIRM_POLICIES } from './firm'
import { FLEXIBLE_POLICIES } from './flexible'
import { FOUNDER_POLICIES } from './founder'
import { GRADUATE_POLICIES } from './graduate'
import { HIRE_POLICIES } from './hire-policies'
import { LEVY_POLICIES } from './levy'
import { COMMON_POLICIES, PERSON_POLICIES } from './person'

export type Reading = {
  readonly edition: string
  readonly certainty: 'confirmed' | 'unconfirmed'
  readonly eligible: boolean
  readonly hires?: readonly boolean[]
  readonly amount: number | null
}

const POLICIES: Readonly<Record<'enterprise' | 'individual', Policies>> = {
  enterprise: { ...HIRE_POLICIES, ...LEVY_POLICIES, ...FIRM_POLICIES, ...COMMON_POLICIES },
  individual: {
    ...GRADUATE_POLICIES,
    ...FLEXIBLE_POLICIES,
    ...FOUNDER_POLICIES,
    ...PERSON_POLICIES,
    ...COMMON_POLICIES,
  },
}

const covers = ({ from, to }: Edition, asOf: string): boolean => from <= asOf && (to === null || asOf <= to)

const VERIFIED_ON = '2026-11-23'

const isConfirmed = ({ confirmed, to }: Edition, asOf: string): boolean =>
  confirmed && !(to === null && asOf > plusMonths(VERIFIED_ON, 12))

const readingOf = (editions: readonly Edition[], world: World): Reading | null => {
  const edition = editions.find((candidate) => covers(candidate, world.asOf))
  if (edition === undefined) return null
  const { eligible, hires, amount } = edition.rule(world)
  return {
    edition: edition.edition,
    certainty: isConfirmed(edition, world.asOf) ? 'confirmed' : 'unconfirmed',
    eligible,
    ...(hires === undefined ? {} : { hires }),
    amount: eligible ? amount : null,
  }
}

/** Every policy of the audience; null = not in force on that day. */
export const readAgain = (
  audience: 'enterprise' | 'individual',
  world: World,
): Readonly<Record<string, Reading | null>> => {
  const asked: World = { ...world, facts: askedOf(world.facts) }
  return Object.fromEntries(
    Object.entries(POLICIES[audience]).map(([policy, editions]) => [policy, readingOf(editions, asked)]),
  )
}
