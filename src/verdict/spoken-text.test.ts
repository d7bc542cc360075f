import { describe, expect, it } from 'vitest'
import { BEGUN, reportOn, wordsIn } from './sample-report.test-support'
import { spokenText } from './spoken-text'

const spoken = async (language: 'zh-CN' | 'en', given: Parameters<typeof reportOn>[0] = {}) =>
  spokenText(await wordsIn(language), reportOn(given))

describe('what is read aloud', () => {
  it('says how many there are, then of each: how sure, how much, when to apply, the last day, the first step', async () => {
    expect(await spoken('en')).toEqual([
      'By the rules of 23 November 2026 and your answers, you can get this many kinds of support: 2.',
      'Title of own-year: you qualify.',
      'Up to 15,000 yuan.',
      'When to apply: In autumn.',
      'When to apply: Here until October.',
      'The last day you qualify is 30 June 2027.',
      'First step: go to Office, upstairs; left, phone 0 5 7 1 1 2 3 3 3.',
      'Title of until-law: you may qualify; confirm it with the office.',
      'The rule is valid until 31 December 2027.',
      'First step: go to Bank.',
      'Some answers are still needed for: Title of open-question.',
      'This is guidance from your answers and published rules. It is not a decision.',
    ])
  })

  it('says money and days as they are said in Chinese', async () => {
    const text = await spoken('zh-CN')
    expect(text[0]).toBe('按2026年11月23日的规定和您的回答，可以享受的政策有2项。')
    expect(text).toContain('最多可得 1.5 万元。')
    expect(text).toContain('符合条件的最后一天是2027年6月30日。')
  })

  it('names no last day where there is none, and nothing open where all is settled', async () => {
    const answers = {
      ...BEGUN,
      'person.begun': '2020-01-01',
      'person.works': false,
      'person.disabled': false,
    }
    expect(await spoken('en', { answers })).toEqual([
      'By the rules of 23 November 2026 and your answers, you can get this many kinds of support: 1.',
      'Title of never: you qualify.',
      'This is guidance from your answers and published rules. It is not a decision.',
    ])
  })
})
