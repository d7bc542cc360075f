import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { serveForNow } from '../../scripts/serve-for-now'

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
  return serveForNow(folder)
}
