/** Installs what the lock file asks for, and only when something is missing. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, succeeds } from './command.mjs'

const LOCK = join(ROOT, 'package-lock.json')
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')
const STAMP = join(ROOT, 'node_modules', '.installed')
const OLDEST_NODE = [20, 19]

/** What a good installation is stamped with: the lock's content and the kind of machine. */
const stamp = () => {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  return [lock, process.platform, process.arch].join(' ')
}

const isStamped = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()

/** Whether a package that npm may leave out belongs on this machine. */
const isForThisMachine = ({ os, cpu, libc }) =>
  libc === undefined && os?.includes(process.platform) && cpu?.includes(process.arch)

/** Whether somebody's `npm install` has already put there what the lock asks for: npm lists what it installed. */
const isComplete = () => {
  if (!existsSync(INSTALLED)) return false
  const { packages: present } = JSON.parse(readFileSync(INSTALLED, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync(LOCK, 'utf8'))
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && (!entry.optional || isForThisMachine(entry)))
    .every(([place, { version }]) => present[place]?.version === version && existsSync(join(ROOT, place)))
}

/** @throws when this Node is too old for the tools */
const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
}

/**
 * Says what it does on stderr only.
 * @throws when the installation fails
 */
export const ensureInstalled = () => {
  checkNode()
  if (isStamped()) return
  if (!isComplete()) {
    console.error('Installing what package-lock.json lists ...')
    const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    if (!succeeds('npm', words)) throw new Error('npm ci failed; its message stands above.')
  }
  writeFileSync(STAMP, stamp())
}
