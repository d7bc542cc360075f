import {
  type Answer,
  type Audience,
  type Catalogue,
  type Fact,
  type Facts,
  fieldOf,
  HIRES,
  type Hire,
  hiresAmong,
  type IsoDate,
  isDay,
  isOfHire,
  OPEN_ENDED,
  plusMonths,
} from '../../src/engine'
import { anyDay, birthDay, type Draw, dayBeside, dayNear, drawFrom } from './draw'
import { DECIMAL, MAY_BE_SILENT, MONEY, OF_AMOUNTS, SIZE_LIMITS, WHOLE } from './limits'
import type { AllMarks, Marks } from './marks'

/** A made-up case in which every question is answered, though an amount may lack its figure. */
export type MadeUp = { readonly audience: Audience; readonly asOf: IsoDate; readonly facts: Facts }

const MANY = 60

const money = (draw: Draw): number =>
  draw.chance(50)
    ? draw.from(MONEY)
    : Math.round((draw.from(SIZE_LIMITS) * 10_000 + draw.from([-0.01, 0, 0.01])) * 100) / 100

const someOf = <T>(draw: Draw, values: readonly T[]): readonly T[] => values.filter(() => draw.chance(12))

/** Where nobody has named the limits of a question yet: anything it takes, within reason. */
const unlimited = (draw: Draw, fact: Fact): number => {
  if (!('min' in fact) || fact.unit.startsWith('CNY')) return money(draw)
  const { kind, min, max = min + MANY } = fact
  return kind === 'number' ? min + ((max - min) * draw.whole(0, 100)) / 100 : draw.whole(min, max)
}

const figure = (draw: Draw, fact: Fact, { numbers: [first, ...others] = [] }: Partial<Marks>): number => {
  if (first !== undefined && draw.chance(60)) return draw.from([first, ...others])
  const whole = WHOLE[fact.id]
  if (whole) return draw.chance(90) ? draw.from(whole) : draw.whole(0, 120)
  const decimal = DECIMAL[fact.id]
  return decimal ? draw.from(decimal) : unlimited(draw, fact)
}

const dayFor = (draw: Draw, { id }: Fact, { known, days: [first, ...others] = [] }: Near): IsoDate => {
  if (first !== undefined && draw.chance(40)) return dayBeside(draw, draw.from([first, ...others]))
  return id === 'person.birthDate' ? birthDay(draw, known[0]) : dayNear(draw, known)
}

/** What an answer is drawn near to: days of other answers, the first of them the day asked about, and the rules' own limits. */
type Near = Partial<Marks> & { readonly known: readonly [IsoDate, ...IsoDate[]] }

const answerFor = (draw: Draw, fact: Fact, near: Near): Answer => {
  switch (fact.kind) {
    case 'boolean':
      return draw.chance(fact.id === 'person.graduate' || fact.id === 'person.wantsWork' ? 80 : 40)
    case 'day':
      return dayFor(draw, fact, near)
    case 'choice':
      return fact.options[draw.whole(0, fact.options.length - 1)] ?? ''
    case 'set':
      return someOf(draw, fact.options)
    case 'term-length':
      return draw.from([0, 1, 11, 12, 12, 13, 36, OPEN_ENDED])
    default:
      return figure(draw, fact, near)
  }
}

const isSilent = (draw: Draw, { id }: Fact): boolean => {
  if (id === 'enterprise.size') return draw.chance(50)
  return (OF_AMOUNTS.includes(id) && draw.chance(10)) || (MAY_BE_SILENT.includes(id) && draw.chance(30))
}

type Asked = { readonly facts: readonly Fact[]; readonly marks: AllMarks }

const answersTo = (draw: Draw, { facts, marks }: Asked, asOf: IsoDate): Readonly<Record<string, Answer>> => {
  const known: [IsoDate, ...IsoDate[]] = [asOf]
  const answers: Record<string, Answer> = {}
  for (const fact of facts) {
    if (fact.kind === 'list' || isSilent(draw, fact)) continue
    const answer = answerFor(draw, fact, { ...marks.get(fact.id), known })
    if (typeof answer === 'string' && isDay(answer)) known.push(answer)
    answers[fact.id] = answer
  }
  return answers
}

const hireOf = (draw: Draw, asked: Asked, asOf: IsoDate): Hire =>
  Object.fromEntries(
    Object.entries(answersTo(draw, asked, asOf)).map(([id, answer]) => [fieldOf(id), answer]),
  )

/** Draws answers to one question, by chance or beside a limit; some stand to the days that are known as a rule may ask. */
export const createAnswers = (
  seed: number,
): ((fact: Fact, known: readonly [IsoDate, ...IsoDate[]]) => Answer) => {
  const draw = drawFrom(seed)
  return (fact, known) => answerFor(draw, fact, { known })
}

/** Keeps most answers of a worked case, so that chance does not always fail every rule at once. */
const mostOf = <T>(draw: Draw, answers: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null && draw.chance(88)))

/** What is asked and judged, and the limits to stay near to besides those that are known here. */
type Ground = Pick<Catalogue, 'facts' | 'policies'> & { readonly marks?: AllMarks }

const NO_MARKS: AllMarks = new Map()

/**
 * Draws cases without end, each by chance or beside a limit; the same seed draws the same cases.
 * @param examples cases to stay near to, every second time
 */
export const createSituations = (
  { facts, policies, marks = NO_MARKS }: Ground,
  examples: readonly MadeUp[],
  seed: number,
): ((audience: Audience) => MadeUp) => {
  const draw = drawFrom(seed)
  const borders = policies.flatMap(({ editions }) =>
    editions.flatMap(({ from, to }) => (to ? [from, to] : [from])),
  )
  const anyAsOf = (): IsoDate => {
    const border = borders[draw.whole(0, borders.length - 1)]
    if (border === undefined || draw.chance(40)) return anyDay(draw)
    return dayBeside(draw, draw.chance(50) ? border : plusMonths(border, draw.whole(0, 36)))
  }
  const exampleFor = (audience: Audience): MadeUp => {
    const own = examples.filter((example) => example.audience === audience)
    const found = draw.chance(60) ? own[draw.whole(0, own.length - 1)] : undefined
    return found ?? { audience, asOf: anyAsOf(), facts: {} }
  }
  return (audience) => {
    const near = exampleFor(audience)
    const asOf = draw.chance(80) ? near.asOf : anyAsOf()
    const own = facts.filter((fact) => fact.audience === audience)
    const outside = own.filter(({ id }) => !isOfHire(id))
    const answers = { ...answersTo(draw, { facts: outside, marks }, asOf), ...mostOf(draw, near.facts) }
    if (audience === 'individual') return { audience, asOf, facts: answers }
    const ofHire = own.filter(({ id }) => isOfHire(id))
    const kept = hiresAmong(near.facts) ?? []
    const hires = Array.from({ length: kept.length + draw.from([0, 0, 1, 2, 3]) }, (_, at) => ({
      ...hireOf(draw, { facts: ofHire, marks }, asOf),
      ...mostOf(draw, kept[at] ?? {}),
    }))
    return { audience, asOf, facts: { ...answers, [HIRES]: hires } }
  }
}
