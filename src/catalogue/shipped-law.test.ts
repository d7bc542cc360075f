import { describe, expect, it } from 'vitest'
import { loaded } from './shipped.test-support'

/** What is said of a fact in both languages, part by part. */
const saidOf = (fact: string, part: 'hint' | 'change'): readonly (string | undefined)[] =>
  (['zh-CN', 'en'] as const).map((language) => loaded.asked.get(fact)?.says[language][part])

describe('the law as it is told', () => {
  it('names which disabled employees count for the levy, where they are asked for and where more are advised', () => {
    for (const part of ['hint', 'change'] as const) {
      const [chinese, english] = saidOf('enterprise.disabledEmployees', part)
      expect(chinese).toMatch(/1 年以上劳动合同.*当地最低工资.*社会保险缴足/)
      expect(english).toMatch(/contract of at least 1 year.*local minimum wage.*social insurance .*in full/)
    }
  })

  it('promises no lower levy this year for whom one hires now', () => {
    const [chinese, english] = saidOf('enterprise.disabledEmployees', 'change')
    expect(chinese).toContain('从明年缴的那一笔起才算')
    expect(english).toContain('from the levy of next year')
  })
})
