/** The checks of `npm test`, in order. Each returns its counts and what the tool said. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { outcome, ROOT, tool } from './command.mjs'
import { checkCounts, reportIn, vitestCounts } from './counts.mjs'
import {
  allStories,
  firefoxBrought,
  firefoxIfHere,
  mainStories,
  webkitBrought,
  webkitIfHere,
} from './engines.mjs'
import { ensureServers, serversMissing } from './servers.mjs'

const LAYERS = 'scripts/layers.test.ts'
const SERVED = 'scripts/served'
const BUILT = join(ROOT, 'dist')

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

/** What a tool wants to be told, whatever the outcome. */
const noticesIn = (output) => output.split('\n').filter((line) => /^notice: /.test(line))

/** Faults fail the check; what only lapses soon is told, whatever the outcome. */
const catalogue = () => {
  const { ok, output } = outcome('npm', ['run', '-s', 'catalogue'])
  return { ...checkCounts(ok), output, notices: noticesIn(output) }
}

const vitest =
  (name, ...words) =>
  () => {
    const path = join(ROOT, 'test-results', `${name}.json`)
    rmSync(path, { force: true })
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
    const { ok, output } = outcome(tool('vitest'), ['run', ...words, ...report])
    return { ...vitestCounts(reportIn(path), ok), output, notices: noticesIn(output) }
  }

const build = () => {
  rmSync(BUILT, { recursive: true, force: true })
  return check([tool('tsx'), 'scripts/build.ts'])()
}

/** A server that cannot be had is not tried with its configuration, and the run says so. */
const served = () => {
  ensureServers()
  const { notices, ...counts } = vitest('served', SERVED)()
  const untried = serversMissing().map(
    (name) => `notice: ${name} could not be had, so its configuration was not tried`,
  )
  return { ...counts, notices: [...notices, ...untried] }
}

const buildStep = { name: 'build', about: 'the build', run: build }

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
    run: vitest('unit', '--exclude', LAYERS, '--exclude', `${SERVED}/**`),
  },
  buildStep,
  {
    name: 'served',
    about: 'nginx and Caddy serve as our own server does, and two builds are one',
    run: served,
    needs: ['build'],
  },
  {
    name: 'floor',
    about: 'the build can be read by Chromium 87 and Safari 14',
    run: check([tool('tsx'), 'scripts/floor.ts']),
    needs: ['build'],
  },
  {
    name: 'bytes',
    about: 'what is sent stays small',
    run: check([tool('tsx'), 'scripts/bytes.ts']),
    needs: ['build'],
  },
  { name: 'e2e', about: "the citizens' stories and accessibility", run: allStories, needs: ['build'] },
  { name: 'firefox', about: 'the main stories in Firefox', run: firefoxIfHere, needs: ['build'] },
  { name: 'webkit', about: 'the main stories in WebKit', run: webkitIfHere, needs: ['build'] },
]

/** The main stories in three engines, each brought where it is missing. */
export const BROWSER_STEPS = [
  buildStep,
  { name: 'chromium', about: 'the main stories in Chromium', run: mainStories },
  { name: 'firefox', about: 'the main stories in Firefox', run: firefoxBrought },
  { name: 'webkit', about: 'the main stories in WebKit', run: webkitBrought },
]
