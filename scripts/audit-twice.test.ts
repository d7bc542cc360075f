import { describe, expect, it } from 'vitest'
import { type Files, placeOf, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'

const pageOf = ({ 'facts.json': { pages } }: Files, id: string) =>
  pages.find(({ facts }: Files) => facts.includes(id))
const repeatFirst = (list: unknown[]) => list.push(structuredClone(list[0]))

describe('what stands twice in the catalogue, or where nobody comes by', { timeout: 60_000 }, () => {
  it.each<readonly [string, (files: Files) => void, string]>([
    [
      'a question on a page of the other audience',
      (files) => {
        pageOf(files, 'person.sex').audience = 'enterprise'
      },
      `facts.json pages[${placeOf('sex', 'pages')}].facts[0]: person.sex is a question for individual, and the page "sex" for enterprise: it would never be asked → move it to a page for individual`,
    ],
    [
      'one question on two pages',
      (files) => files['facts.json'].pages.push({ ...pageOf(files, 'person.sex'), id: 'sex-again' }),
      'facts[0]: person.sex stands on the page "sex" already → leave it on one page',
    ],
    [
      'two pages of one id',
      (files) => Object.assign(files['facts.json'].pages[1], { id: files['facts.json'].pages[0].id }),
      'facts.json pages[1].id: "',
    ],
    [
      'one policy twice',
      (files) => files['index.json'].policies.push('disability-levy-exemption'),
      'index.json policies[31]: "disability-levy-exemption" stands here twice → leave it where',
    ],
    [
      'a question about hires on a page',
      (files) => pageOf(files, 'enterprise.employees').facts.push('hire.graduate'),
      `facts.json pages[${placeOf('employees', 'pages')}].facts[1]: hire.graduate is asked of each hire, and no page asks for it → take it away`,
    ],
    [
      'a policy in a situation of others',
      ({ 'situations.json': { situations } }) =>
        situations.find(({ id }: Files) => id === 'lost-job').policies.push('disability-levy-exemption'),
      '"disability-levy-exemption" is for enterprise, and "lost-job" is said by individual → name it in a situation of enterprise',
    ],
    [
      'a policy twice in a situation',
      ({ 'situations.json': { situations } }) => repeatFirst(situations[0].policies),
      'situations.json situations[0].policies[3]: "',
    ],
    [
      'two papers of one id',
      (files) => repeatFirst(files[LEVY].documents),
      `${LEVY} documents[1].id: "declaration" stands here twice`,
    ],
    [
      'two offices of one id',
      (files) => repeatFirst(files[LEVY].channels),
      `${LEVY} channels[1].id: "tax-office" stands here twice`,
    ],
    [
      'an answer listed twice in a question',
      ({ 'facts.json': { facts } }) => repeatFirst(facts[placeOf('person.sex')].options),
      'facts.json person.sex.options[2].value: "',
    ],
    [
      'an answer listed twice in a list that questions share',
      ({ 'facts.json': { lists } }) => repeatFirst(lists.provinces),
      'facts.json person.province.options[',
    ],
    [
      'a policy that the list of policies does not name',
      (files) => {
        files['policies/forgotten.json'] = { ...files[LEVY], id: 'forgotten' }
      },
      'policies/forgotten.json : index.json names no such policy, so nobody meets it → write its id',
    ],
  ])('is told with file, path and mend: %s', (_, plant, words) => expect(saidOf(plant)).toContain(words))
})
