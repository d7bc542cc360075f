import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { serve } from '../../scripts/serve.mjs'

/** Builds the gallery of parts, which the application's own build leaves out, and serves it as the application is served. */
export const serveGallery = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-gallery-'))
  await build({
    configFile: 'vite.config.ts',
    root: 'gallery',
    publicDir: false,
    logLevel: 'error',
    build: { outDir: folder },
  })
  const { address, close } = await serve({ folder, port: 0 })
  return {
    address,
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
