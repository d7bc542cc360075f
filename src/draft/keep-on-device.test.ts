import { describe, expect, it } from 'vitest'
import { settled } from './held'
import { lastDay } from './keep-on-device'
import { browser, employeesIn, on, sieve, storedWith, TODAY } from './one-browser.test-support'

describe('without the reader’s consent', () => {
  it('nothing is written, whatever is answered', () => {
    const { state, open } = browser()
    open().answer(31)
    expect(state.text).toBeNull()
  })
})

describe('with it', () => {
  it('each change is kept, for 30 days from then', () => {
    const { state, open } = browser()
    const tab = open()
    tab.answer(31)
    tab.keep()
    expect(tab.keeping()).toEqual({ at: 'on', until: '2026-12-23' })
    tab.answer(32)
    expect(employeesIn(state.text)).toBe(32)
    expect(lastDay(on('2026-12-30'))).toBe('2027-01-29')
  })

  it('the answers are there again on the last day, and deleted on the next', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const last = open(on('2026-12-23'))
    last.change((draft) => draft)
    expect(last.draft()).toEqual({ answers: { 'enterprise.employees': 31 }, ticked: ['p/d'], notes: [] })
    const second = browser(storedWith({ 'enterprise.employees': 31 }))
    const late = second.open(on('2026-12-24'))
    expect(late.keeping()).toEqual({ at: 'expired', until: '2026-12-23' })
    expect(late.store.held().unchecked).toBeUndefined()
    expect([second.state.text, employeesIn(state.text)]).toEqual([null, 31])
  })

  it.each(['forbidden', 'full'] as const)(
    'a device where it is %s is told of, and the answers stay',
    (why) => {
      const { state, open } = browser(null, why)
      const tab = open()
      tab.answer(31)
      tab.keep()
      expect(tab.keeping()).toEqual({ at: 'refused', why })
      expect(tab.draft().answers).toEqual({ 'enterprise.employees': 31 })
      state.refusal = undefined
      tab.answer(32)
      expect([tab.keeping().at, employeesIn(state.text)]).toEqual(['on', 32])
    },
  )

  it('a device that forbids it midway is told of, may still hold an older state, and can be tried again', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const tab = open()
    state.isForbidden = true
    tab.answer(32)
    expect(tab.keeping()).toEqual({ at: 'refused', why: 'forbidden' })
    expect(tab.store.held().seen).not.toBeNull()
    state.isForbidden = false
    tab.answer(33)
    expect([tab.keeping().at, employeesIn(state.text)]).toEqual(['on', 33])
  })

  it('where what is kept cannot be deleted, that is told, and nothing more is kept', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const tab = open()
    state.isForbidden = true
    tab.stopKeeping()
    expect(tab.keeping()).toEqual({ at: 'undeleted' })
    state.isForbidden = false
    tab.answer(33)
    expect(employeesIn(state.text)).toBe(31)
    tab.stopKeeping()
    expect([tab.keeping().at, state.text]).toEqual(['off', null])
  })

  it('what is kept can be deleted, and the answers stay for this visit', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const tab = open()
    tab.stopKeeping()
    tab.answer(32)
    expect([state.text, tab.keeping().at, tab.draft().answers]).toEqual([
      null,
      'off',
      { 'enterprise.employees': 32 },
    ])
  })

  it('what the catalogue no longer knows is named, and all else stays', () => {
    const tab = browser(storedWith({ old: true, 'enterprise.employees': 31 })).open()
    const read = settled(tab.store.held(), sieve)
    expect(read.leftOut).toEqual([{ path: 'old', code: 'unknown-fact' }])
    expect(read.draft.answers).toEqual({ 'enterprise.employees': 31 })
    tab.dismiss()
    expect(tab.store.held().leftOut).toEqual([])
  })

  it.each([
    ['damaged', '{', 'not-readable'],
    ['without its last day', JSON.stringify({ format: 'huice-answers', version: 1, answers: {} }), 'damaged'],
    ['newer', JSON.stringify({ format: 'huice-answers', version: 3, answers: {} }), 'newer'],
  ])('what is kept but %s stays as it is until the reader deletes it', (_, text, code) => {
    const { state, open } = browser(text)
    const tab = open()
    tab.answer(31)
    expect([tab.keeping(), state.text]).toEqual([{ at: 'unreadable', code }, text])
    tab.stopKeeping()
    expect([tab.keeping().at, state.text]).toEqual(['off', null])
  })
})

describe('of two tabs', () => {
  const twoTabs = () => {
    const shared = browser(storedWith({ 'enterprise.employees': 31 }))
    const [here, there] = [shared.open(), shared.open()]
    there.answer(50)
    return { ...shared, here, there }
  }

  it('the one that did not change is told, and writes nothing until the reader chooses', () => {
    const { state, here } = twoTabs()
    expect(here.keeping()).toEqual({ at: 'elsewhere' })
    here.answer(8)
    expect(employeesIn(state.text)).toBe(50)
    here.keepMine()
    expect([here.keeping().at, employeesIn(state.text)]).toEqual(['on', 8])
  })

  it('the other’s answers can be taken up, and forms begin anew', () => {
    const { here } = twoTabs()
    const { epoch } = here.store.held()
    here.takeTheirs()
    here.change((draft) => draft)
    expect(here.draft().answers).toEqual({ 'enterprise.employees': 50 })
    expect(here.store.held().epoch).toBe(epoch + 1)
  })

  it('one whose rules are still being fetched takes up what the other keeps, and writes nothing of its own', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const [there, here] = [open(), open(TODAY, { isFetching: true })]
    there.answer(50)
    expect(here.keeping()).toEqual({ at: 'on', until: '2026-12-23' })
    here.store.acts(undefined).keepMine()
    here.store.acts(undefined).keep()
    expect(employeesIn(state.text)).toBe(50)
    here.change((draft) => draft)
    expect(here.draft().answers).toEqual({ 'enterprise.employees': 50 })
  })

  it('one that only reads is asked nothing when the other saves the same anew', () => {
    const { open } = browser(storedWith({ 'enterprise.employees': 31 }, '2026-12-01'))
    const [there, here] = [open(), open()]
    there.change((draft) => draft)
    expect(here.keeping()).toEqual({ at: 'on', until: '2026-12-23' })
  })

  it('none writes over what the other wrote unheard', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const tab = open()
    state.text = storedWith({ 'enterprise.employees': 50 })
    tab.answer(8)
    expect([tab.keeping().at, employeesIn(state.text)]).toEqual(['elsewhere', 50])
    state.text = null
    const second = open()
    second.answer(9)
    expect(state.text).toBeNull()
  })

  it('the one that keeps is told when the other stops keeping, and has all answers', () => {
    const { state, here, there } = twoTabs()
    here.takeTheirs()
    there.stopKeeping()
    expect(here.keeping()).toEqual({ at: 'ended' })
    here.answer(8)
    expect([state.text, here.draft().answers]).toEqual([null, { 'enterprise.employees': 8 }])
    here.dismiss()
    expect(here.keeping()).toEqual({ at: 'off' })
    here.keep()
    expect(employeesIn(state.text)).toBe(8)
  })

  it('none brings back what the other forgot', () => {
    const { state, here, there } = twoTabs()
    here.takeTheirs()
    there.forget()
    expect(here.keeping()).toEqual({ at: 'forgotten' })
    here.answer(8)
    expect([state.text, there.draft().answers]).toEqual([null, {}])
    here.dismiss()
    expect(here.keeping()).toEqual({ at: 'off' })
  })

  it('one whose answers were never kept hears of forgetting too', () => {
    const { open } = browser()
    const [here, there, empty] = [open(), open(), open()]
    here.answer(8)
    there.forget()
    expect([here.keeping().at, empty.keeping().at]).toEqual(['forgotten', 'off'])
  })
})

describe('opened answers', () => {
  const stored = { answers: { 'enterprise.employees': 50 }, ticked: [], notes: [], until: undefined }

  it('take the place of those that are here, which can be brought back', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const tab = open()
    tab.open(stored)
    expect([tab.draft().answers, employeesIn(state.text)]).toEqual([{ 'enterprise.employees': 50 }, 50])
    tab.bringBack()
    expect([tab.draft().ticked, employeesIn(state.text)]).toEqual([['p/d'], 31])
    expect(tab.store.held().replaced).toBeUndefined()
  })

  it('are the reader’s own after the next change, and nothing is brought back over it', () => {
    const tab = browser(storedWith({ 'enterprise.employees': 31 })).open()
    tab.open(stored)
    tab.answer(51)
    tab.bringBack()
    expect(tab.draft().answers).toEqual({ 'enterprise.employees': 51 })
  })
})
