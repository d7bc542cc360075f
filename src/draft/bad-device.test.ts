import { describe, expect, it } from 'vitest'
import { browser, employeesIn, sieve, storedWith } from './one-browser.test-support'
import type { Sieve } from './stored'

const twoTabs = () => {
  const shared = browser(storedWith({ 'enterprise.employees': 31 }))
  const [here, there] = [shared.open(), shared.open()]
  here.change((draft) => draft)
  there.answer(50)
  return { ...shared, here, there }
}

describe('a device that fails in the midst of it', () => {
  it('is believed to hold what it took, though looking it over failed once', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const tab = open()
    state.isBlind = true
    tab.answer(32)
    state.isBlind = false
    tab.answer(33)
    expect([tab.keeping().at, employeesIn(state.text)]).toEqual(['on', 33])
  })

  it('and does not let go of what is to be forgotten is told of', () => {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const tab = open()
    state.isForbidden = true
    tab.forget()
    expect([tab.keeping().at, tab.draft().answers]).toEqual(['undeleted', {}])
    state.isForbidden = false
    tab.stopKeeping()
    expect([tab.keeping().at, state.text]).toEqual(['off', null])
  })

  it('frightens nobody of whom it never held anything', () => {
    const { state, open } = browser()
    state.isForbidden = true
    const tab = open()
    tab.answer(31)
    tab.forget()
    expect(tab.keeping()).toEqual({ at: 'off' })
  })

  it.each([
    ['cleared', null, 'ended'],
    ['unreadable', '{', 'unreadable'],
    ['past its last day', storedWith({ 'enterprise.employees': 50 }, '2026-11-22'), 'expired'],
  ] as const)('takes no answers away where what is to be taken up is %s meanwhile', (_, text, at) => {
    const { state, here } = twoTabs()
    expect(here.keeping().at).toBe('elsewhere')
    state.text = text
    here.takeTheirs()
    expect([here.keeping().at, here.draft().answers]).toEqual([at, { 'enterprise.employees': 31 }])
  })

  it('takes none away either where it is forbidden meanwhile, and then gives those of the other tab', () => {
    const { state, here } = twoTabs()
    state.isForbidden = true
    here.takeTheirs()
    expect(here.keeping()).toEqual({ at: 'refused', why: 'forbidden' })
    expect(here.draft().answers).toEqual({ 'enterprise.employees': 31 })
    state.isForbidden = false
    here.keep()
    expect(here.keeping()).toEqual({ at: 'elsewhere' })
  })
})

describe('rules that come in the place of others', () => {
  const newer: Sieve = ({ 'enterprise.employees': employees }) => ({
    facts: {},
    leftOut: employees === undefined ? [] : [{ path: 'enterprise.employees', code: 'unknown-fact' }],
  })

  it('judge by no answer that they do not know, and that is named', () => {
    const { open } = browser()
    const { store, answer, draft } = open()
    store.sift(undefined)
    store.sift(sieve)
    answer(31)
    store.sift(sieve)
    expect(draft().answers).toEqual({ 'enterprise.employees': 31 })
    store.sift(newer)
    expect(draft().answers).toEqual({})
    expect(store.held().leftOut).toEqual([{ path: 'enterprise.employees', code: 'unknown-fact' }])
  })

  it('leave all else as it is, also what waits to be held against them', () => {
    const { open } = browser(storedWith({ 'enterprise.employees': 31 }))
    const { store } = open()
    store.sift(newer)
    expect(store.held().unchecked).toBeDefined()
    store.sift(sieve)
    expect(store.held().draft.answers).toEqual({ 'enterprise.employees': 31 })
    const before = store.held()
    store.sift((answers) => sieve(answers))
    expect(store.held()).toBe(before)
  })
})
