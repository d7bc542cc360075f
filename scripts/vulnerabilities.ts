/**
 * `npm run vulnerabilities`: asks the registry whether anything that ships has a known vulnerability. Ends with 0 when nothing is
 * known, with 1 when something is, and with 2, and the reason, when the registry cannot be asked: then nothing is known either way.
 */
import { spawnSync } from 'node:child_process'
import { ROOT } from './command.mjs'

/** What the registry said: packages with known vulnerabilities, or why it said nothing. */
export type Said =
  | { readonly known: readonly { readonly name: string; readonly severity: string }[] }
  | { readonly untold: string }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const textIn = (value: object, key: string): string | undefined => {
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' ? found : undefined
}

/** Reads what `npm audit --json` writes. */
export const readAudit = (text: string): Said => {
  const report = parsed(text)
  if (typeof report !== 'object' || report === null) return { untold: 'npm gave no report' }
  const list: unknown = Reflect.get(report, 'vulnerabilities')
  if (typeof list !== 'object' || list === null)
    return {
      untold:
        textIn(report, 'message') ??
        'the report names no vulnerabilities and does not say that there are none',
    }
  return {
    known: Object.entries(list).map(([name, entry]) => ({
      name,
      severity: (typeof entry === 'object' && entry && textIn(entry, 'severity')) || 'not said',
    })),
  }
}

/** What is told of it, and how the command ends. */
export const verdictOn = (said: Said): { readonly lines: readonly string[]; readonly code: number } => {
  if ('untold' in said)
    return {
      lines: [
        `The registry could not be asked: ${said.untold}`,
        'Many mirrors have no list of advisories. Ask one that has: npm run vulnerabilities -- --registry=<its address>',
      ],
      code: 2,
    }
  const lines = said.known.map(({ name, severity }) => `${name}: ${severity}`)
  return lines.length > 0
    ? { lines, code: 1 }
    : { lines: ['Nothing is known of anything that ships.'], code: 0 }
}

if (process.argv[1]?.endsWith('vulnerabilities.ts')) {
  const words = ['audit', '--omit=dev', '--json', ...process.argv.slice(2)]
  const { stdout } = spawnSync('npm', words, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const { lines, code } = verdictOn(readAudit(stdout ?? ''))
  for (const line of lines) console.log(line)
  process.exitCode = code
}
