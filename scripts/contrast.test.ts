import { describe, expect, it } from 'vitest'
import { tokenSheet } from './style-sheets'

/** Words on their grounds: at least 4.5 to 1. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'sheet', 'sunk', 'open-sheet', 'problem-sheet'],
  'ink-soft': ['paper', 'sheet', 'sunk', 'open-sheet', 'problem-sheet'],
  link: ['paper', 'sheet', 'sunk', 'open-sheet', 'problem-sheet'],
  'on-accent': ['accent', 'accent-strong'],
  'on-door': ['door', 'door-strong'],
  'on-door-soft': ['door', 'door-strong'],
  'seal-ink': ['paper'],
  met: ['met-sheet', 'paper', 'sheet'],
  open: ['open-sheet', 'paper', 'sheet'],
  unmet: ['unmet-sheet', 'paper', 'sheet'],
  problem: ['problem-sheet', 'paper', 'sheet'],
}

/** What is not words but must be seen, beside its ground: at least 3 to 1. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'line-strong': ['paper', 'sheet', 'sunk'],
  rule: ['paper', 'sunk'],
  accent: ['paper', 'sheet', 'sunk'],
  focus: ['paper', 'sheet', 'sunk', 'open-sheet', 'problem-sheet'],
  seal: ['paper'],
  'on-seal': ['seal'],
  met: ['paper', 'sheet'],
  open: ['open-sheet', 'sunk'],
  problem: ['problem-sheet', 'paper'],
}

/** Hairlines and grounds: what they say is said by words too. */
const ORNAMENT = ['line']

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
/** Relative luminance, as WCAG 2 defines it. */
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const coloursIn = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex]))

const [first = '', ...blocks] = tokenSheet().split(/(?=@media)/)
const blockOf = (condition: string) => blocks.find((block) => block.startsWith(`@media ${condition}`)) ?? ''
const light = coloursIn(first)
const SCHEMES = {
  light,
  dark: { ...light, ...coloursIn(blockOf('(prefers-color-scheme: dark)')) },
  paper: { ...light, ...coloursIn(blockOf('print')) },
}

/** Pairs that are too close, as `ink on paper: 2.1`. */
const tooClose = (
  colours: Readonly<Record<string, string>>,
  pairs: Readonly<Record<string, readonly string[]>>,
  least: number,
): readonly string[] =>
  Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ ground, is: contrast(colours[front] ?? '', colours[ground] ?? '') }))
      .filter(({ is }) => !(is >= least))
      .map(({ ground, is }) => `${front} on ${ground}: ${is.toFixed(2)}`),
  )

describe.each(Object.entries(SCHEMES))('on %s', (_, colours) => {
  it('words stand out from their grounds by 4.5 to 1', () => {
    expect(tooClose(colours, WORDS, 4.5)).toEqual([])
  })

  it('what must be seen stands out from its ground by 3 to 1', () => {
    expect(tooClose(colours, SHAPES, 3)).toEqual([])
  })
})

it('a pale grey would be found', () => {
  expect(tooClose({ ...light, 'ink-soft': '#8a8f94' }, WORDS, 4.5)).toContain('ink-soft on paper: 3.26')
})

it('the measure is that of WCAG: black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it('every colour is held to one of the measures, and the dark scheme leaves none out', () => {
  const held = [WORDS, SHAPES].flatMap((pairs) => Object.entries(pairs).flat(2))
  expect(Object.keys(light).filter((name) => !held.includes(name) && !ORNAMENT.includes(name))).toEqual([])
  expect(Object.keys(coloursIn(blockOf('(prefers-color-scheme: dark)'))).sort()).toEqual(
    Object.keys(light).sort(),
  )
})
