import { describe, expect, it } from 'vitest'
import { allSentences, gradeOf, meanLength, type Sentence } from './plain-words'

const MOST_CHARACTERS = 40
const MOST_GRADE = 8
const LONGEST = 85

const sentences = allSentences()
const of = (language: Sentence['language']) => sentences.filter((one) => one.language === language)
const sentence = (text: string): Sentence => ({ language: 'en', where: '', text })

describe('the words that readers meet', () => {
  it('are Chinese sentences of at most 40 characters on average, and none without an end', () => {
    expect(of('zh-CN').length).toBeGreaterThan(1_000)
    expect(meanLength(of('zh-CN'))).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(of('zh-CN').filter(({ text }) => [...text].length > LONGEST)).toEqual([])
  })

  it('are English at grade 8 or lower', () => {
    expect(of('en').length).toBeGreaterThan(1_000)
    expect(gradeOf(of('en'))).toBeLessThanOrEqual(MOST_GRADE)
  })

  it('would be found too hard if they were', () => {
    const hard = sentence(
      'Notwithstanding subsequent administrative determinations, eligibility presupposes uninterrupted contributory participation throughout the immediately preceding calendar period',
    )
    expect(gradeOf([hard])).toBeGreaterThan(MOST_GRADE)
    expect(gradeOf([sentence('Tell us how many people work for you.')])).toBeLessThan(MOST_GRADE)
  })
})
