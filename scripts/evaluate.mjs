/** `npm run -s evaluate < facts.json`: installs what is missing without a word on stdout, then evaluates. */
import { spawnSync } from 'node:child_process'
import { ROOT } from './command.mjs'
import { ensureInstalled } from './install.mjs'

try {
  ensureInstalled()
  const words = ['--import', 'tsx', 'scripts/evaluate.ts', ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
