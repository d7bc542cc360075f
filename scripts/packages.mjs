/** Brings programs with the system's package manager, where this user may use it without a password. */
import { existsSync } from 'node:fs'
import { succeeds } from './command.mjs'

const isRoot = () => process.getuid() === 0

const apt = (...words) => {
  const [command, ...rest] = [...(isRoot() ? [] : ['sudo', '-n']), 'apt-get', ...words]
  return succeeds(command, rest, { environment: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/** @returns whether Debian's packages of these names are installed now */
export const fromPackages = (names) => {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false
  if (!isRoot() && !succeeds('sudo', ['-n', 'true'])) return false
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...names)
}
