import type { RawFiles } from './check-file'
import {
  CHANGES_FILE,
  GLOSSARY_FILE,
  type PolicyFile,
  policyFileName,
  type Shared,
  type SharedBeside,
} from './files'
import { assemble, type LoadedCatalogue } from './loaded'

/**
 * Which files were checked whole when the application was built: their SHA-256 in base64, by name. Undefined where nothing was,
 * as in the development server, or where a fault was found.
 */
declare const __CHECKED__: Readonly<Record<string, string>> | undefined

const CHECKED = typeof __CHECKED__ === 'undefined' ? undefined : __CHECKED__

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** The digest of a file's bytes, worked out beside the page; undefined in browsers and on sites where there is no such thing. */
export const digestOf = async (bytes: ArrayBuffer): Promise<string | undefined> => {
  if (globalThis.crypto?.subtle === undefined) return undefined
  return base64(await crypto.subtle.digest('SHA-256', bytes))
}

/**
 * Whether just these files, to the byte, were checked at build: then checking them again would find nothing.
 * @param digests by file name
 * @param checked what was checked at build
 */
export const areAsChecked = (
  digests: ReadonlyMap<string, string | undefined>,
  checked: Readonly<Record<string, string>> | undefined = CHECKED,
): boolean =>
  checked !== undefined &&
  Object.keys(checked).length === digests.size &&
  [...digests].every(([file, digest]) => digest !== undefined && checked[file] === digest)

/** Puts files together that are known to be faultless. */
export const assembleChecked = (raw: RawFiles): LoadedCatalogue => {
  // biome-ignore lint/plugin/no-assertion: all of them met their schemas at build
  const files = raw as unknown as Shared & SharedBeside & Readonly<Record<string, PolicyFile>>
  const policies = files['index.json'].policies.flatMap((id) => files[policyFileName(id)] ?? [])
  return {
    ...assemble(files, policies, []),
    glossary: files[GLOSSARY_FILE].terms,
    changes: files[CHANGES_FILE].changes,
  }
}
