import { describe, expect, it } from 'vitest'
import { loaded } from './shipped.test-support'

const LANGUAGES = ['zh-CN', 'en'] as const

/** What is said of a fact in both languages, part by part. */
const saidOf = (fact: string, part: 'hint' | 'change'): readonly (string | undefined)[] =>
  LANGUAGES.map((language) => loaded.asked.get(fact)?.says[language][part])

/** All that a policy says and cites. */
const toldBy = (id: string): string => {
  const policy = loaded.policies.get(id)
  if (policy === undefined) throw new Error(`no such policy: ${id}`)
  return JSON.stringify(policy)
}

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

  it.each([
    {
      what: 'levy paid too much',
      policy: 'disability-levy-reduction',
      words: ['可以申请退还', 'ask for it back'],
    },
    {
      what: 'levy in hardship',
      policy: 'disability-levy-reduction',
      words: ['缓缴最长 6 个月', 'at most 6 months later'],
    },
    {
      what: 'fund behind the refund',
      policy: 'job-stabilisation-refund',
      words: ['结余够付一年以上', 'last for a year or more'],
    },
    {
      what: 'fund behind the allowance',
      policy: 'skill-upgrade-allowance',
      words: ['结余够付一年以上', 'last for a year or more'],
    },
    {
      what: 'three years once',
      policy: 'self-employment-tax-allowance',
      words: ['不能再享受', 'cannot have them again'],
    },
    {
      what: 'months subsidised',
      policy: 'difficulty-flexible-insurance-subsidy',
      words: ['公益性岗位', 'a public-welfare post'],
    },
    {
      what: 'dispatch agencies',
      policy: 'graduate-hire-insurance-subsidy',
      words: ['劳务派遣单位', 'Labour dispatch agencies'],
    },
    {
      what: 'colleges for adults',
      policy: 'self-employment-tax-allowance',
      words: ['成人高校的应届', 'a college for adults'],
    },
    {
      what: 'carriers of an infection',
      policy: 'equal-employment-protection',
      words: ['乙肝', 'hepatitis B'],
    },
    {
      what: 'training proof',
      policy: 'vocational-training-subsidy',
      words: ['培训合格证书', 'you passed the course'],
    },
    {
      what: 'refund of 2022',
      policy: 'job-stabilisation-refund',
      words: ['2022年中小微企业', 'micro, small and medium firms'],
    },
  ])('tells of the $what in both languages', ({ policy, words }) => {
    const told = toldBy(policy)
    expect(words.filter((said) => !told.includes(said))).toEqual([])
  })

  it('cites of the opinions of 2014 only articles whose number was read', () => {
    const cited = [...loaded.policies.keys()].flatMap((id) => [
      ...toldBy(id).matchAll(/"act":"state-council-2014-52","article":"(\d+)"/g),
    ])
    expect(cited.map(([, article]) => Number(article)).filter((article) => article > 8)).toEqual([])
  })
})
