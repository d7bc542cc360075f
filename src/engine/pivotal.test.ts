import { describe, expect, it } from 'vitest'
import { assess, type Catalogue, type Condition, compileCatalogue, type Facts, readSituation } from './index'
import { catalogue, on, policy, TODAY, words } from './sample-law.test-support'

const source = { act: 'act' }
const from = on('2000-01-01')
const PROVINCES: Catalogue['parameters'] = [
  { id: 'barred', values: [{ from, of: ['CN-GD'], value: false, source }] },
  { id: 'women', values: [{ from, of: ['CN-GD', 'female'], value: true, source }] },
]
const setBy = (parameter: string, ...by: readonly string[]): Condition => ({
  id: parameter,
  kind: 'provincial',
  parameter,
  by,
  equals: true,
  says: words({}),
})

const judged = (rule: Condition, answers: Facts) => {
  const made = { ...catalogue, parameters: PROVINCES, policies: [policy({}, { rule })] }
  const situation = readSituation({ ...made, assume: true }, answers, on(TODAY))
  return compileCatalogue(made).policies.map((one) => {
    const { verdict, missing } = assess(one, situation)
    return [verdict, ...missing]
  })[0]
}

const enough = (least: number, ...by: readonly string[]): Condition => ({
  id: 'enough',
  kind: 'compare',
  value: { countOfHires: { kind: 'provincial', parameter: 'barred', by, equals: true } },
  is: 'atLeast',
  limit: { number: least },
  says: words({}),
})

describe('what is missing where provinces are not held', () => {
  it('is the province, if one is held: in the others it may be otherwise', () => {
    const rule = setBy('barred', 'person.province')
    expect(judged(rule, {})).toEqual(['undetermined', 'person.province'])
    expect(judged(rule, { 'person.province': 'CN-GD' })).toEqual(['ineligible'])
    expect(judged(rule, { 'person.province': 'CN-HL' })).toEqual(['undetermined'])
  })

  it('is nothing of hires that are counted by what their province has not set', () => {
    const one = enough(1, 'person.province')
    const hires = { 'enterprise.hires': [{}] }
    expect(judged(one, { ...hires, 'person.province': 'CN-HL' })).toEqual(['undetermined'])
    expect(judged(one, { ...hires, 'person.province': 'CN-GD' })).toEqual(['ineligible'])
    expect(judged(one, hires)).toEqual(['undetermined', 'person.province'])
  })

  it('is nothing, if none of those that may be is held', () => {
    const rule = setBy('women', 'person.province', 'person.sex')
    expect(judged(rule, { 'person.sex': 'male' })).toEqual(['undetermined'])
    expect(judged(rule, { 'person.sex': 'female' })).toEqual(['undetermined', 'person.province'])
    expect(judged(rule, { 'person.province': 'CN-GD' })).toEqual(['undetermined', 'person.sex'])
    expect(judged(rule, {})).toEqual(['undetermined', 'person.province', 'person.sex'])
  })
})
