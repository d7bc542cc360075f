import { describe, expect, it } from 'vitest'
import { markTerms } from './mark-terms'
import { loaded } from './shipped.test-support'

const policyOf = (id: string) => {
  const policy = loaded.policies.get(id)
  if (policy === undefined) throw new Error(`no such policy: ${id}`)
  return policy
}

/** Every object in a part of a policy. */
const objectsIn = (part: unknown): readonly object[] =>
  typeof part === 'object' && part !== null ? [part, ...Object.values(part).flatMap(objectsIn)] : []

describe('the words as they are shipped', () => {
  it('explain with the levy its own head-count, not that of the size class', () => {
    const { documents } = policyOf('disability-levy-exemption')
    const terms = documents
      .flatMap(({ says }) => markTerms(loaded.glossary, 'en')(says.en))
      .flatMap(({ term }) => term?.id ?? [])
    expect(terms).toContain('staff-on-duty')
    expect(terms).not.toContain('people-employed')
  })

  it('ask for no list of hires that may be filled in, where facts about one of them keep a count open', () => {
    const counted = objectsIn(policyOf('startup-loan-enterprise').editions).filter(
      (part) => 'value' in part && JSON.stringify(part.value).includes('countOfHires') && 'says' in part,
    )
    expect(counted).toHaveLength(2)
    for (const said of counted.map((part) => JSON.stringify('says' in part && part.says))) {
      expect(said).not.toMatch(/"unknown":"(请填写|Tell us)/)
      expect(said).toContain('他们的情况没有填全')
    }
  })

  it('say in English as much as in Chinese: no reader is told what was neither asked nor answered', () => {
    const conditions = objectsIn(loaded.catalogue)
    const saidOf = (condition: string) =>
      conditions
        .filter((part) => 'id' in part && part.id === condition && 'says' in part)
        .map((part) => JSON.stringify('says' in part && part.says))
    const [wants, zero] = [saidOf('wants-work'), saidOf('zero-employment-family')]
    expect([wants.length > 0, zero.length > 0]).toEqual([true, true])
    for (const said of wants) {
      expect(said).toContain('"no":"您现在不能工作，或者不想找工作、也不想创业。"')
      expect(said).toContain(
        '"no":"You are not able to work now, or want neither work nor a business of your own."',
      )
    }
    for (const said of zero) expect(said).toContain('"no":"Someone of working age in your family has a job."')
    const { says } = policyOf('difficulty-flexible-insurance-subsidy')
    expect(says.en.title).not.toContain('after employment difficulty')
    expect(policyOf('graduate-job-seeking-subsidy').says.en.summary).toMatch(/^If you look for work/)
  })
})
