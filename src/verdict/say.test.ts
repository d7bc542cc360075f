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

  it('an open verdict asks for it', () => {
    const { verdict, finding } = hireJudged({ hiredOn: '2026-07-01', graduate: true })
    expect(verdict).toBe('undetermined')
    for (const one of leavesOf(finding))
      expect(reasonText(words, loaded, { finding: one, verdict })).toBe(sentenceOf(words, loaded, one))
  })
})
