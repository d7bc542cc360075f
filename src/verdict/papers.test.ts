import { describe, expect, it } from 'vitest'
import { isTicked, papersFor } from './papers'
import { BEGUN, reportOn } from './sample-report.test-support'

const idsOf = (given: Parameters<typeof reportOn>[0] = {}) =>
  papersFor(reportOn(given)).toBring.map(({ ids }) => ids)

describe('the list of papers', () => {
  it('names a paper once, with every policy that needs it', () => {
    expect(idsOf()).toEqual([
      ['own-year/identity', 'until-law/identity'],
      ['own-year/contract', 'until-law/copy'],
    ])
    const [identity] = papersFor(reportOn()).toBring
    expect(identity?.policies.map(({ id }) => id)).toEqual(['own-year', 'until-law'])
  })

  it('holds what an answer calls for, and says which', () => {
    const { toBring } = papersFor(reportOn({ answers: { ...BEGUN, 'person.disabled': true } }))
    const paper = toBring.find(({ ids }) => ids.includes('until-law/disability'))
    expect(paper?.facts).toEqual(['person.disabled'])
  })

  it.each([
    ['no', false],
    ['"I don’t know"', null],
  ])('leaves out what is for others: answered with %s', (_, disabled) => {
    expect(idsOf({ answers: { ...BEGUN, 'person.disabled': disabled } }).flat()).not.toContain(
      'until-law/disability',
    )
  })

  it('leaves out the papers of what is not the reader’s', () => {
    expect(idsOf().flat().join()).not.toContain('never')
    expect(idsOf({ asOf: '2027-07-01' })).toEqual([['until-law/identity'], ['until-law/copy']])
  })

  it('keeps words that name no paper apart: there is nothing to tick', () => {
    expect(papersFor(reportOn()).notes.map(({ ids }) => ids)).toEqual([['until-law/rest']])
  })

  it('names what other policies word otherwise once, in the words that satisfy all', () => {
    const worded = (answers: Parameters<typeof reportOn>[0]) =>
      papersFor(reportOn(answers)).toBring.map(({ says }) => says.en)
    expect(worded({})).toContainEqual(['Identity card'])
    expect(worded({})).toContainEqual(['Contract', 'Copy of the contract'])
    expect(worded({ asOf: '2027-07-01' })).toEqual([['Identity card or passport'], ['Copy of the contract']])
  })

  it('says that a paper is to be confirmed only where no policy is sure of it', () => {
    expect(papersFor(reportOn()).toBring.map(({ isUnconfirmed }) => isUnconfirmed)).toEqual([false, true])
  })
})

describe('a paper is ready', () => {
  it.each([
    [[], false],
    [['own-year/contract'], false],
    [['until-law/identity'], true],
    [['own-year/identity', 'until-law/identity'], true],
  ])('with %j ticked: %s', (ticked, ready) => {
    const [identity] = papersFor(reportOn()).toBring
    expect(identity && isTicked(identity, ticked)).toBe(ready)
  })
})
