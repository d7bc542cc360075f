/** `npm start`: installs what is missing, builds, and serves the result until it is stopped. */
import { succeeds, tool } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { DEFAULT_PORT, serve } from './serve.mjs'

const PORTS_TRIED = 20
const HIGHEST_PORT = 65_535

/** The first choice, and the ports after it; then whichever the system gives. */
const candidates = (first) => {
  const following = Array.from({ length: PORTS_TRIED }, (_, step) => first + step)
  return [...following.filter((port) => port <= HIGHEST_PORT), 0]
}

/** @throws when no port at all can be had */
const serveSomewhere = async ([port, ...others]) => {
  try {
    return await serve({ port, embedders: process.env.EMBED_ORIGINS })
  } catch (error) {
    const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
    if (!isTaken || others.length === 0) throw error
    console.log(`Port ${port} is taken.`)
    return serveSomewhere(others)
  }
}

const firstPort = () => {
  const port = Number(process.env.PORT || DEFAULT_PORT)
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port
  throw new Error(`PORT should be a number up to ${HIGHEST_PORT}, and is ${process.env.PORT}.`)
}

try {
  const port = firstPort()
  ensureInstalled()
  if (!succeeds(tool('tsx'), ['scripts/build.ts']))
    throw new Error('The build failed; its message stands above.')
  const { address, close } = await serveSomewhere(candidates(port))
  console.log(`Huice is at ${address}  (stop it with Ctrl+C)`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
