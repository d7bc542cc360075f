import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const tests = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
)

const fileOf = (name: string): string | undefined =>
  name.endsWith('.spec')
    ? [`e2e/${name}.ts`].find((path) => existsSync(path))
    : tests.find((path) => path.endsWith(`/${name}.ts`) || path.endsWith(`/${name}.tsx`))

/** Proofs named in the table: a file, and what stands in it where that is said. */
const proofsIn = (text: string) =>
  [...text.matchAll(/`([\w-]+\.(?:spec|test))`(?:: ([^|;…\n]+))?/g)].map(([, name = '', phrase]) => ({
    name,
    phrase: phrase?.trim(),
  }))

/** Proofs that there are not. */
const missing = (text: string): readonly string[] =>
  proofsIn(text)
    .filter(({ name, phrase }) => {
      const file = fileOf(name)
      return file === undefined || !readFileSync(file, 'utf8').includes(phrase ?? '')
    })
    .map(({ name, phrase }) => `${name}: ${phrase}`)

it('every fault in the table has a proof that there is', () => {
  const table = readFileSync('docs/faults.md', 'utf8')
  expect(proofsIn(table).length).toBeGreaterThan(25)
  expect(missing(table)).toEqual([])
})

it('a proof that there is not would be named', () => {
  expect(missing('| a | b | `storm.spec`: a flood; `nothing.spec` |')).toHaveLength(2)
})
