/** Finds nginx, and brings it when there is none. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fromPackages } from './packages.mjs'

/** Where system programs stand that are not on everybody's path. */
const PLACES = ['/usr/sbin', '/usr/local/sbin']

/** @returns the path of nginx; undefined where it is not installed */
export const nginxHere = () =>
  [...(process.env.PATH ?? '').split(delimiter), ...PLACES]
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path))

/** @returns the path of nginx; undefined where it cannot be had */
export const ensureNginx = () => nginxHere() ?? (fromPackages(['nginx-light']) ? nginxHere() : undefined)
