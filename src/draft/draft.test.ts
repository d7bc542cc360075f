import { describe, expect, it } from 'vitest'
import {
  EMPTY_DRAFT,
  hiresIn,
  notedHiresIn,
  withAnswers,
  withHire,
  withHireBack,
  withNotedHires,
  withoutHire,
  withTicks,
} from './draft'
import { readAnswersText, textForLink } from './stored'

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
    expect(withHireBack(withoutHire(changed, 0), 0, { hire: {}, note: {} }).ticked).toEqual(ticked.ticked)
  })

  it('leaves the answers alone', () => {
    const answered = withHire(withAnswers(EMPTY_DRAFT, { 'enterprise.employees': 8 }), 0, { graduate: true })
    const later = withTicks(answered, ['a/identity'], true)
    expect(later.answers).toEqual(answered.answers)
    expect(hiresIn(later)).toEqual([{ graduate: true }])
  })
})

describe('what stands beside a hire', () => {
  const zhang = { hire: { graduate: true }, note: { name: '张三', unread: { hiredOn: '三月' } } }
  const li = { hire: { graduate: false }, note: { name: '李四' } }
  const both = withNotedHires(EMPTY_DRAFT, [zhang, li])

  it('stays beside it when others come and go', () => {
    expect(notedHiresIn(withHire(both, 2, {}))).toEqual([zhang, li, { hire: {}, note: {} }])
    expect(notedHiresIn(withoutHire(both, 0))).toEqual([li])
    expect(notedHiresIn(withHireBack(withoutHire(both, 0), 0, zhang))).toEqual([zhang, li])
  })

  it('a cell that could not be read goes once its field has an answer', () => {
    const answered = withHire(both, 0, { hiredOn: '2026-03-01' })
    expect(notedHiresIn(answered)[0]).toEqual({ hire: { hiredOn: '2026-03-01' }, note: { name: '张三' } })
    expect(notedHiresIn(withHire(both, 0, { hiredOn: null }))[0]?.note).toEqual(zhang.note)
  })

  it('is in no link', () => {
    expect(textForLink(both)).not.toContain('张三')
    expect(textForLink(both)).not.toContain('三月')
  })

  it('is missing from what was stored before there were notes, and nothing else is', () => {
    const first = JSON.stringify({
      format: 'huice-answers',
      version: 1,
      answers: { 'enterprise.hires': [{}] },
      ticked: [],
    })
    expect(readAnswersText(first)).toEqual({
      answers: { 'enterprise.hires': [{}] },
      ticked: [],
      notes: [],
      until: undefined,
    })
  })
})
