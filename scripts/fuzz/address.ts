import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { addressOf, policyPath, type Query, wholePath } from '../../src/app/address-text'
import { isDay } from '../../src/engine'
import { isTongue } from '../../src/i18n'
import { type Door, doorOf } from './door'
import { hostileTexts as anyTexts } from './hostile'
import { cuts, withCuts } from './mutate-text'
import { loaded } from './possible'

/** Browsers open no address of millions of signs. */
const hostileTexts = anyTexts.map((one) => one.slice(0, 60_000))

const SITE = 'https://huice.example'

const paths = fc.oneof(
  fc
    .record({
      path: fc.constantFrom(
        '/',
        '/en',
        '/zh-CN/',
        '/enterprise/employees',
        '/en/policies/levy',
        '/enterprise/hires/2',
        '/zh-CN//x',
        '/english',
        ...[...loaded.policies.keys()].map((id) => `/policies/${id}`),
      ),
      changes: cuts(0),
    })
    .map(({ path, changes }) => `/${withCuts(path, changes)}`),
  hostileTexts.map((path) => `/${path}`),
)
const values = fc.oneof(
  hostileTexts,
  fc.constantFrom('zh-CN', 'en', 'ar-XB', '2028-01-01', '2026-02-30', 'levy', 'result'),
)
const keys = fc.oneof(fc.constantFrom('lang', 'on', 'only', 'then', 'q', 'utm_source'), hostileTexts)
const searches = fc.oneof(
  fc
    .array(fc.tuple(keys, values), { maxLength: 5 })
    .map((pairs) => new URLSearchParams(pairs.slice()).toString()),
  hostileTexts,
)

/** What stands in a query beside one key. */
const without = (search: string, key: string): string => {
  const query = new URLSearchParams(search)
  query.delete(key)
  return query.toString()
}

/** @throws unless the address leads to a place of this site @returns it as a browser takes it */
const onSite = (address: string): URL => {
  const url = new URL(address, `${SITE}/somewhere`)
  equal(url.origin, SITE, `${address.slice(0, 200)} leads elsewhere`)
  return url
}

const checkQuery = ({ lang, on, badDay, only, then }: Query, search: string): void => {
  const query = new URLSearchParams(search)
  ok(lang === undefined || isTongue(lang))
  ok(on === undefined || isDay(on))
  equal(on ?? badDay ?? null, query.get('on'))
  equal(only ?? null, query.get('only'))
  ok(then === undefined || then === 'result')
  if (only !== undefined) onSite(policyPath(only))
}

/**
 * Addresses. Whatever an address is, its parts are read as what they are or not at all; every address made from it stays on
 * this site, and keeps all of the query but what was meant to change.
 */
export const addressDoor = (read = addressOf): Door =>
  doorOf({
    name: 'addresses',
    share: 16,
    inputs: fc.record({
      path: paths,
      search: searches,
      key: fc.constantFrom('lang', 'on', 'only', 'q'),
      value: values,
    }),
    kept: [{ path: '//example.org/', search: '', key: 'lang', value: 'en' }],
    holds: ({ path, search, key, value }) => {
      // As a browser hands it over: a path may well begin with two strokes.
      const { pathname } = new URL(SITE + path)
      const here = read(`${pathname}?${search}`)
      equal(wholePath(here), /^\/(zh-CN|en)$/.test(pathname) ? `${pathname}/` : pathname)
      onSite(here.speaking('en'))
      onSite(here.keep(here.path))
      const { search: changed } = onSite(here.change({ [key]: value }))
      equal(without(changed, key), without(search, key))
      equal(new URLSearchParams(changed).get(key) ?? '', new URLSearchParams({ value }).get('value'))
      checkQuery(here.query, search)
    },
  })
