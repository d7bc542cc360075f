import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compiledOf } from '../catalogue'
import { loaded } from '../catalogue/shipped.test-support'
import { adviceFor, type Facts } from '../engine'
import { createI18n, WordsProvider } from '../i18n'
import { Grounds } from './grounds'
import { judgeCase } from './judge'
import { RefusalNote } from './refusal-note'
import { on, reportOn } from './sample-report.test-support'

const i18n = await createI18n('zh-CN')

/** What is read of a no: its one reason, then all that stands behind it. */
const toldOf = (id: string, facts: Facts): string => {
  const asOf = on('2026-11-23')
  const { situation, policies, explanations } = judgeCase({
    compiled: compiledOf(loaded.catalogue),
    audience: 'individual',
    facts,
    asOf,
  })
  const advice = new Map(policies.map((one) => [one.policy.id, adviceFor(one, situation)]))
  const report = { ...reportOn({ answers: facts }), loaded, explanations, advice }
  const [policy, explanation] = [loaded.policies.get(id), explanations.find((one) => one.policy.id === id)]
  if (policy === undefined || explanation === undefined) throw new Error(`no such policy: ${id}`)
  const drawn = renderToStaticMarkup(
    <WordsProvider i18n={i18n}>
      <RefusalNote {...{ report, policy, explanation }} />
      <Grounds {...{ report, policy, explanation }} />
    </WordsProvider>,
  )
  return drawn.replaceAll(/<[^>]*>/g, '')
}

const JOBLESS: Facts = {
  'person.employment': 'unemployed',
  'person.wantsWork': true,
  'person.graduate': false,
  'person.povertyMonitored': false,
  'person.outOfPoverty': false,
  'person.lowIncomeFamily': false,
  'person.zeroEmploymentFamily': false,
  'person.ruralWorker': false,
  'person.schoolLeaverNotContinuing': false,
  'person.employmentDifficulty': false,
  'person.unemploymentRegisteredMonths': 0,
  'person.businessKind': 'none',
}

describe('what is told of a no that the reader can change', () => {
  it('is by the reason that the way out of it removes, not by one that nobody can change', () => {
    expect(toldOf('vocational-training-subsidy', JOBLESS)).toMatch(/^您还没有办失业登记。/)
  })

  it('is to register as unemployed first, and only then to open a business, which ends the registration', () => {
    const told = toldOf('self-employment-tax-allowance', JOBLESS)
    expect(told).toContain('登记失业要有 6 个月')
    expect(told).toContain('然后，自己办一家个体工商户')
    expect(told).not.toContain('同时，自己办')
  })

  it('is by when, too: a graduate has until the end of the year to open a business', () => {
    const graduate = {
      ...JOBLESS,
      'person.graduate': true,
      'person.graduatedOn': '2026-06-30',
      'person.schoolType': 'university',
    }
    const told = toldOf('self-employment-tax-allowance', graduate)
    expect(told).toContain('做到后马上就符合')
    expect(told).toContain('毕业生要在毕业当年的 12月31日以前登记个体工商户')
  })
})
