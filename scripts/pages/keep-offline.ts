import { build } from 'vite'
import { ROOT } from '../command.mjs'
import { buildOf, keptFiles } from './kept-files'

/** Writes the service worker beside a built application. */
export const writeServiceWorker = async (folder: string): Promise<void> => {
  const files = keptFiles(folder)
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    define: { __KEPT__: JSON.stringify(files), __BUILD__: JSON.stringify(buildOf(folder, files)) },
    build: {
      lib: {
        entry: 'src/offline/service-worker.ts',
        formats: ['iife'],
        name: 'offline',
        fileName: () => 'sw.js',
      },
      target: ['chrome87', 'safari14'],
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
    },
  })
}
