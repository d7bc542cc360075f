import { describe, expect, it } from 'vitest'
import { blanksIn } from './blanks'

const told = (content: unknown): readonly string[] =>
  blanksIn('a.json', content).map(({ path, mend }) => `${path} → ${mend}`)

describe('a place still to be filled in', () => {
  it.each<readonly [string, unknown, string]>([
    [
      'a text, by its own hint',
      { says: { en: '[fill in] in English: its name' } },
      'says.en → write in English: its name',
    ],
    [
      'the day a rule begins',
      { editions: [{ from: '0001-01-01' }] },
      'editions[0].from → write the first day',
    ],
    [
      'the day the law was read',
      { verifiedOn: '0001-01-01' },
      'verifiedOn → write the day on which you read',
    ],
    ['an act', { sources: [{ act: 'fill-in' }] }, 'sources[0].act → write the id of the act'],
    ['a question', { fact: 'person.fillIn' }, 'fact → write the id of a question in facts.json'],
    [
      'a question that is answered',
      { facts: { 'person.fillIn': true } },
      'facts.person.fillIn → write the id of a question',
    ],
    ['any other name', { id: 'fill-in' }, 'id → write an id of your own'],
  ])('is named: %s', (...row) => {
    const [, content, words] = row
    expect(told(content)).toHaveLength(1)
    expect(told(content)[0]).toContain(words)
  })

  it('is none where something was written', () =>
    expect(
      told({
        id: 'filled-in',
        from: '2027-01-01',
        says: { en: 'Please [fill in] the form' },
        fact: 'person.sex',
        of: [1, null],
      }),
    ).toEqual([]))
})
