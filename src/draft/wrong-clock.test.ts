import { expect, it } from 'vitest'
import { lastDay } from './keep-on-device'
import { browser, employeesIn, on, storedWith, TODAY } from './one-browser.test-support'

it.each([
  ['kept in 1970, opened today', '1970-02-01', TODAY],
  ['kept today, opened once in 2099', '2026-12-23', on('2099-01-01')],
])('a clock that was wrong once deletes nothing: %s', (_, until, now) => {
  const { state, open } = browser(storedWith({ 'enterprise.employees': 31, old: true }, until))
  expect(open(now).keeping()).toEqual({ at: 'on', until: lastDay(now) })
  const later = open(TODAY)
  expect(later.keeping()).toEqual({ at: 'on', until: '2026-12-23' })
  expect(JSON.parse(state.text ?? '{}')).toMatchObject({ answers: { old: true }, until: '2026-12-23' })
  later.change((draft) => draft)
  expect(later.draft()).toEqual({ answers: { 'enterprise.employees': 31 }, ticked: ['p/d'], notes: [] })
})

it('a clock that goes back for a change takes no day away', () => {
  for (const wrong of ['2022-03-02', '2026-06-01']) {
    const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
    open(on(wrong)).answer(32)
    expect(open(TODAY).keeping()).toEqual({ at: 'on', until: '2026-12-23' })
    expect(employeesIn(state.text)).toBe(32)
  }
})

it('by a right clock they are deleted for a year after their last day, and stay at most 30 days after that', () => {
  const { state, open } = browser(storedWith({ 'enterprise.employees': 31 }))
  const year = browser(state.text)
  expect(year.open(on('2027-12-24')).keeping().at).toBe('expired')
  expect(open(on('2027-12-25')).keeping()).toEqual({ at: 'on', until: '2028-01-24' })
  expect(open(on('2028-01-25')).keeping().at).toBe('expired')
  expect([state.text, year.state.text]).toEqual([null, null])
})
