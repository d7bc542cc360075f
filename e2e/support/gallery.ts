import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveForNow } from '../../scripts/serve-for-now'

const VITE = 'node_modules/vite/bin/vite.js'

/**
 * Builds the gallery of parts, which the application's own build leaves out, and serves it as the application is served. In a
 * process of its own: a build makes its whole process one of production, and a development server begun in it later serves a mixture.
 */
export const serveGallery = () => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-gallery-'))
  const words = ['build', 'gallery', '--config', 'vite.config.ts', '--outDir', folder, '--logLevel', 'error']
  const { status, stdout, stderr } = spawnSync(process.execPath, [VITE, ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)
  return serveForNow(folder)
}
