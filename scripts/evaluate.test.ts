import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const WORDS = ['--import', 'tsx', 'scripts/evaluate.ts']
const CASE = '{"id":"a",\r"audience":"individual","asOf":"2026-11-23"}'
const hasShell = process.platform !== 'win32'

describe('the command that evaluates', { timeout: 60_000 }, () => {
  it('answers line by line, in order, errors included, and skips blank lines', () => {
    const input = `${CASE}\r\n \n{\n${CASE.replace('"a"', '"b"')}`
    const { status, stdout } = spawnSync(process.execPath, WORDS, { input, encoding: 'utf8' })
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', null, 'b'])
  })

  it.runIf(hasShell)('ends quietly when nobody reads on', () => {
    const command = `"${process.execPath}" ${WORDS.join(' ')} | head -1`
    const input = `${CASE}\n`.repeat(3_000)
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { input, encoding: 'utf8' })
    expect(JSON.parse(stdout).id).toBe('a')
    expect(stderr).toBe('')
  })
})
