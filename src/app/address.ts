import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type Audience, type IsoDate, isDay } from '../engine'
import { isTongue, type Tongue } from '../i18n'
import type { Place } from '../interview'

/** What an address carries besides the place: the reader's language, and another day than today. */
export type Query = {
  readonly lang: Tongue | undefined
  readonly on: IsoDate | undefined
  /** A day that was asked for but does not exist, as it was written. */
  readonly badDay: string | undefined
  /** The one policy that is asked about; whether there is such a policy is not known here. */
  readonly only: string | undefined
  /** What is searched for in the library. */
  readonly q: string
}

export const readQuery = (search: string): Query => {
  const query = new URLSearchParams(search)
  const [lang, on] = [query.get('lang'), query.get('on')]
  return {
    lang: isTongue(lang) ? lang : undefined,
    on: on !== null && isDay(on) ? on : undefined,
    badDay: on !== null && !isDay(on) ? on : undefined,
    only: query.get('only') ?? undefined,
    q: query.get('q') ?? '',
  }
}

type Change = Partial<Record<'lang' | 'on' | 'only' | 'q', string | undefined>>

/** The same address with other words in its query; all others stay. */
export const changeQuery = (path: string, search: string, change: Change): string => {
  const query = new URLSearchParams(search)
  for (const [key, value] of Object.entries(change))
    if (value) query.set(key, value)
    else query.delete(key)
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** An address with the same language and day, unless told otherwise. */
export const withQuery = (path: string, search: string, change: Change = {}): string => {
  const query = new URLSearchParams(search)
  const kept = { lang: query.get('lang') ?? undefined, on: query.get('on') ?? undefined, ...change }
  const next = new URLSearchParams(
    Object.entries(kept).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
  const text = next.toString()
  return text ? `${path}?${text}` : path
}

/** The address of a policy's page, from the site's root. */
export const policyPath = (id: string): string => `/policies/${encodeURIComponent(id)}`

const pathTo = (audience: Audience, place: Place): string => {
  switch (place.at) {
    case 'home':
      return '/'
    case 'start':
      return `/${audience}`
    case 'page':
      return `/${audience}/${place.id}`
    case 'each':
      return `/${audience}/table/results`
    case 'hire':
      return `/${audience}/hires/${place.nth}`
    default:
      return `/${audience}/${place.at}`
  }
}

/** Where the reader is, and how to get elsewhere without losing language and day. */
export const useAddress = () => {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const query = useMemo(() => readQuery(search), [search])
  const keep = useCallback((to: string) => withQuery(to, search), [search])
  return { path, search, query, keep, navigate }
}

/** Ways through one audience's interview. */
export const useInterviewAddress = (audience: Audience) => {
  const { search, query, navigate } = useAddress()
  const { only } = query
  const hrefOf = useCallback(
    (place: Place) =>
      place.at === 'home' && only !== undefined
        ? withQuery(policyPath(only), search)
        : withQuery(pathTo(audience, place), search, { only }),
    [audience, search, only],
  )
  const go = useCallback((place: Place) => navigate(hrefOf(place)), [hrefOf, navigate])
  return { hrefOf, go }
}
