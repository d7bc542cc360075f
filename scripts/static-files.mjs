/** What a static server needs to know of a folder: the file an address means, its type and its compressed forms. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { withoutLanguage } from './spoken.mjs'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
}

/** HTTP codings in order of preference: how the file is called that a build packed so, and how one is packed that lies alone. */
const CODINGS = {
  br: {
    ending: '.br',
    pack: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  },
  gzip: { ending: '.gz', pack: promisify(gzip) },
}

/** A shorter text is sent as it is. In bytes. */
export const SMALLEST_WORTH_COMPRESSING = 1024

const PACKED = new Set(Object.values(CODINGS).map(({ ending }) => ending))

/** Whether a file is the packed form of the one it lies beside. */
export const isPacked = (path) => PACKED.has(extname(path))

export const typeOf = (path) => TYPES[extname(path)] ?? 'application/octet-stream'

const isText = (path) => typeOf(path).includes('charset')

const stateOf = async (path) => {
  const state = await stat(path).catch(() => undefined)
  return state?.isFile() ? state : undefined
}

const firstOf = async ([path, ...others]) =>
  path === undefined || (await stateOf(path)) ? path : firstOf(others)

/**
 * @param address a request's path, still percent-encoded, without its query
 * @param language of pages drawn at build; undefined for none of them
 * @returns the path of the file meant: for an address of the application the page drawn for it, else index.html; undefined
 *   when there is none
 */
export const fileAt = async (folder, address, language) => {
  const plain = normalize(decodeURIComponent(address))
  const path = join(folder, plain)
  if (path.includes('\0') || !`${path}${sep}`.startsWith(folder + sep)) return undefined
  if (await stateOf(path)) return path
  if (extname(plain) !== '') return undefined
  const drawn = language && join(folder, language, withoutLanguage(plain), 'index.html')
  return firstOf([...(drawn ? [drawn] : []), join(folder, 'index.html')])
}

/** @returns the first coding we make that the header accepts */
export const codingFor = (acceptEncoding = '') => {
  const accepted = acceptEncoding.split(',').map((word) => word.trim().replaceAll(' ', ''))
  return Object.keys(CODINGS).find((coding) =>
    accepted.some((word) => word.split(';')[0] === coding && !/;q=0(\.0*)?$/.test(word)),
  )
}

/** What a build packed holds unless the file was changed since. */
const packed = async ({ path, state, plain }, { ending, pack }) => {
  const beside = await stateOf(path + ending)
  return beside && beside.mtimeMs >= state.mtimeMs ? readFile(path + ending) : pack(plain)
}

/** @returns a function that reads files and remembers them, compressed, until they change on the disk */
export const createReader = () => {
  const remembered = new Map()

  return async (path, wanted) => {
    const state = await stateOf(path)
    if (!state) return undefined
    const coding = isText(path) && state.size >= SMALLEST_WORTH_COMPRESSING ? wanted : undefined
    const key = [path, coding, state.mtimeMs, state.size].join('\n')
    if (!remembered.has(key)) {
      const plain = await readFile(path)
      const body = coding ? await packed({ path, state, plain }, CODINGS[coding]) : plain
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
      remembered.set(key, { body, coding, tag })
    }
    return remembered.get(key)
  }
}
