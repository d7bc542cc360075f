import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Audience } from '../engine'
import type { Tongue } from '../i18n'
import type { Place } from '../interview'
import {
  type Change,
  changeQuery,
  inTongue,
  policyPath,
  readPath,
  readQuery,
  wholePath,
  withQuery,
} from './address-text'

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
  const [whole, navigate] = useLocation()
  const search = useSearch()
  const here = useMemo(() => readPath(whole), [whole])
  const query = useMemo(() => readQuery(search), [search])
  const { prefix } = here
  /** To another page, which begins at its top. To scroll there costs nothing while what is left is still laid out. */
  const turnTo = useCallback(
    (to: string) => {
      const left = window.location.pathname
      navigate(to)
      if (window.location.pathname !== left) window.scrollTo(0, 0)
    },
    [navigate],
  )
  /** The address of another place; the same from every place in the same language and query. */
  const keep = useCallback(
    (path: string, next?: Change) => withQuery(wholePath({ prefix, path }), search, next),
    [prefix, search],
  )
  /** This address with something else in its query. */
  const change = useCallback((next: Change) => changeQuery(wholePath(here), search, next), [here, search])
  /** This address in another language. */
  const speaking = useCallback((tongue: Tongue) => inTongue(here, search, tongue), [here, search])
  return { ...here, query, keep, change, speaking, navigate, turnTo }
}

/** Pages on which someone may be who came for one answer. */
const ONE_ANSWER: ReadonlySet<Place['at']> = new Set(['page', 'hire'])

/** Ways through one audience's interview. */
export const useInterviewAddress = (audience: Audience) => {
  const { query, keep, turnTo } = useAddress()
  const { only, then } = query
  const hrefOf = useCallback(
    (place: Place) =>
      place.at === 'home' && only !== undefined
        ? keep(policyPath(only))
        : keep(pathTo(audience, place), { only, then: ONE_ANSWER.has(place.at) ? then : undefined }),
    [audience, keep, only, then],
  )
  const go = useCallback((place: Place) => turnTo(hrefOf(place)), [hrefOf, turnTo])
  /** To where one answer is given, and from there back to the result. */
  const forOne = useCallback(
    (place: Place) => keep(pathTo(audience, place), { only, then: 'result' }),
    [audience, keep, only],
  )
  const last = then ?? 'check'
  return useMemo(() => ({ hrefOf, forOne, go, last }) as const, [hrefOf, forOne, go, last])
}
