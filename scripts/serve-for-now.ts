import { rmSync } from 'node:fs'
import { serve } from './serve.mjs'

/**
 * Serves a folder that was made for this alone, at any free port.
 * @param made what is deleted when it is closed: the folder, or one that it lies in
 */
export const serveForNow = async (folder: string, made = folder) => {
  const { address, close } = await serve({ folder, port: 0 })
  return {
    address,
    close: async () => {
      await close()
      rmSync(made, { recursive: true, force: true })
    },
  }
}
