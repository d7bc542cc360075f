/** How the scripts run other programs. Node built-ins only: these run before anything is installed. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder, where every command runs. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** On Windows npm, npx and the tools are scripts, which only a shell can start. */
const shell = process.platform === 'win32'

const LARGEST_OUTPUT = 256 * 1024 * 1024

/** @returns the path of a tool that npm installed here */
export const tool = (name) => join(ROOT, 'node_modules', '.bin', name)

/**
 * Runs a command to its end and shows what it says on stderr, so that stdout stays the caller's.
 * @param limit milliseconds, or none
 * @returns whether it succeeded
 */
export const succeeds = (command, words, { limit, environment = {} } = {}) => {
  const env = { ...process.env, ...environment }
  const options = { cwd: ROOT, env, shell, timeout: limit, stdio: ['ignore', 2, 2] }
  return spawnSync(command, words, options).status === 0
}

/**
 * Runs a command to its end and keeps what it says.
 * @returns `{ ok, output }`, the output holding stdout and stderr
 */
export const outcome = (command, words, environment = {}) => {
  const env = { ...process.env, NO_COLOR: '1', ...environment }
  const options = {
    cwd: ROOT,
    env,
    shell,
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    stdio: ['ignore', 'pipe', 'pipe'],
  }
  const { status, stdout, stderr, error } = spawnSync(command, words, options)
  return { ok: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join('\n') }
}
