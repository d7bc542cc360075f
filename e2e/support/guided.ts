import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { followGuide, type Step } from '../../scripts/officer/example/follow-guide'
import { serve } from '../../scripts/serve.mjs'

/** A copy of something, with a catalogue in which the guide for policy staff was followed. */
const copyWith = (source: string, leftOut: readonly Step[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-guided-'))
  cpSync(source, folder, { recursive: true })
  cpSync('public/catalogue', join(folder, 'catalogue'), { recursive: true })
  followGuide(join(folder, 'catalogue'), leftOut)
  return folder
}

/** Serves the built application with such a catalogue in place of its own. */
export const serveGuided = async (leftOut: readonly Step[] = []) => {
  const folder = copyWith('dist', leftOut)
  const { address, close } = await serve({ folder, port: 0 })
  return {
    address,
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The development server over such a catalogue, and a way to save a file of it with other words. */
export const previewGuided = async () => {
  const folder = copyWith('public', [])
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
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
