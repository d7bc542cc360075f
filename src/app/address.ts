import { use, useMemo } from 'react'
import { navigate, useLocationProperty } from 'wouter/use-browser-location'
import { type Audience, latest } from '../engine'
import type { Tongue } from '../i18n'
import type { Place } from '../interview'
import { type Address, addressOf, policyPath } from './address-text'
import { DrawnContext } from './taking-over'

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

const readAddress = latest(addressOf)
const addressNow = (): string => window.location.pathname + window.location.search

/** Where the reader is, and the addresses of other places, with its language and day; read once for all who ask. */
export const useAddress = (): Address => {
  const drawn = use(DrawnContext)
  return readAddress(useLocationProperty(addressNow, drawn ? () => drawn.path : addressNow))
}

/** Another address for the same page. */
export const correctTo = (to: string): void => navigate(to, { replace: true })

/** This page in another language. What stands behind the `#` may still wait to be read: a link's answers. */
export const speakHere = (tongue: Tongue): void =>
  correctTo(readAddress(addressNow()).speaking(tongue) + window.location.hash)

/** The page the reader is on, in whatever language. */
export const pathHere = (): string => readAddress(addressNow()).path

/**
 * To another page, which begins at its top. To scroll there costs nothing while what is left is still laid out.
 * @returns whether it is another page
 */
export const turnTo = (to: string): boolean => {
  const left = window.location.pathname
  navigate(to)
  const isOther = window.location.pathname !== left
  if (isOther) window.scrollTo(0, 0)
  return isOther
}

/** Pages on which someone may be who came for one answer. */
const ONE_ANSWER: ReadonlySet<Place['at']> = new Set(['page', 'hire'])

const waysFrom = (audience: Audience, { keep, query: { only, then } }: Pick<Address, 'keep' | 'query'>) => {
  const hrefOf = (place: Place): string =>
    place.at === 'home' && only !== undefined
      ? keep(policyPath(only))
      : keep(pathTo(audience, place), { only, then: ONE_ANSWER.has(place.at) ? then : undefined })
  return {
    hrefOf,
    go: (place: Place) => void turnTo(hrefOf(place)),
    /** To where one answer is given, and from there back to the result. */
    forOne: (place: Place) => keep(pathTo(audience, place), { only, then: 'result' }),
    last: then ?? 'check',
  } as const
}

/** Ways through one audience's interview; the same wherever in it the reader is. */
export const useInterviewAddress = (audience: Audience) => {
  const { keep, query } = useAddress()
  return useMemo(() => waysFrom(audience, { keep, query }), [audience, keep, query])
}
