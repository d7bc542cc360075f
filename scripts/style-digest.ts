/** `npm run style-digest`: after a change to a style sheet, writes the digest of the built style to where the policy of content names it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './command.mjs'
import { digestIn } from './pages/style'

const FILES = ['scripts/style-digest.mjs', 'deploy/nginx.conf', 'deploy/Caddyfile']
const DIGEST = /sha256-[\w+/]{43}=/g

const digest = digestIn(readFileSync(join(ROOT, 'dist', 'zh-CN', 'index.html'), 'utf8'))
for (const file of FILES) {
  const path = join(ROOT, file)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(DIGEST, digest))
}
console.log(`${digest} written to ${FILES.join(', ')}; build again`)
