import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { cataloguePreview } from './scripts/officer/catalogue-preview.mjs'
import { policyInPage } from './scripts/pages/policy-in-page.mjs'

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

const SELDOM_CHANGING =
  /@oxc-project|\/node_modules\/(react|react-dom|scheduler|react-hook-form|react-i18next|i18next|@tanstack|wouter|use-sync-external-store|zod)\//

/** All but what the first script shares with others, which stays with it, for it waits for nothing else; and the language for tests. */
const CORE =
  /\/src\/(app|engine|interview|i18n|ui|law|catalogue|draft)\/(?!.*\.json|kept-key|disguise)|verdict\/judge\.ts/

export default defineConfig({
  plugins: [react(), withoutSchemas(), policyInPage(), cataloguePreview()],
  build: {
    target: ['chrome87', 'safari14'],
    modulePreload: { polyfill: false },
    // One style for all pages: those drawn at build name it before any script is there.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group that takes all it needs along would take it from the first script too.
          includeDependenciesRecursively: false,
          groups: [
            // What changes seldom comes in a part of its own, and is fetched once for many versions of ours.
            { name: 'libraries', test: SELDOM_CHANGING },
            // What several parts use, and what no page of answers can do without.
            { name: 'core', test: CORE, minShareCount: 2 },
          ],
        },
      },
    },
  },
})
