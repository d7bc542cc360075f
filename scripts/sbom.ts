/** `npm run -s sbom`: what ships in the build, as a software bill of materials (CycloneDX). */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './command.mjs'
import { type Locked, ships } from './licences'

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

const withoutDevelopment = ({ devDependencies, ...rest }: Readonly<Record<string, unknown>>) => rest

/** A lock file without what is for development alone. */
const shippedOf = (lock: Locked): Locked => ({
  ...lock,
  packages: Object.fromEntries(
    Object.entries(lock.packages)
      .filter(([, entry]) => ships(entry))
      .map(([path, entry]) => [path, withoutDevelopment(entry)]),
  ),
})

/**
 * Has npm write the bill for a project that develops with nothing. Told to leave out what is for development (`--omit=dev`), it
 * leaves out what ships, too, where a tool needs the same package.
 * @throws if npm cannot write it
 */
export const billOfMaterials = (): string => {
  const around = mkdtempSync(join(tmpdir(), 'huice-sbom-'))
  // The bill is of what the folder is called.
  const folder = join(around, 'huice')
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify(withoutDevelopment(read('package.json'))))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(shippedOf(read('package-lock.json'))))
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'],
      { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
    )
    if (status !== 0) throw new Error(`npm could not write the bill of materials: ${stderr}`)
    return stdout
  } finally {
    rmSync(around, { recursive: true })
  }
}

if (process.argv[1]?.endsWith('sbom.ts')) console.log(billOfMaterials())
