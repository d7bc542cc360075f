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
      what: 'share set locally',
      policy: 'difficulty-flexible-insurance-subsidy',
      words: ['原则上不超过三分之二', '补多少，由当地定', 'in principle at most two thirds'],
    },
    {
      what: 'classes whose rate was read',
      policy: 'graduate-job-seeking-subsidy',
      words: ['2024—2026 届', 'the classes of 2024 to 2026'],
    },
    {
      what: 'graduates with a job',
      policy: 'graduate-job-seeking-subsidy',
      words: ['已经就业、创业的毕业生', 'already have a job or a business'],
    },
    {
      what: 'secondary vocational schools',
      policy: 'youth-internship',
      words: ['中职毕业生', 'Graduates of secondary vocational schools'],
    },
    {
      what: 'two years in which to start',
      policy: 'founder-grant',
      words: ['毕业后两年内第一次创业', 'started it within two years of graduating'],
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

  it('says beside the last day of the founders’ tax rule, and when it is over, that who has begun keeps it for three years', () => {
    const { says, deadlines } = loaded.policies.get('self-employment-tax-allowance') ?? {}
    expect(says?.['zh-CN'].summary).toContain('可以享受到三年期满')
    expect(says?.en.summary).toContain('you keep it until they are')
    const [claim] = deadlines ?? []
    expect(claim?.says['zh-CN']).toContain('可以享受到三年期满')
    expect(claim?.says.en).toContain('you keep the relief until they are')
  })

  it('cites of low-income families the act on them, not the law, which knows zero-employment families alone', () => {
    const [, leaf = ''] = toldBy('zero-employment-family-assistance').split('"member-of-low-income-family"')
    expect(leaf.slice(0, leaf.indexOf('"says"'))).toContain('"act":"state-council-order-649"')
  })

  it('names the months that are used up before an age that nobody can change', () => {
    const ids = [
      ...toldBy('difficulty-flexible-insurance-subsidy').matchAll(
        /"id":"(near-retirement|months-left-of-36)"/g,
      ),
    ]
    expect(ids.map(([, id]) => id)).toEqual([
      'months-left-of-36',
      'near-retirement',
      'months-left-of-36',
      'near-retirement',
    ])
    const term = JSON.stringify(loaded.catalogue.definitions.conditions['difficulty-subsidy-hire'])
    expect(term.indexOf('hire-subsidy-three-years')).toBeLessThan(term.indexOf('near-retirement'))
  })

  it('counts the school year as Beijing does, and says so of one that is over, too', () => {
    const said = JSON.stringify(loaded.catalogue.definitions.conditions['graduation-academic-year'])
    expect(said).toMatch(/"late":"[^"]*按北京的算法/)
    expect(said).toMatch(/"late":"[^"]*as Beijing counts it/)
  })

  it('cites of the opinions of 2014 only articles whose number was read', () => {
    const cited = [...loaded.policies.keys()].flatMap((id) => [
      ...toldBy(id).matchAll(/"act":"state-council-2014-52","article":"(\d+)"/g),
    ])
    expect(cited.map(([, article]) => Number(article)).filter((article) => article > 8)).toEqual([])
  })
})
