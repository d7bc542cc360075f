/** What makes `npm run dev` follow the law's files: the server itself watches the code alone. */
import { basename, join, sep } from 'node:path'

/** Told to open pages; `src/app/preview.ts` listens. */
const SAVED = 'catalogue:saved'
const POLICY = /^(?!.*\.cases\.json$)(.*)\.json$/

/** Where the page of a saved policy is, for one who has just begun to write it. */
const tellPlace = ({ resolvedUrls, config }, path) => {
  const id = path.includes(`${sep}policies${sep}`) ? POLICY.exec(basename(path))?.[1] : undefined
  const [address] = resolvedUrls?.local ?? []
  if (id && address)
    config.logger.info(`saved: ${address}policies/${id} (add ?on=YYYY-MM-DD to see it as on another day)`, {
      timestamp: true,
    })
}

/**
 * Tells every open page when a file of the catalogue is saved.
 * @returns {import('vite').Plugin}
 */
export const cataloguePreview = () => ({
  name: 'catalogue-preview',
  apply: 'serve',
  configureServer: (server) => {
    const folder = join(server.config.publicDir, 'catalogue') + sep
    const tell = (changed) => {
      const path = join(changed)
      if (!path.startsWith(folder) || !path.endsWith('.json')) return
      server.ws.send({ type: 'custom', event: SAVED })
      tellPlace(server, path)
    }
    server.watcher.add(folder)
    for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, tell)
  },
})
