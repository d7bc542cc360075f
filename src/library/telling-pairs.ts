import { type Facts, HIRES, hiresAmong } from '../engine'
import type { JudgedCase } from './judged-case'

/** The day asked about, a fact, or a field of the one hire. */
export type Difference = { readonly fact: string } | { readonly day: true }

/** Two cases that differ in one thing and come out differently. */
export type TellingPair = {
  readonly differsIn: Difference
  readonly one: JudgedCase
  readonly other: JudgedCase
}

type Flat = ReadonlyMap<string, unknown>

/** All answers side by side; of a single hire each field, of several the list as a whole. */
const flatten = (facts: Facts): Flat => {
  const hires = hiresAmong(facts)
  const [hire, ...others] = hires ?? []
  const outside = Object.entries(facts).filter(([id]) => id !== HIRES)
  if (hires === undefined || hire === undefined || others.length > 0)
    return new Map([...outside, [HIRES, hires]])
  return new Map([
    ...outside,
    ...Object.entries(hire).map(([field, answer]) => [`hire.${field}`, answer] as const),
  ])
}

const differing = (one: Flat, other: Flat): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => JSON.stringify(one.get(key) ?? null) !== JSON.stringify(other.get(key) ?? null),
  )

const MS_PER_DAY = 86_400_000

/** How far apart two answers are: figures by their difference, days in days; whatever else by one. */
const distance = (one: unknown, other: unknown): number => {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other)
  const [first, second] = [one, other].map((value) =>
    typeof value === 'string' ? Date.parse(value) : Number.NaN,
  )
  const days = ((first ?? Number.NaN) - (second ?? Number.NaN)) / MS_PER_DAY
  return Number.isNaN(days) ? 1 : Math.abs(days)
}

type Weighed = TellingPair & { readonly key: string; readonly weight: number }

const FAR = 1000

/** A turn of the verdict tells more than a turn of the amount; nearer answers tell more than distant ones. */
const weightOf = (one: JudgedCase, other: JudgedCase, apart: number): number | undefined => {
  if (one.outcome.verdict !== other.outcome.verdict)
    return [one, other].some(({ outcome }) => outcome.verdict === 'undetermined') ? FAR + apart : apart
  return one.outcome.amountUpTo === other.outcome.amountUpTo ? undefined : 2 * FAR + apart
}

const pairOf = (cases: readonly (JudgedCase & { readonly flat: Flat })[]) => (at: number, next: number) => {
  const [one, other] = [cases[at], cases[next]]
  if (one === undefined || other === undefined) return []
  const keys = differing(one.flat, other.flat)
  const isDay = one.asOf !== other.asOf
  const [key = '', second] = isDay ? ['', ...keys] : keys
  if (second !== undefined || (key === '' && !isDay)) return []
  const apart = isDay ? distance(one.asOf, other.asOf) : distance(one.flat.get(key), other.flat.get(key))
  const weight = weightOf(one, other, apart)
  const differsIn: Difference = isDay ? { day: true } : { fact: key }
  return weight === undefined ? [] : [{ one, other, differsIn, key, weight }]
}

/** Of two alike, the later: it is nearer to today's rule. */
const byWeight = (one: Weighed, other: Weighed): number =>
  one.weight - other.weight || (one.one.asOf < other.one.asOf ? 1 : -1)

/** The nearest pair for each thing that turns a verdict, the sharpest turns first. */
export const tellingPairs = (cases: readonly JudgedCase[]): readonly TellingPair[] => {
  const flat = cases.map((one) => ({ ...one, flat: flatten(one.facts) }))
  const pair = pairOf(flat)
  const all = flat.flatMap((_, at) => flat.slice(at + 1).flatMap((__, shift) => pair(at, at + 1 + shift)))
  const nearest = new Map<string, Weighed>()
  for (const one of [...all].sort(byWeight)) if (!nearest.has(one.key)) nearest.set(one.key, one)
  return [...nearest.values()]
}
