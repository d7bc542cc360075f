import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { followGuide, type Step } from '../../scripts/officer/example/follow-guide'
import { serveForNow } from '../../scripts/serve-for-now'

/** A folder with a copy of all that is public, in whose catalogue the guide for policy staff was followed. */
const guidedCopy = (leftOut: readonly Step[] = []) => {
  const top = mkdtempSync(join(tmpdir(), 'huice-guided-'))
  const folder = join(top, 'public')
  cpSync('public', folder, { recursive: true })
  followGuide(join(folder, 'catalogue'), leftOut)
  return { top, folder }
}

/** Builds the application with such a catalogue. @returns whether it could be built, and what was said */
const buildFrom = (folder: string, out: string) => {
  const words = ['--import', 'tsx', 'scripts/build.ts', '--public', folder, '--out', out]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { ok: status === 0, output: stdout + stderr }
}

/** What the build says of a catalogue in which steps of the guide were left out. */
export const builtWithout = (leftOut: readonly Step[]) => {
  const { top, folder } = guidedCopy(leftOut)
  const built = buildFrom(folder, join(top, 'dist'))
  rmSync(top, { recursive: true, force: true })
  return built
}

/** Builds and serves the application with a catalogue that has one policy and one question more. */
export const serveGuided = () => {
  const { top, folder } = guidedCopy()
  const { ok, output } = buildFrom(folder, join(top, 'dist'))
  if (!ok) throw new Error(output)
  return serveForNow(join(top, 'dist'), top)
}

/** The development server over such a catalogue, and a way to save a file of it with other words. */
export const previewGuided = async () => {
  const { top, folder } = guidedCopy()
  const server = await createServer({
    configFile: 'vite.config.ts',
    publicDir: folder,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  })
  await server.listen()
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    save: (file: string, before: string, after: string): void => {
      const path = join(folder, 'catalogue', file)
      const text = readFileSync(path, 'utf8')
      if (!text.includes(before)) throw new Error(`${file} does not say ${before}`)
      writeFileSync(path, text.replace(before, after))
    },
    close: async () => {
      await server.close()
      rmSync(top, { recursive: true, force: true })
    },
  }
}
