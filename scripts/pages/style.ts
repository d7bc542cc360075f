import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The one style sheet of a build: its address, its text, and the digest by which a policy of content lets that text in. */
export type Style = { readonly address: string; readonly text: string; readonly digest: string }

/** The link to it in the shell. */
export const STYLE_LINK = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/

/** @throws when the shell names none */
export const styleOf = (folder: string): Style => {
  const [, address] = STYLE_LINK.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? []
  if (address === undefined) throw new Error('index.html names no style sheet')
  const text = readFileSync(join(folder, address), 'utf8').trim()
  return { address, text, digest: `sha256-${createHash('sha256').update(text).digest('base64')}` }
}

/** The style as it stands in a page. A script fetches it by its address where a server's policy is not of this build. */
export const styleElement = ({ address, text }: Style): string =>
  `<style data-href="${address}">${text}</style>`
