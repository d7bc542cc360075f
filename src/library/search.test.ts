import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loaded, readings } from '../catalogue/shipped.test-support'
import { search, searchIndex } from './search'

const index = searchIndex(loaded, readings)

const TABLE: readonly (readonly [query: string, ...first: readonly string[]])[] = [
  // Names, official and old
  ['小额担保贷款', 'startup-loan-enterprise', 'startup-loan-individual'],
  ['创业担保贷款', 'startup-loan-enterprise', 'startup-loan-individual'],
  ['残保金', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['残疾人就业保障金', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['求职补贴', 'graduate-job-seeking-subsidy'],
  ['求职创业补贴', 'graduate-job-seeking-subsidy'],
  ['一次性求职补贴', 'graduate-job-seeking-subsidy'],
  ['扩岗补助', 'job-expansion-grant'],
  ['稳岗补贴', 'job-stabilisation-refund'],
  ['稳岗返还', 'job-stabilisation-refund'],
  ['失业金', 'unemployment-benefit'],
  ['失业保险金', 'unemployment-benefit'],
  ['失业登记', 'unemployment-registration'],
  ['技能提升补贴', 'skill-upgrade-allowance'],
  ['培训补贴', 'vocational-training-subsidy'],
  ['创业补贴', 'founder-grant'],
  ['见习补贴', 'youth-internship'],
  ['续贷', 'loan-renewal'],
  ['天使投资', 'venture-guidance-funds'],
  ['就业困难人员', 'employment-difficulty-recognition'],
  ['零就业家庭', 'zero-employment-family-assistance'],
  ['4050补贴', 'employment-difficulty-recognition', 'difficulty-flexible-insurance-subsidy'],
  ['小微企业名录', 'small-business-directory'],
  ['融资担保', 'financing-guarantee'],
  // What people say
  ['失业', 'unemployment-benefit', 'unemployment-registration'],
  ['我失业了怎么办', 'unemployment-benefit'],
  ['下岗', 'unemployment-benefit'],
  ['被裁', 'unemployment-benefit'],
  ['开店', 'founder-grant'],
  ['招人', 'graduate-hire-insurance-subsidy', 'difficulty-hire-insurance-subsidy', 'job-expansion-grant'],
  ['招大学生', 'graduate-hire-insurance-subsidy'],
  ['考证', 'skill-upgrade-allowance'],
  ['贷款快到期', 'loan-renewal'],
  ['歧视', 'equal-employment-protection'],
  ['送外卖', 'graduate-flexible-insurance-subsidy', 'difficulty-flexible-insurance-subsidy'],
  ['个体户 税', 'self-employment-tax-allowance'],
  ['找工作', 'graduate-job-seeking-subsidy', 'unemployment-benefit'],
  ['家里没人上班', 'employment-difficulty-recognition', 'zero-employment-family-assistance'],
  // Pinyin, in full, by first letters, with blanks
  ['canbaojin', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['can bao jin', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['cbj', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['canbaoj', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['xiaoedanbaodaikuan', 'startup-loan-enterprise', 'startup-loan-individual'],
  ['xedbdk', 'startup-loan-enterprise', 'startup-loan-individual'],
  ['shiyejin', 'unemployment-benefit'],
  ['syj', 'unemployment-benefit'],
  ['wengang', 'job-stabilisation-refund'],
  ['kuogang', 'job-expansion-grant'],
  ['qiuzhibutie', 'graduate-job-seeking-subsidy'],
  ['qzbt', 'graduate-job-seeking-subsidy'],
  ['kai dian', 'founder-grant'],
  ['xudai', 'loan-renewal'],
  ['QIUZHI', 'graduate-job-seeking-subsidy'],
  // English, plain and misspelt
  ['disability levy', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['laid off', 'unemployment-benefit'],
  ['I lost my job', 'unemployment-benefit'],
  ['unemployment benefit', 'unemployment-benefit'],
  ['unemployed', 'unemployment-benefit', 'unemployment-registration'],
  ['unemploymnet benefit', 'unemployment-benefit'],
  ['I hired a graduate', 'graduate-hire-insurance-subsidy'],
  ['open a shop', 'founder-grant'],
  ['need a loan', 'startup-loan-enterprise', 'startup-loan-individual'],
  ['internship', 'youth-internship'],
  ['discrimination', 'equal-employment-protection'],
  ['discriminaton', 'equal-employment-protection'],
  ['venture capital', 'venture-guidance-funds'],
  ['renew loan', 'loan-renewal'],
  ['certificate', 'skill-upgrade-allowance'],
  ['training course', 'vocational-training-subsidy'],
  ['freelance', 'graduate-flexible-insurance-subsidy'],
  ['job-seeking subsidy', 'graduate-job-seeking-subsidy'],
]

describe('the search', () => {
  it('is tried with many words', () => expect(TABLE.length).toBeGreaterThanOrEqual(60))

  it.each(TABLE)('finds by “%s” first what is meant', (query, ...first) => {
    const found = search(index, query)
    expect([...found.slice(0, first.length)].sort(), found.join(' ')).toEqual([...first].sort())
  })

  it.each(['', '   ', '！！', 'qqqq', 'zzz', '天气预报', 'weather'])('finds nothing by “%s”', (query) =>
    expect(search(index, query)).toEqual([]),
  )

  it('is deaf to blanks, width, case and punctuation', () => {
    for (const query of ['残 保 金', '“残保金”', '残保金？', 'ＣＢＪ', 'Can-Bao-Jin'])
      expect(search(index, query).slice(0, 2), query).toContain('disability-levy-exemption')
  })

  it('finds each policy by its own title, in both languages', () => {
    for (const { id, says } of loaded.policies.values())
      for (const { title } of Object.values(says)) expect(search(index, title)[0], title).toBe(id)
  })

  it('works without readings, but for pinyin', () => {
    const silent = searchIndex(loaded)
    expect(search(silent, '残保金')[0]).toBe('disability-levy-exemption')
    expect(search(silent, 'canbaojin')).toEqual([])
  })

  it('ships no dictionary', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(dependencies)).not.toContain('pinyin-pro')
  })
})
