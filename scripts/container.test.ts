import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)

/** What the container file takes from here, stage by stage: sources of COPY, but not what comes from another stage. */
const copied = (text: string): readonly string[] =>
  [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '))

it('takes nothing into the container that is not here', () => {
  const sources = copied(readFileSync('deploy/Dockerfile', 'utf8'))
  expect(sources).toContain('deploy/nginx.conf')
  expect(sources.filter((source) => !existsSync(source))).toEqual([])
  expect(copied('COPY a.txt gone.conf /srv/\nCOPY --from=build /dist /srv')).toEqual(['a.txt', 'gone.conf'])
})

it('leaves out of the container what git leaves alone: packages of this machine would take the place of its own', () => {
  expect(linesOf('.dockerignore')).toEqual(expect.arrayContaining(['.git', ...linesOf('.gitignore')]))
})
