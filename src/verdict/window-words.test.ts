import { beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../i18n'
import { BEGUN, on, reportOn, wordsIn } from './sample-report.test-support'
import { windowSaid } from './window-words'

let words: Words
beforeAll(async () => {
  words = await wordsIn('en')
})

const said = (id: string, given: Parameters<typeof reportOn>[0] = {}) => {
  const { explanations, asOf } = reportOn(given)
  const explanation = explanations.find(({ policy }) => policy.id === id)
  return explanation && windowSaid(words, explanation, asOf)
}
const IDLE = { ...BEGUN, 'person.works': false }

describe('when it holds, in a sentence', () => {
  it('of an open question says until when it may, and never that it does not hold yet', () => {
    expect(said('may-later', { asOf: '2030-01-01' })?.sentence).toBe(
      'With your answers so far, it may hold until 30 June 2046.',
    )
    expect(said('sooner-perhaps', { answers: IDLE, asOf: '2028-03-01' })?.sentence).toBe(
      'With your answers so far, it may hold until 30 June 2031.',
    )
  })

  it('of an open question without an end says nothing', () =>
    expect(said('never', { answers: { 'person.works': null } })).toBeUndefined())

  it('names the day from which it may be where that comes before the one from which it surely is', () => {
    expect(said('sooner-perhaps', { answers: IDLE })).toEqual({
      window: { from: on('2028-03-01'), to: on('2031-06-30') },
      sentence:
        'It does not hold yet. It may hold from 1 March 2028 to 30 June 2031, if the other conditions are met then.',
    })
  })

  it.each([
    ['later', 'With your answers it does not hold yet; it will hold from 1 January 2028 to 30 June 2028.'],
    [
      'over',
      'If things were then as you say now, it held from 1 July 2026 to 31 July 2026; by the dates you gave that is over.',
    ],
  ])('of %s is as sure as the answers', (id, sentence) => expect(said(id)?.sentence).toBe(sentence))
})
