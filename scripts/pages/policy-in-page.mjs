/** Writes the policy of content into the pages, so that it holds also where a server does not send it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { policyOfPage } from '../security-headers.mjs'

/** What stands at the head of every page of a build. */
export const POLICY_ELEMENT = `<meta http-equiv="Content-Security-Policy" content="${policyOfPage}" />`

/**
 * Puts the policy first in the shell of a build; pages drawn from it have it too. The development server, which writes scripts
 * into the page, goes without.
 * @returns {import('vite').Plugin}
 */
export const policyInPage = () => ({
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<head>', `<head>\n    ${POLICY_ELEMENT}`),
  },
})

const startsWell = (path) => {
  const [, head = ''] = readFileSync(path, 'utf8').split('<head>')
  return head.trimStart().startsWith(POLICY_ELEMENT)
}

/**
 * @param {string} folder of a build
 * @returns {readonly string[]} pages in it that do not begin with the policy
 */
export const pagesWithout = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !startsWell(path))
    .map((path) => relative(folder, path))
    .sort()
