/** What keeps the page to itself, for the server's headers and for the page. docs/serving.md has the same for other servers. */

import { STYLE_DIGESTS } from './style-digest.mjs'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${STYLE_DIGESTS.front}' '${STYLE_DIGESTS.question}'`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
]

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/i

/**
 * Who may show the page inside another.
 * @param origins separated by blanks, each like https://example.org; empty for nobody
 * @throws on anything else, for it would change the policy of content
 */
const ancestors = (origins) => {
  const named = origins.split(/\s+/).filter(Boolean)
  const strange = named.find((origin) => !ORIGIN.test(origin))
  if (strange)
    throw new Error(`EMBED_ORIGINS should name origins like https://example.org, and has ${strange}`)
  return `frame-ancestors ${named.length > 0 ? named.join(' ') : "'none'"}`
}

/** What can be said in the page itself as well: who may embed it is for headers alone. */
export const policyOfPage = POLICY.join('; ')

/** @param embedders the origins that may embed the page, separated by blanks */
export const securityHeaders = (embedders = '') => ({
  'content-security-policy': `${policyOfPage}; ${ancestors(embedders)}`,
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})
