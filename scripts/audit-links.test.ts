import { describe, expect, it } from 'vitest'
import { type Files, placeOf, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'
const SKILL = 'policies/skill-upgrade-allowance.json'

const withWhen = (when: unknown) => (files: Files) => Object.assign(files[LEVY].documents[0], { when })

describe('what the catalogue names that cannot be', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'a text for an answer of yes or no',
      withWhen({ fact: 'enterprise.hasArrears', in: ['yes'] }),
      `${LEVY} documents[0].when: "yes" is none of the answers to enterprise.hasArrears → write true or false, without quotation marks`,
    ],
    [
      'a text for an answer that is a figure',
      withWhen({ fact: 'enterprise.employees', in: ['30'] }),
      '"30" is none of the answers to enterprise.employees → write an answer that the question takes',
    ],
    [
      'a figure below the least that can be answered',
      withWhen({ fact: 'enterprise.employees', in: [-1] }),
      'documents[0].when: -1 is none of the answers to enterprise.employees',
    ],
    [
      'yes for an answer that is a choice',
      withWhen({ fact: 'enterprise.kind', in: [true] }),
      'documents[0].when: true is none of the answers to enterprise.kind',
    ],
    [
      'a text for an answer of yes or no after which another question is asked',
      ({ 'facts.json': { facts } }) =>
        Object.assign(facts[placeOf('person.sex')], { when: { fact: 'person.disabled', in: ['yes'] } }),
      `facts.json facts[${placeOf('person.sex')}].when: "yes" is none of the answers to person.disabled`,
    ],
    [
      'a policy that cannot be had together with itself',
      (files) => files[SKILL].excludes[0].policies.push('skill-upgrade-allowance'),
      `${SKILL} excludes[0]: a policy cannot exclude itself → mend the name`,
    ],
  ])('is told with file, path and mend: %s', (_, plant, words) => expect(saidOf(plant)).toContain(words))
})
