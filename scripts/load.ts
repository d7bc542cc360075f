/**
 * `npm run load`: starts nginx with our configuration on the build in `dist`, looks once with a real browser what a first visit asks
 * for, and makes 10,000 such visits, a quarter of them by people who come again. Fails on a single error. `-- --visits 500`,
 * `--at-once 16`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './command.mjs'
import { firstVisit } from './load/first-visit'
import { makeVisits } from './load/visits'
import { startNginx } from './served/start'
import { serverHere } from './servers.mjs'

const { values } = parseArgs({
  options: { visits: { type: 'string', default: '10000' }, 'at-once': { type: 'string', default: '32' } },
})
if (!serverHere('nginx')) throw new Error('nginx is not installed: npm test -- served brings it where it can')

const top = mkdtempSync(join(tmpdir(), 'huice-load-'))
const folder = join(ROOT, 'dist')
const log = join(top, 'asked')

const firstPaths = async (): Promise<readonly string[]> => {
  const server = await startNginx({ top, folder, log })
  try {
    return await firstVisit(server.address, log)
  } finally {
    await server.stop()
  }
}

const paths = await firstPaths()
const server = await startNginx({ top, folder })
const began = performance.now()
const outcome = await makeVisits({
  site: new URL(server.address),
  paths,
  visits: Number(values.visits),
  atOnce: Number(values['at-once']),
})
const seconds = (performance.now() - began) / 1000
await server.stop()
rmSync(top, { recursive: true, force: true })

const { visits, revisits, requests, bytes, statuses, errors } = outcome
const firsts = visits - revisits
console.log(`${visits} visits, ${firsts} of them first ones, ${revisits} by people who came again`)
console.log(`a first visit asks for ${paths.length} files; ${requests} requests in all`)
for (const [status, count] of Object.entries(statuses)) console.log(`${status}: ${count}`)
console.log(
  `${(bytes / firsts / 1000).toFixed(1)} kB for each first visit, nothing but headers for the others`,
)
console.log(
  `${seconds.toFixed(0)} s, ${(visits / seconds).toFixed(0)} visits and ${(requests / seconds).toFixed(0)} requests a second here`,
)
for (const error of errors.slice(0, 20)) console.error(error)
console.log(`${errors.length} errors`)
process.exitCode = errors.length > 0 ? 1 : 0
