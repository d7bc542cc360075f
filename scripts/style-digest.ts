/** `npm run style-digest`: after a change to a style sheet, writes the digests of the built styles to where the policy of content names them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './command.mjs'
import { digestIn } from './pages/style'

const FILES = ['scripts/style-digest.mjs', 'deploy/nginx.conf', 'deploy/Caddyfile']
const DIGEST = /sha256-[\w+/]{43}=/g

/** One page of each kind that has a style in it, in the order in which the policy names them. */
const PAGES = ['zh-CN', join('zh-CN', 'enterprise')]

const digests = PAGES.map((page) => digestIn(readFileSync(join(ROOT, 'dist', page, 'index.html'), 'utf8')))
for (const file of FILES) {
  const path = join(ROOT, file)
  const text = readFileSync(path, 'utf8')
  const named = text.match(DIGEST) ?? []
  if (named.length !== digests.length) throw new Error(`${file} should name ${digests.length} digests`)
  const next = digests.values()
  writeFileSync(
    path,
    text.replaceAll(DIGEST, () => next.next().value ?? ''),
  )
}
console.log(`${digests.join(' ')} written to ${FILES.join(', ')}; build again`)
