import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { compileCatalogue, explain, type Finding, type Hire, readSituation } from '../engine'
import { on, wordsIn } from './sample-report.test-support'
import { reasonText, sentenceOf } from './say'

const words = await wordsIn('zh-CN')

const leavesOf = (finding: Finding): readonly Finding[] =>
  finding.children.length === 0 ? [finding] : finding.children.flatMap(leavesOf)

const hireJudged = (hire: Hire) => {
  const policy = compileCatalogue(loaded.catalogue).policies.find(
    (one) => one.policy.id === 'graduate-hire-insurance-subsidy',
  )
  if (policy === undefined) throw new Error('no such policy')
  const facts = { 'enterprise.hires': [hire] }
  const situation = readSituation({ ...loaded.catalogue, assume: true }, facts, on('2026-11-26'))
  const [judged] = explain(policy, situation).hireFindings ?? []
  if (judged === undefined) throw new Error('no such hire')
  return judged
}

describe('of what is open', () => {
  it('a settled verdict asks for no answer, and names the question alone', () => {
    const { verdict, finding } = hireJudged({ hiredOn: '2026-07-01', graduate: false })
    const told = leavesOf(finding)
      .filter(({ truth }) => truth === 'unknown')
      .map((one) => reasonText(words, loaded, { finding: one, verdict }))
    expect(verdict).toBe('ineligible')
    expect(told).toContain('离校后一直未就业')
    expect(told.filter((text) => text.startsWith('请'))).toEqual([])
  })

  it('names of questions in an English list begin small, and so do options in a sentence, but no province', async () => {
    const english = await wordsIn('en')
    const { verdict, finding } = hireJudged({ hiredOn: '2026-07-01', graduate: false })
    const reads = ['hire.graduatedOn', 'hire.ageAtHire']
    const moot = { ...finding, truth: 'unknown', reads } as const
    expect(reasonText(english, loaded, { finding: moot, verdict })).toBe(
      'Date of graduation and age when hired',
    )
    const naming = (fact: string, value: string) => ({
      ...finding,
      compared: { value: { kind: 'options', fact, value: [value] } } as const,
      says: { 'zh-CN': '', en: 'It is {{value}}.' },
    })
    expect(sentenceOf(english, loaded, naming('enterprise.size', 'micro'))).toBe('It is micro.')
    expect(sentenceOf(english, loaded, naming('person.province', 'CN-ZJ'))).toBe('It is Zhejiang.')
  })

  it('an open verdict asks for it', () => {
    const { verdict, finding } = hireJudged({ hiredOn: '2026-07-01', graduate: true })
    expect(verdict).toBe('undetermined')
    for (const one of leavesOf(finding))
      expect(reasonText(words, loaded, { finding: one, verdict })).toBe(sentenceOf(words, loaded, one))
  })
})
