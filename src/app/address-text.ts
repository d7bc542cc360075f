import { type Audience, type IsoDate, isDay, LANGUAGES, type Language, latest } from '../engine'
import { isTongue, type Tongue } from '../i18n'

/** What an address carries besides the place: the reader's language, and another day than today. */
export type Query = {
  readonly lang: Tongue | undefined
  readonly on: IsoDate | undefined
  /** A day that was asked for but does not exist, as it was written. */
  readonly badDay: string | undefined
  /** The one policy that is asked about; whether there is such a policy is not known here. */
  readonly only: string | undefined
  /** Where the reader goes on after one answer, because they came from there for it. */
  readonly then: 'result' | undefined
  /** What is searched for in the library. */
  readonly q: string
}

const readQuery = (search: string): Query => {
  const query = new URLSearchParams(search)
  const [lang, on] = [query.get('lang'), query.get('on')]
  return {
    lang: isTongue(lang) ? lang : undefined,
    on: on !== null && isDay(on) ? on : undefined,
    badDay: on !== null && !isDay(on) ? on : undefined,
    only: query.get('only') ?? undefined,
    then: query.get('then') === 'result' ? 'result' : undefined,
    q: query.get('q') ?? '',
  }
}

/** A path within the site, and the language it was written behind: pages drawn at build have one for each. */
export type Whereabouts = { readonly prefix: Language | undefined; readonly path: string }

export const readPath = (whole: string): Whereabouts => {
  const prefix = LANGUAGES.find((one) => whole === `/${one}` || whole.startsWith(`/${one}/`))
  return prefix ? { prefix, path: whole.slice(prefix.length + 1) || '/' } : { prefix, path: whole }
}

/** Whose interview a path leads to. */
export const audienceIn = (path: string): Audience | undefined => {
  const [, first] = path.split('/')
  return first === 'enterprise' || first === 'individual' ? first : undefined
}

/** The whole path again. */
export const wholePath = ({ prefix, path }: Whereabouts): string => (prefix ? `/${prefix}${path}` : path)

/** The language an address names: its query comes before its path. */
export const namedLanguage = (whole: string, search: string): Tongue | undefined =>
  readQuery(search).lang ?? readPath(whole).prefix

export type Change = Partial<Record<'lang' | 'on' | 'only' | 'then' | 'q', string | undefined>>

/** A path that begins with two strokes would lead to another site. */
const onThisSite = (path: string): string => path.replace(/^[/\\]{2,}/, '/')

const withText = (path: string, query: URLSearchParams): string => {
  const text = query.toString()
  return text ? `${onThisSite(path)}?${text}` : onThisSite(path)
}

/** The same address with other words in its query; all others stay. */
const changeQuery = (path: string, search: string, change: Change): string => {
  const query = new URLSearchParams(search)
  for (const [key, value] of Object.entries(change))
    if (value) query.set(key, value)
    else query.delete(key)
  return withText(path, query)
}

/** Another place, with the language and day of this address, unless told otherwise. */
const withQuery = (path: string, search: string, change: Change = {}): string => {
  const query = new URLSearchParams(search)
  const kept = { lang: query.get('lang') ?? undefined, on: query.get('on') ?? undefined, ...change }
  return changeQuery(path, '', kept)
}

/** The same place in another language: behind its own prefix where there is one, else as the query says. */
const inTongue = (here: Whereabouts, search: string, tongue: Tongue): string => {
  const prefix = here.prefix && LANGUAGES.find((one) => one === tongue)
  const lang = prefix ? undefined : tongue
  return changeQuery(wholePath({ ...here, prefix }), search, { lang })
}

/** An address, and others as seen from there. */
export type Address = Whereabouts & {
  readonly query: Query
  /** The address of another place; the same from every place in the same language and query. */
  readonly keep: (path: string, next?: Change) => string
  /** This address with something else in its query. */
  readonly change: (next: Change) => string
  /** This address in another language. */
  readonly speaking: (tongue: Tongue) => string
}

const queryOf = latest(readQuery)
const keepIn = latest((prefix: Language | undefined) =>
  latest(
    (search: string): Address['keep'] =>
      (path, next) =>
        withQuery(wholePath({ prefix, path }), search, next),
  ),
)

/** Reads an address, from the site's root. */
export const addressOf = (whole: string): Address => {
  const [before = '', ...after] = whole.split('?')
  const search = after.join('?')
  const here = readPath(before)
  return {
    ...here,
    query: queryOf(search),
    keep: keepIn(here.prefix)(search),
    change: (next) => changeQuery(wholePath(here), search, next),
    speaking: (tongue) => inTongue(here, search, tongue),
  }
}

/** The address of a policy's page, from the site's root. */
export const policyPath = (id: string): string => `/policies/${encodeURIComponent(id)}`

/** Where the changes can be followed in a language, from the site's root. */
export const feedPath = (language: Language): string => `/${language}/changes.xml`
