import { describe, expect, it } from 'vitest'
import { loadFromFolder } from './catalogue-files'

const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
const { policies } = loaded

/** The names of a policy, in both languages. */
const namesOf = (id: string): string =>
  Object.values(policies.get(id)?.says ?? {})
    .flatMap(({ title, official, also = [] }) => [title, official, ...also])
    .join('\n')
    .toLowerCase()

/** What the first list of the state's support called each measure, and the policies that it has become. */
const ROWS: readonly (readonly [name: string, english: string, ...policies: string[]])[] = [
  ['招用高校毕业生社会保险补贴', 'hiring graduates', 'graduate-hire-insurance-subsidy'],
  ['求职创业补贴', 'job-seeking', 'graduate-job-seeking-subsidy'],
  ['零就业家庭', 'zero-employment families', 'zero-employment-family-assistance'],
  ['就业困难人员', 'employment difficulty', 'employment-difficulty-recognition'],
  ['就业服务', 'employment services', 'public-employment-services'],
  ['就业歧视', 'discrimination', 'equal-employment-protection'],
  ['失业登记', 'unemployment registration', 'unemployment-registration'],
  ['技能培训', 'skills training', 'vocational-training-subsidy'],
  ['创业培训', 'entrepreneurship training', 'vocational-training-subsidy'],
  ['技能', 'skill', 'skill-upgrade-allowance'],
  ['就业困难人员社会保险补贴', 'people with employment difficulty', 'difficulty-hire-insurance-subsidy'],
  ['残疾人就业保障金', 'disability levy', 'disability-levy-exemption', 'disability-levy-reduction'],
  ['引导基金', 'seed funds', 'venture-guidance-funds'],
  ['天使投资', 'angel funds', 'venture-guidance-funds'],
  ['小额担保贷款', 'micro-guaranteed loan', 'startup-loan-enterprise', 'startup-loan-individual'],
  ['融资担保', 'guarantee', 'financing-guarantee'],
  ['信贷计划', 'credit plans', 'bank-small-business-services'],
  ['续贷', 'loan', 'loan-renewal'],
  ['融资协调', 'financing', 'financing-coordination'],
  ['小微企业名录', 'directory', 'small-business-directory'],
  ['信用信息共享', 'credit information', 'credit-information-sharing'],
  ['中小企业发展专项资金', 'special funds', 'sme-special-funds'],
]

describe('each measure of the first list', () => {
  it.each(ROWS)('%s (%s) is found by its plain name', (name, english, ...ids) => {
    for (const id of ids) {
      expect(namesOf(id)).toContain(name)
      expect(namesOf(id)).toContain(english)
    }
  })
})
