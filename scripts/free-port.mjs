import { createServer } from 'node:net'

/**
 * A port of this machine that nobody holds now.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => found(port))
    })
  })
