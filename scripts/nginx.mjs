/** Finds nginx, and brings it when there is none. */
import { onPath } from './on-path.mjs'
import { fromPackages } from './packages.mjs'

/** Where system programs stand that are not on everybody's path. */
const PLACES = ['/usr/sbin', '/usr/local/sbin']

/** @returns the path of nginx; undefined where it is not installed */
export const nginxHere = () => onPath(['nginx'], PLACES)[0]

/** @returns the path of nginx; undefined where it cannot be had */
export const ensureNginx = () => nginxHere() ?? (fromPackages(['nginx-light']) ? nginxHere() : undefined)
