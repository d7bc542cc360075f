import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../command.mjs'
import { firstVisit } from '../load/first-visit'
import { makeVisits } from '../load/visits'
import { serverHere } from '../servers.mjs'
import { type Running, startNginx } from './start'

const top = mkdtempSync(join(tmpdir(), 'huice-load-'))
const log = join(top, 'asked')

describe.skipIf(!serverHere('nginx'))('a share of the load run', () => {
  let server: Running
  let paths: readonly string[]
  const visits = (asked: readonly string[]) =>
    makeVisits({ site: new URL(server.address), paths: asked, visits: 100, atOnce: 16 })

  beforeAll(async () => {
    server = await startNginx({ top, folder: join(ROOT, 'dist'), log })
    paths = await firstVisit(server.address, log)
  }, 240_000)
  afterAll(async () => {
    await server.stop()
    rmSync(top, { recursive: true, force: true })
  })

  it('asks for what a browser asks for: page, scripts, rules, and what is kept for later', () => {
    expect(paths[0]).toBe('/')
    expect(paths.some((path) => path.startsWith('/assets/') && path.endsWith('.js'))).toBe(true)
    expect(paths.some((path) => path.startsWith('/catalogue/'))).toBe(true)
    expect(paths).toContain('/sw.js')
    expect(paths).toContain('/manifest.webmanifest')
  })

  it('is served without an error, and nothing anew to those who come again', async () => {
    const { errors, statuses, revisits, requests } = await visits(paths)
    expect(errors).toEqual([])
    expect(revisits).toBe(25)
    expect(statuses[200]).toBe(75 * paths.length)
    expect(requests).toBe(Object.values(statuses).reduce((sum, count) => sum + count, 0))
  })

  it('would name a file that is missing', async () => {
    const { errors, statuses } = await visits([...paths, '/assets/gone.js'])
    expect(errors).toContain('404 /assets/gone.js')
    expect(statuses[404]).toBe(75)
  })

  it('would name a server that is gone', async () => {
    const gone = makeVisits({ site: new URL('http://127.0.0.1:9/'), paths, visits: 4, atOnce: 2 })
    await expect(gone).rejects.toThrow(/ECONNREFUSED/)
  })
})
