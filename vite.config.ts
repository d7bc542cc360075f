import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The catalogue's worked cases and schemas are for those who write policies; readers are not sent them. */
const withoutWorkshopFiles = (): Plugin => {
  let catalogue: string

  return {
    name: 'without-workshop-files',
    apply: 'build',
    configResolved: ({ root, build }) => {
      catalogue = join(root, build.outDir, 'catalogue')
    },
    closeBundle: async () => {
      await rm(join(catalogue, 'schema'), { recursive: true, force: true })
      const policies = join(catalogue, 'policies')
      const files = await readdir(policies).catch(() => [])
      const cases = files.filter((file) => file.endsWith('.cases.json'))
      await Promise.all(cases.map((file) => rm(join(policies, file))))
    },
  }
}

export default defineConfig({
  plugins: [react(), withoutWorkshopFiles()],
  build: {
    target: ['chrome87', 'safari14'],
    modulePreload: { polyfill: false },
  },
})
