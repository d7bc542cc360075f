import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { type IsoDate, isDay, LANGUAGES, type Language } from '../engine'
import { createI18n, WordsProvider } from '../i18n'
import { describePolicy, IndexPage, PolicyPage, type Shelf } from '.'

const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}
const shelfOn = (asOf: string): Shelf => ({
  loaded,
  asOf: on(asOf),
  indexHref: '/policies',
  hrefOf: (id) => `/policies/${id}`,
  hrefOn: (id, day) => `/policies/${id}?on=${day}`,
  fitHref: (audience, id) => `/${audience}?only=${id}`,
  resultHref: () => undefined,
})
const ask = () => undefined

const i18ns = {
  'zh-CN': await createI18n('zh-CN'),
  en: await createI18n('en'),
}
const drawn = (language: Language, page: ReactNode): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <WordsProvider i18n={i18ns[language]}>{page}</WordsProvider>
    </QueryClientProvider>,
  )

/** What a reader must never meet: a place that nothing filled, a key without words, a style that the policy of content forbids. */
const SLIPS = /\{\{|（未填）|\(not given\)|undefined|NaN|library\.\w+\.|\sstyle=/g

/** A stop or a bracket takes the room of a whole sign. */
const BESIDE_STOPS = /.{4}。 (?=\p{Script=Han}).{4}|.{4} （.{4}/gu

const pages = LANGUAGES.flatMap((language) =>
  [...loaded.policies.values()].map((policy) => ({ language, id: policy.id, policy })),
)

describe('a page of the library', () => {
  it.each(pages)('is whole without a browser: $id in $language', ({ language, policy }) => {
    for (const day of ['2012-01-01', '2016-06-30', '2026-11-23', '2031-01-01']) {
      const html = drawn(language, <PolicyPage shelf={shelfOn(day)} policy={policy} />)
      expect(html.match(SLIPS) ?? [], day).toEqual([])
      expect(html).toContain('<h1')
    }
  })

  it.each([...loaded.policies.values()])('leaves no gap beside a Chinese stop or bracket: $id', (policy) => {
    const html = drawn('zh-CN', <PolicyPage shelf={shelfOn('2026-11-23')} policy={policy} />)
    expect(html.replace(/<[^>]*>/g, '').match(BESIDE_STOPS) ?? []).toEqual([])
  })

  // The shares of a count of hires stand in the words of its condition alone.
  it('claims no more than the main figures of a rule', () => {
    const policy = loaded.policies.get('startup-loan-enterprise')
    if (policy === undefined) throw new Error('no such policy')
    const page = (language: Language) =>
      drawn(language, <PolicyPage shelf={shelfOn('2026-11-23')} policy={policy} />)
    expect(page('en')).toContain('The main figures in the rule:')
    expect(page('zh-CN')).toContain('规定里的主要数字')
  })

  it('tells the figures of a rule with a last day up to then, and says so', () => {
    const [policy, other] = ['disability-levy-reduction', 'unemployment-benefit'].map((id) =>
      loaded.policies.get(id),
    )
    if (policy === undefined || other === undefined) throw new Error('no such policy')
    const page = (of: typeof policy) => drawn('en', <PolicyPage shelf={shelfOn('2028-02-01')} policy={of} />)
    const figures = page(policy).replaceAll('\u00A0', ' ')
    expect(figures).toContain('90% from 1 January 2020 to 31 December 2027')
    expect(figures).toContain('told up to the rule’s last day, 31 December 2027')
    expect(figures).not.toContain('>open<')
    expect(page(other)).not.toContain('told up to')
  })

  it.each(LANGUAGES)('of the index leads to every policy, in %s', (language) => {
    const html = drawn(language, <IndexPage shelf={shelfOn('2026-11-23')} query="" onAsk={ask} />)
    expect(html.match(SLIPS) ?? []).toEqual([])
    for (const id of loaded.policies.keys()) expect(html).toContain(`href="/policies/${id}"`)
  })

  it.each(pages)('has every id once, and every place it leads to: $id in $language', (page) => {
    const html = drawn(page.language, <PolicyPage shelf={shelfOn('2026-11-23')} policy={page.policy} />)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor)
  })

  it.each(LANGUAGES)('has a title and a description of its own, in %s', (language) => {
    const told = [...loaded.policies.values()].map((policy) => describePolicy(policy, language))
    expect(new Set(told.map(({ title }) => title)).size).toBe(told.length)
    for (const { description } of told) expect(description.length).toBeGreaterThan(20)
  })
})
