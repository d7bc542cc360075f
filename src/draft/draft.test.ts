import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, hiresIn, withAnswers, withHire, withHireBack, withoutHire, withTicks } from './draft'

const ticked = withTicks(EMPTY_DRAFT, ['a/identity', 'b/identity'], true)

describe('a tick on a paper', () => {
  it('stands for every policy that needs the paper, once', () => {
    expect(withTicks(ticked, ['a/identity'], true).ticked).toEqual(['b/identity', 'a/identity'])
  })

  it('is taken away from these papers alone', () => {
    expect(withTicks(ticked, ['a/identity'], false).ticked).toEqual(['b/identity'])
  })

  it('stays when answers and hires change', () => {
    const changed = withHire(withAnswers(ticked, { 'enterprise.employees': 8 }), 0, { graduate: true })
    expect(changed.ticked).toEqual(ticked.ticked)
    expect(withHireBack(withoutHire(changed, 0), 0, {}).ticked).toEqual(ticked.ticked)
  })

  it('leaves the answers alone', () => {
    const answered = withHire(withAnswers(EMPTY_DRAFT, { 'enterprise.employees': 8 }), 0, { graduate: true })
    const later = withTicks(answered, ['a/identity'], true)
    expect(later.answers).toEqual(answered.answers)
    expect(hiresIn(later)).toEqual([{ graduate: true }])
  })
})
