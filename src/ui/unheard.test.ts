import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leaveUnheard } from './unheard'

/** React makes these of `over` and `out`. */
const MADE = ['mouseenter', 'mouseleave', 'pointerenter', 'pointerleave']

/** React listens to what rises. */
const LISTENED = new Map([
  ['focus', 'focusin'],
  ['blur', 'focusout'],
])

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))

type Way = 'down' | 'up'

const isHeard = (type: string, way: Way = 'up'): boolean => {
  const heard = new Set<string>()
  const element = leaveUnheard({
    addEventListener: (name: string, _listener: () => void, _isOnWayDown: boolean) => void heard.add(name),
  })
  element.addEventListener(type, () => undefined, way === 'down')
  return heard.has(type) && !MADE.includes(type)
}

const askedIn = (code: string): readonly string[] =>
  [...code.matchAll(/\bon([A-Z]\w+)/g)].map(([, name = '']) => {
    const type = name.toLowerCase()
    return LISTENED.get(type) ?? type
  })

const unheardIn = (code: string): readonly string[] => askedIn(code).filter((type) => !isHeard(type))

it('nothing in any page asks for what is kept from it', () => {
  expect(pages.flatMap(askedIn)).toContain('click')
  expect(pages.flatMap(unheardIn)).toEqual([])
  expect(unheardIn('<p onPointerDown={a} onMouseEnter={b} onClick={c} onFocus={d} onBlur={e} />')).toEqual([
    'pointerdown',
    'mouseenter',
    'focusin',
  ])
})

it('nothing in any page asks for anything on its way down', () => {
  expect(isHeard('keydown')).toBe(true)
  expect(isHeard('keydown', 'down')).toBe(false)
  expect(pages.filter((code) => /\bon[A-Z]\w+Capture\b/.test(code))).toEqual([])
})
