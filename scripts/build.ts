/**
 * `npm run build`: builds the application into `dist`, and draws every page that can be read without an answer.
 * SITE is the address it will stand at (https://example.org): canonical links and the sitemap need it. `--public <folder>`
 * holds another `catalogue/`, and `--out <folder>` is where it goes.
 */
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { readFiles } from './catalogue-files'
import { ROOT } from './command.mjs'
import { checkedFiles } from './pages/checked-files'
import { writeServiceWorker } from './pages/keep-offline'
import { packTexts } from './pages/pack'
import { stylesFor } from './pages/style'
import { writePages } from './pages/write'
import { STYLE_DIGESTS } from './style-digest.mjs'

const { values } = parseArgs({ options: { public: { type: 'string' }, out: { type: 'string' } } })
const PUBLIC = values.public ? resolve(values.public) : join(ROOT, 'public')
const BUILT = values.out ? resolve(values.out) : join(ROOT, 'dist')
const DRAWING = join(ROOT, 'node_modules', '.cache', 'huice-drawing')

/** @throws when it is not the address of a site's root */
const siteOf = (text: string): string => {
  if (text === '') return ''
  const { protocol, origin, pathname } = new URL(text)
  if (!/^https?:$/.test(protocol) || pathname !== '/')
    throw new Error(`SITE should be like https://example.org, and is ${text}`)
  return origin
}

const drawer = async (): Promise<typeof import('../src/app/draw')> => {
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { ssr: 'src/app/draw.tsx', outDir: DRAWING, emptyOutDir: true, copyPublicDir: false },
  })
  return import(pathToFileURL(join(DRAWING, 'draw.js')).href)
}

const site = siteOf(process.env.SITE ?? '')
const CATALOGUE = join(PUBLIC, 'catalogue') + sep
await build({
  root: ROOT,
  publicDir: PUBLIC,
  define: { __CHECKED__: JSON.stringify(checkedFiles(CATALOGUE)) ?? 'undefined' },
  build: { outDir: BUILT, emptyOutDir: true },
})
const { drawAll } = await drawer()
const drawing = await drawAll(readFiles(CATALOGUE).raw, site)
const styles = await stylesFor(BUILT, drawing.pages)
writePages(BUILT, drawing, { site, styles })
await writeServiceWorker(BUILT)
packTexts(BUILT)
console.log(
  `${drawing.pages.length} pages drawn${site ? ` for ${site}` : '; without SITE there is no sitemap'}`,
)
if (styles.front.digest !== STYLE_DIGESTS.front || styles.question.digest !== STYLE_DIGESTS.question) {
  console.error(
    'The style has changed, and the policy of content lets it in by its digests: npm run style-digest',
  )
  process.exitCode = 1
}
