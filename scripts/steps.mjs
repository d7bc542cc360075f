/** The checks of `npm test`, in order. Each returns its counts and what the tool said. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { outcome, ROOT, tool } from './command.mjs'
import { checkCounts, playwrightCounts, vitestCounts } from './counts.mjs'
import { freePort } from './free-port.mjs'
import { ensureNginx } from './nginx.mjs'

const LAYERS = 'scripts/layers.test.ts'
const NGINX = 'scripts/nginx.test.ts'
const BUILT = join(ROOT, 'dist')
const END_TO_END_REPORT = join(ROOT, 'test-results', 'report.json')

const check =
  (...commands) =>
  () => {
    const results = commands.map(([command, ...words]) => outcome(command, words))
    return {
      ...checkCounts(results.every(({ ok }) => ok)),
      output: results
        .filter(({ ok }) => !ok)
        .map(({ output }) => output)
        .join('\n'),
    }
  }

/** Faults fail the check; what only lapses soon is told, whatever the outcome. */
const catalogue = () => {
  const { ok, output } = outcome('npm', ['run', '-s', 'catalogue'])
  return { ...checkCounts(ok), output, notices: output.split('\n').filter((line) => /^notice: /.test(line)) }
}

const reportIn = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

const vitest =
  (name, ...words) =>
  () => {
    const path = join(ROOT, 'test-results', `${name}.json`)
    rmSync(path, { force: true })
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
    const { ok, output } = outcome(tool('vitest'), ['run', ...words, ...report])
    return { ...vitestCounts(reportIn(path), ok), output }
  }

const build = () => {
  rmSync(BUILT, { recursive: true, force: true })
  return check([tool('tsx'), 'scripts/build.ts'])()
}

const endToEnd = async () => {
  if (!existsSync(BUILT)) return { ...checkCounts(false), output: 'Not run: there is no build.' }
  const browser = await ensureBrowser()
  if (!browser)
    return { ...checkCounts(false), output: 'Not run: no browser could be had. Set CHROME_PATH to one.' }
  rmSync(END_TO_END_REPORT, { force: true })
  const environment = { CHROME_PATH: browser, E2E_PORT: String(await freePort()) }
  const { ok, output } = outcome(tool('playwright'), ['test'], environment)
  return { ...playwrightCounts(reportIn(END_TO_END_REPORT), ok), output }
}

/** Where nginx cannot be had its configuration is not tried, and the run says so. */
const served = () =>
  ensureNginx()
    ? vitest('served', NGINX)()
    : {
        passed: 0,
        failed: 0,
        skipped: 1,
        notices: ['notice: nginx could not be had, so deploy/nginx.conf was not tried'],
      }

/** `needs` names the steps that must come first. */
export const STEPS = [
  {
    name: 'lint',
    about: 'format and lint',
    run: check([tool('biome'), 'ci', '--error-on-warnings', '--colors=off', '.']),
  },
  { name: 'layers', about: 'the lint knows the floors', run: vitest('layers', LAYERS) },
  {
    name: 'types',
    about: 'types',
    run: check([tool('tsc'), '--noEmit'], [tool('tsc'), '--noEmit', '-p', 'tsconfig.offline.json']),
  },
  { name: 'unused', about: 'dead code', run: check([tool('knip')], [tool('knip'), '--production']) },
  { name: 'catalogue', about: 'the catalogue', run: catalogue },
  {
    name: 'unit',
    about: 'unit and property tests',
    run: vitest('unit', '--exclude', LAYERS, '--exclude', NGINX),
  },
  { name: 'build', about: 'the build', run: build },
  {
    name: 'served',
    about: 'nginx serves as our own server does',
    run: served,
    needs: ['build'],
  },
  {
    name: 'bytes',
    about: 'what is sent stays small',
    run: check([tool('tsx'), 'scripts/bytes.ts']),
    needs: ['build'],
  },
  { name: 'e2e', about: "the citizens' stories and accessibility", run: endToEnd, needs: ['build'] },
]
