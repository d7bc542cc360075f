import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leaveUnheard } from './unheard'

/** What React listens to for these. */
const HEARD_AS: Readonly<Record<string, string>> = { focus: 'focusin', blur: 'focusout' }

/** React makes these of `over` and `out`. */
const MADE = ['mouseenter', 'mouseleave', 'pointerenter', 'pointerleave']

const heard = new Set<string>()
const element = leaveUnheard({ addEventListener: (type: string) => void heard.add(type) })

const isHeard = (type: string): boolean => {
  element.addEventListener(HEARD_AS[type] ?? type)
  return heard.has(HEARD_AS[type] ?? type) && !MADE.includes(type)
}

const askedIn = (code: string): readonly string[] =>
  [...code.matchAll(/\bon([A-Z]\w+?)(?:Capture)?\b/g)].map(([, name = '']) => name.toLowerCase())

const unheardIn = (code: string): readonly string[] => askedIn(code).filter((name) => !isHeard(name))

it('nothing in any page asks for what is kept from it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  )
  const asked = files.map((path) => readFileSync(`src/${path}`, 'utf8'))
  expect(asked.flatMap(askedIn)).toContain('click')
  expect(asked.flatMap(unheardIn)).toEqual([])
  expect(unheardIn('<p onPointerDownCapture={a} onMouseEnter={b} onClick={c} onBlur={d} />')).toEqual([
    'pointerdown',
    'mouseenter',
    'blur',
  ])
})
