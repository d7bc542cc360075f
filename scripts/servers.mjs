/** Finds the web servers whose configurations are in deploy/, and brings those that are missing. */
import { existsSync } from 'node:fs'
import { succeeds } from './command.mjs'
import { onPath } from './on-path.mjs'
import { fromPackages } from './packages.mjs'

/** Where system programs stand that are not on everybody's path. */
const PLACES = ['/usr/sbin', '/usr/local/sbin']

/** Debian's packages, by the program. */
const PACKAGES = { nginx: 'nginx-light', caddy: 'caddy' }

/** @returns the path of a server; undefined where it is not installed */
export const serverHere = (name) => onPath([name], PLACES)[0]

/** Brings what is missing, where that can be had; a package that we brought shall not begin to serve by itself. */
export const ensureServers = () => {
  const missing = Object.keys(PACKAGES).filter((name) => !serverHere(name))
  if (missing.length === 0 || !fromPackages(missing.map((name) => PACKAGES[name]))) return
  if (existsSync('/run/systemd/system'))
    for (const name of missing) succeeds('systemctl', ['disable', '--now', name])
}

/** @returns the names of those that could not be had */
export const serversMissing = () => Object.keys(PACKAGES).filter((name) => !serverHere(name))
