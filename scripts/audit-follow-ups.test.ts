import { describe, expect, it } from 'vitest'
import { type Files, placeOf, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'

const withWhen = (id: string, when: unknown) => (files: Files) =>
  Object.assign(files['facts.json'].facts[placeOf(id)], { when })

describe('what hangs on an answer that is not found where it is looked for', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'of a hire, on one of the firm',
      withWhen('hire.ageAtHire', { fact: 'enterprise.hasArrears', in: [true] }),
      'facts.json hire.ageAtHire.when: hangs on enterprise.hasArrears, which is not asked of each hire → name a question about the hire',
    ],
    [
      'of the firm, on one of a hire',
      withWhen('enterprise.hasArrears', { fact: 'hire.graduate', in: [true] }),
      'facts.json enterprise.hasArrears.when: hangs on hire.graduate, which is asked of each hire → name a question about the firm',
    ],
    [
      'of a person, on one of a firm',
      withWhen('person.disabled', { fact: 'enterprise.hasArrears', in: [true] }),
      'facts.json person.disabled.when: hangs on enterprise.hasArrears, which is asked of others → name a question for individual',
    ],
    [
      'on a follow-up',
      withWhen('person.disabled', { fact: 'person.graduatedOn', in: ['2026-06-20'] }),
      'facts.json person.disabled.when: hangs on person.graduatedOn, which is a follow-up itself → name a question that all are asked',
    ],
    [
      'of a paper, on one of a hire',
      (files) => Object.assign(files[LEVY].documents[0], { when: { fact: 'hire.graduate', in: [true] } }),
      `${LEVY} documents[0].when: hangs on hire.graduate, which is asked of each hire → name a question about the firm`,
    ],
  ])('is told with file, path and mend: %s', (_, plant, words) => expect(saidOf(plant)).toContain(words))
})
