import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  allSentences,
  gradeOf,
  isTooHard,
  LIMITS,
  meanLength,
  type Sentence,
  sentencesOf,
} from './plain-words'
import { raw } from './planted'
import { catalogueTexts, interfaceTexts } from './reader-texts'

const sentences = allSentences()
const of = (language: Sentence['language']) => sentences.filter((one) => one.language === language)
const english = (text: string): Sentence => ({ language: 'en', where: '', text })
const chinese = (text: string): Sentence => ({ language: 'zh-CN', where: '', text })

const HARD =
  'Notwithstanding subsequent administrative determinations, eligibility presupposes uninterrupted contributory participation throughout the immediately preceding calendar period.'
const LONG = `${'单位应当按照规定的比例安排残疾人就业，'.repeat(4)}否则缴纳保障金。`

describe('the words that readers meet', () => {
  it('are Chinese sentences of at most 40 characters on average', () => {
    expect(of('zh-CN').length).toBeGreaterThan(2_000)
    expect(meanLength(of('zh-CN'))).toBeLessThanOrEqual(LIMITS.chinese.mean)
  })

  it('are English at grade 8 or lower', () => {
    expect(of('en').length).toBeGreaterThan(1_800)
    expect(gradeOf(of('en'))).toBeLessThanOrEqual(LIMITS.english.mean)
  })

  it('hold no single sentence that asks too much', () => expect(sentences.filter(isTooHard)).toEqual([]))

  it('are as plain as the README says', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const [, length, grade] = /(\d+\.\d) characters now[\s\S]*?grade (\d+\.\d) now/.exec(readme) ?? []
    expect(Math.abs(Number(length) - meanLength(of('zh-CN')))).toBeLessThan(0.5)
    expect(Math.abs(Number(grade) - gradeOf(of('en')))).toBeLessThan(0.5)
  })
})

describe('the check of the words', () => {
  it.each([
    'zh-CN.json accessibility.',
    'en.json accessibility.',
    'zh-CN.json interview.',
    'facts.json facts.',
    'facts.json pages.',
    'facts.json lists.',
    'definitions.json conditions.',
    'glossary.json terms.',
    'policies/disability-levy-exemption.json editions.',
  ])('reads %s', (where) => expect(sentences.some((one) => one.where.startsWith(where))).toBe(true))

  it('reads every text but titles of acts, quoted law, spellings and worked cases', () => {
    const read = new Set([...interfaceTexts(), ...catalogueTexts(raw)].map(({ file }) => file))
    const unread = Object.keys(raw).filter((file) => !read.has(file) && !file.endsWith('.cases.json'))
    // The index, the size standard and the readings hold no words.
    expect(unread.sort()).toEqual(['acts.json', 'index.json', 'readings.json', 'size-standard.json'])
  })

  it.each([
    ['an English sentence that is too hard', english(HARD), true],
    ['a Chinese sentence that is too long', chinese(LONG), true],
    [
      'a plain English sentence',
      english('Tell us how many people work for you, and how many of them are new.'),
      false,
    ],
    ['a plain Chinese sentence', chinese('请填写您的单位有多少名职工。'), false],
    ['a hard name, which is no sentence', english('Disability employment certification'), false],
  ])('judges %s', (_, sentence, isHard) => expect(isTooHard(sentence)).toBe(isHard))

  it('finds one hard sentence planted among plain ones in a policy', () => {
    const files = structuredClone(raw)
    const policy = files['policies/disability-levy-exemption.json'] as { says: { en: { benefit: string } } }
    policy.says.en.benefit = `You pay nothing. ${HARD} Ask us.`
    const found = sentencesOf(catalogueTexts(files)).filter(isTooHard)
    expect(found.map(({ where, text }) => [where, text])).toEqual([
      ['policies/disability-levy-exemption.json says.en.benefit', HARD],
    ])
  })

  it('takes a semicolon for no end of a sentence', () => {
    const text = 'You pay first; you are paid back later; ask the office; bring the papers.'
    expect(sentencesOf([{ language: 'en', file: 'a', path: 'b', text }])).toHaveLength(1)
  })
})
