import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budgetsIn, partsOf, wrongSizes } from './bytes'

const top = mkdtempSync(join(tmpdir(), 'huice-bytes-'))
/** Text that does not pack. */
const noise = (lines: number): string =>
  Array.from({ length: lines }, (_, at) => createHash('sha256').update(String(at)).digest('base64')).join('')

beforeAll(() => {
  mkdirSync(join(top, 'assets'))
  for (const page of ['', 'enterprise', 'individual'].flatMap((one) => [`zh-CN/${one}`, `en/${one}`])) {
    mkdirSync(join(top, page), { recursive: true })
    writeFileSync(join(top, page, 'index.html'), '<script src="/assets/index-a1b2c3d4.js"></script>')
  }
  writeFileSync(
    join(top, 'en', 'individual', 'index.html'),
    '<link href="/assets/library-pages-A_b-C3d4.js">',
  )
  writeFileSync(join(top, 'assets', 'index-a1b2c3d4.js'), 'x'.repeat(500_000))
  writeFileSync(join(top, 'assets', 'library-pages-A_b-C3d4.js'), noise(70))
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

describe('the sizes of what is sent', () => {
  it('are told part by part, packed, without the hash in the name', () => {
    const parts = new Map(partsOf(top).map(({ name, kilobytes }) => [name, kilobytes]))
    expect([...parts.keys()].sort()).toEqual(['first-page', 'first-question', 'index.js', 'library-pages.js'])
    expect(parts.get('index.js')).toBe(1)
    expect(parts.get('first-page')).toBe(1)
    expect(parts.get('first-question')).toBe(3)
  })

  const budgets = budgetsIn(
    '| part | most | why |\n|---|---|---|\n| `index.js` | 10 | all |\n| `gone.js` | 5 | - |\n',
  )

  it('are held against a table', () => {
    expect(budgets).toEqual([
      { name: 'index.js', most: 10 },
      { name: 'gone.js', most: 5 },
    ])
  })

  it('name what is too large, what has no line, and what is no longer sent', () => {
    const wrong = wrongSizes(
      [
        { name: 'index.js', kilobytes: 11 },
        { name: 'new.js', kilobytes: 1 },
      ],
      budgets,
    )
    expect(wrong).toEqual([
      'index.js has 11 kB, more than 10 kB',
      'new.js has 1 kB and no line in README.md: say why it is sent',
      'gone.js stands in README.md and is no part of the build',
    ])
  })
})
