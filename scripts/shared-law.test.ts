import { describe, expect, it } from 'vitest'
import { type Files, placeOf, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'
const SIZE = 'size-standard.json'

/** The last version of a policy asks for a definition, too. */
const defined = (condition: object) => (files: Files) => {
  files['definitions.json'].conditions.planted = condition
  files[LEVY].editions.at(-1).rule.of.push({ kind: 'use', definition: 'planted' })
}

describe('in what many rules share', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'a group of nothing',
      defined({ id: 'planted', kind: 'all', of: [] }),
      'definitions.json conditions.planted.of: a group needs at least one condition → write the conditions of the law',
    ],
    [
      'a group of nothing inside another',
      defined({ id: 'planted', kind: 'any', of: [{ id: 'inner', kind: 'all', of: [] }] }),
      'definitions.json conditions.planted.of[0].of: a group needs at least one condition',
    ],
    [
      'a definition that names itself',
      defined({ id: 'planted', kind: 'all', of: [{ kind: 'use', definition: 'planted' }] }),
      'a definition names itself, be it by way of others →',
    ],
    [
      'an industry with two rows',
      ({ [SIZE]: { rows } }) => rows.push(rows[0]),
      `has a row already → leave one of them`,
    ],
    [
      'a class that asks for less than the one below it',
      ({ [SIZE]: { rows } }) => Object.assign(rows[0].metrics[0], { small: 9, medium: 3, large: 27 }),
      `${SIZE} rows[0].metrics[0]: the limits fall: 9, 3, 27 →`,
    ],
    [
      'a figure that no answer could be',
      ({ 'facts.json': { facts } }) => Object.assign(facts[placeOf('hire.ageAtHire')], { max: -1 }),
      '"min" is above "max"',
    ],
    [
      'a figure of which each is called seldom',
      ({ 'facts.json': { facts } }) => Object.assign(facts[placeOf('hire.ageAtHire')].likely, { least: 71 }),
      '"least" is above "most"',
    ],
  ])('%s is told', (_, plant, words) => expect(saidOf(plant)).toContain(words))
})
