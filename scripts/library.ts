/** `npm run library`: builds the engine and the catalogue as a package for other programs, into `dist-library`. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { CATALOGUE_FOLDER } from './catalogue-files'
import { outcome, ROOT, tool } from './command.mjs'

const NOT_SHIPPED = /\.cases\.json$|^schema$|^README\.md$/

const bundle = (folder: string): Promise<unknown> =>
  build({
    root: ROOT,
    logLevel: 'warn',
    build: {
      lib: { entry: 'src/program/index.ts', formats: ['es'], fileName: 'index' },
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'es2022',
      minify: false,
      // The parts of the application are not those of a package, which is one.
      rolldownOptions: { external: [/^zod/], output: { codeSplitting: false } },
    },
  })

/** @throws with what the compiler says */
const writeTypes = (folder: string): void => {
  const words = ['-p', join(ROOT, 'tsconfig.library.json'), '--outDir', join(folder, 'types')]
  const { ok, output } = outcome(tool('tsc'), words)
  if (!ok) throw new Error(output)
}

const manifest = (): string => {
  const { version, license, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const made = {
    name: 'huice',
    version,
    license,
    type: 'module',
    exports: {
      '.': { types: './types/program/index.d.ts', default: './index.js' },
      './catalogue/*': './catalogue/*',
    },
    dependencies: { zod: dependencies.zod },
  }
  return `${JSON.stringify(made, undefined, 2)}\n`
}

/** Builds the package into a folder, which is emptied before. */
export const buildLibrary = async (folder: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true })
  await bundle(folder)
  writeTypes(folder)
  cpSync(CATALOGUE_FOLDER, join(folder, 'catalogue'), {
    recursive: true,
    filter: (path) => !NOT_SHIPPED.test(basename(path)),
  })
  for (const name of ['LICENSE', 'docs/library.md'])
    cpSync(join(ROOT, name), join(folder, name === 'LICENSE' ? name : 'README.md'))
  writeFileSync(join(folder, 'package.json'), manifest())
}

if (process.argv[1]?.endsWith('library.ts')) {
  const folder = join(ROOT, 'dist-library')
  await buildLibrary(folder)
  console.log(`The library is in ${folder}`)
}
