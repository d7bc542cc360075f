import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { leaveUnheard } from './unheard'

/** React makes these of `over` and `out`. */
const MADE = ['mouseenter', 'mouseleave', 'pointerenter', 'pointerleave']

const heard = new Set<string>()
const element = leaveUnheard({ addEventListener: (type: string) => void heard.add(type) })

const isHeard = (type: string): boolean => {
  element.addEventListener(type)
  return heard.has(type) && !MADE.includes(type)
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
  expect(unheardIn('<p onPointerDownCapture={a} onMouseEnter={b} onClick={c} />')).toEqual([
    'pointerdown',
    'mouseenter',
  ])
})
