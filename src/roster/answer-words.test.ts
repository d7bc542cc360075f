import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { answerText, createI18n, errorSentence, unlikelySentence, type Words } from '../i18n'

const chinese = async (): Promise<Words> => ({
  t: (await createI18n('zh-CN')).t,
  language: 'zh-CN',
  locale: 'zh-CN',
})
const asked = (id: string) => {
  const found = loaded.asked.get(id)
  if (!found) throw new Error(id)
  return found
}

describe('what is wrong', () => {
  it.each([
    ['enterprise.employees', 'not-a-number', '请填写人数，例如 12。'],
    ['hire.ageAtHire', 'not-a-number', '请填写周岁，例如 35。'],
    ['enterprise.disabilityQuota', 'not-a-number', '请填写比例，例如 1.5%。'],
    ['enterprise.averageAnnualWage', 'not-a-number', '请填写一年的金额，例如 120000、120,000 或 12万。'],
    ['hire.contractMonths', 'not-a-number', '请填写月数，例如 36 或 3年；没有固定期限的，写“无固定期限”。'],
    ['hire.ageAtHire', 'too-large', '这个数太大了，最大是 120。'],
    ['person.birthDate', 'not-a-day', '请写出年月日，例如 1998-5-6，也可以连着写 8 个数字。'],
    ['person.birthDate', 'far-future', '这一天还没到，请检查年份。'],
    ['hire.hiredOn', 'far-future', '这个日期太远了，请检查年份。'],
  ] as const)('with %s (%s) is told with an example that fits', async (id, code, sentence) =>
    expect(errorSentence(await chinese(), asked(id).fact, code)).toBe(sentence),
  )
})

describe('an answer', () => {
  it('that is seldom given says why to look again', async () => {
    const words = await chinese()
    expect(unlikelySentence(words, asked('enterprise.averageAnnualWage'), 4000)).toBe(
      '“4,000 元”很少见，请再看一眼：这里要填全年的数，不是一个月的。没错就不用改。',
    )
    expect(unlikelySentence(words, asked('hire.ageAtHire'), 99)).toBe(
      '“99 岁”很少见，请再看一眼。没错就不用改。',
    )
  })

  it('of yes or no is told in the words of its question', async () => {
    const words = await chinese()
    expect(answerText(words, asked('enterprise.hasArrears'), false)).toBe('没有')
    expect(answerText(words, asked('person.jobSeekingSubsidyReceived'), true)).toBe('领过')
    expect(answerText(words, asked('person.graduate'), true)).toBe('是')
  })
})
