/** `npm run licences`: what ships in the build, with version and licence, as the lock file has it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './command.mjs'

/** A package that ships. */
export type Shipped = { readonly name: string; readonly version: string; readonly licence: string }

type Entry = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

/** A lock file. */
export type Locked = { readonly packages: Readonly<Record<string, Entry>> }

/** Licences under which a package may be sent to readers as part of a page. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
])

/** Whether a package is not for development alone; optional ones are a tool's programs for other systems. */
export const ships = ({ dev, devOptional, optional }: Entry): boolean => !dev && !devOptional && !optional

/** Every package that ships, in order of name. */
export const shippedIn = ({ packages }: Locked): readonly Shipped[] =>
  Object.entries(packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && ships(entry))
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))

/** Packages whose licence is none of those that may ship. */
export const notAllowed = (shipped: readonly Shipped[]): readonly Shipped[] =>
  shipped.filter(({ licence }) => !ALLOWED.has(licence))

if (process.argv[1]?.endsWith('licences.ts')) {
  const shipped = shippedIn(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')))
  for (const { name, version, licence } of shipped) console.log(`${licence}  ${name} ${version}`)
  const wrong = notAllowed(shipped)
  for (const { name, licence } of wrong) console.error(`${name} has the licence ${licence || '(none named)'}`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
