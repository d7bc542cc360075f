import { type Facts, type IsoDate, isDay } from '../engine'
import type { Device, Refusal } from './device'
import { createDraftStore } from './draft-store'
import { type Sieve, textForDevice } from './stored'

export const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
export const TODAY = on('2026-11-23')

const EMPLOYEES = 'enterprise.employees'

/** A catalogue that knows one fact. */
export const sieve: Sieve = ({ [EMPLOYEES]: employees, ...others }) => ({
  facts: typeof employees === 'number' ? { [EMPLOYEES]: employees } : {},
  leftOut: 'old' in others ? [{ path: 'old', code: 'unknown-fact' }] : [],
})

type Listener = Parameters<Device['listen']>[0]
type State = {
  text: string | null
  refusal: Refusal | undefined
  isForbidden: boolean
  /** Takes what is written, and fails only when that is looked over. */
  isBlind?: boolean
  readonly tabs: Listener[]
}

/** The device as one tab has it: what it writes, the others hear of. */
const deviceOfTab = (state: State): Device => {
  let own: Listener | undefined
  const others = () => state.tabs.filter((tab) => tab !== own)
  const put = (next: string | null) => {
    if (state.isForbidden) return
    state.text = next
    for (const tab of others()) tab.onKept(next)
  }
  return {
    read: () => (state.isForbidden ? undefined : state.text),
    write: (next) => {
      if (state.isForbidden) return 'forbidden'
      const why = state.refusal ?? void put(next)
      return state.isBlind ? 'forbidden' : why
    },
    erase: () => put(null),
    forget: () => {
      put(null)
      for (const tab of others()) tab.onForgotten()
    },
    listen: (listener) => {
      own = listener
      state.tabs.push(listener)
      return () => undefined
    },
  }
}

/** One browser with several tabs. */
export const browser = (text: string | null = null, refusal?: Refusal) => {
  const state: State = { text, refusal, isForbidden: false, tabs: [] }
  const open = (day = TODAY, { isFetching = false } = {}) => {
    const store = createDraftStore({ device: deviceOfTab(state), today: () => day })
    store.listen(isFetching ? undefined : sieve)
    const acts = store.acts(sieve)
    const answer = (employees: number) =>
      acts.change((draft) => ({ ...draft, answers: { [EMPLOYEES]: employees } }))
    return { store, ...acts, answer, keeping: () => store.held().keeping, draft: () => store.held().draft }
  }
  return { state, open }
}

/** What is kept of these answers, up to and on this day. */
export const storedWith = (answers: Facts, until = '2026-12-23'): string =>
  textForDevice({ answers, ticked: ['p/d'], notes: [] }, on(until))

export const employeesIn = (text: string | null): unknown => JSON.parse(text ?? '{}').answers?.[EMPLOYEES]
