import { describe, expect, it } from 'vitest'
import { loadFromFolder } from './catalogue-files'

const policies = [...(loadFromFolder().loaded?.policies.values() ?? [])]

describe.each(['enterprise', 'individual'] as const)('a paper that an %s brings', (audience) => {
  const papers = policies
    .filter((policy) => policy.audience.includes(audience))
    .flatMap(({ id, documents }) => documents.map((document) => ({ policy: id, ...document })))

  it('has the same words in every policy, so that it is listed once', () => {
    const twice = papers.filter(({ says }) =>
      papers.some((other) => (other.says.en === says.en) !== (other.says['zh-CN'] === says['zh-CN'])),
    )
    expect(twice.map(({ policy, id }) => `${policy}/${id}`)).toEqual([])
  })

  it('is a paper wherever it has these words, or nowhere', () => {
    const mixed = papers.filter(({ says, nothingToBring }) =>
      papers.some((other) => other.says.en === says.en && other.nothingToBring !== nothingToBring),
    )
    expect(mixed.map(({ policy, id }) => `${policy}/${id}`)).toEqual([])
  })
})
