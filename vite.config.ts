import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { cataloguePreview } from './scripts/officer/catalogue-preview.mjs'

/** The catalogue's schemas are for those who write policies; readers are not sent them. */
const withoutSchemas = (): Plugin => {
  let catalogue: string

  return {
    name: 'without-schemas',
    apply: 'build',
    configResolved: ({ root, build }) => {
      catalogue = join(root, build.outDir, 'catalogue')
    },
    closeBundle: () => rm(join(catalogue, 'schema'), { recursive: true, force: true }),
  }
}

export default defineConfig({
  plugins: [react(), withoutSchemas(), cataloguePreview()],
  build: {
    target: ['chrome87', 'safari14'],
    modulePreload: { polyfill: false },
    // One style for all pages: those drawn at build name it before any script is there.
    cssCodeSplit: false,
  },
})
