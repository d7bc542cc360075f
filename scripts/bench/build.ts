import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ROOT } from '../command.mjs'

const BUILT = join(ROOT, 'node_modules', '.cache', 'huice-bench')

/** Of what is measured. */
export type Measured = typeof import('./measured')

/** What is measured, built as the application is. */
export const builtMeasured = async (): Promise<Measured> => {
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { ssr: 'scripts/bench/measured.ts', outDir: BUILT, emptyOutDir: true, copyPublicDir: false },
  })
  return import(pathToFileURL(join(BUILT, 'measured.js')).href)
}
