import { compileCount } from './compile-count'
import { dayInYear, fixedDay, shifted } from './compile-day'
import { compileFact, compileParameter } from './compile-given'
import {
  type CompiledTerm,
  type CompiledTest,
  type Compiler,
  type DayTerm,
  type NumberTerm,
  needsNoFigure,
} from './compiler'
import { fullYears, type IsoDate, yearOf } from './day'
import type { Unit } from './fact'
import { reciprocal } from './quantity'
import { ANY_NUMBER, difference, either, exactly, largest, product, type Range, smallest, sum } from './range'
import type { Situation } from './situation'
import type { ArithmeticTerm, Term } from './term'

const numberOf = (compiler: Compiler, term: Term): NumberTerm => {
  const compiled = compiler.term(term)
  if (compiled.kind !== 'number') throw new Error(`not a figure: ${JSON.stringify(term)}`)
  return compiled
}

/** @throws when the term is a figure */
export const dayTermOf = (compiler: Compiler, term: Term): DayTerm => {
  const compiled = compiler.term(term)
  if (compiled.kind !== 'day') throw new Error(`not a day: ${JSON.stringify(term)}`)
  return compiled
}

const fixed = (range: Range): NumberTerm => ({
  kind: 'number',
  unit: undefined,
  reads: [],
  unset: needsNoFigure,
  range: () => range,
})

type Join = (left: Range, right: Range) => Range

/** Figures joined one after another. @throws when there are none */
const combine = (parts: readonly NumberTerm[], join: Join): NumberTerm => {
  const [first, ...others] = parts.map(({ range }) => range)
  if (first === undefined) throw new Error('there is nothing to join')
  return {
    kind: 'number',
    unit: parts.map(({ unit }) => unit).find((unit) => unit !== undefined && unit !== 'share'),
    reads: parts.flatMap(({ reads }) => reads),
    unset: (s) => parts.some(({ unset }) => unset(s)),
    range: (s) => {
      let joined = first(s)
      for (const next of others) joined = join(joined, next(s))
      return joined
    },
  }
}

type OfDay = (day: IsoDate, situation: Situation) => number
const figureOfDay = ({ reads, unset, day }: DayTerm, unit: Unit | 'year', figure: OfDay): NumberTerm => ({
  kind: 'number',
  unit,
  reads,
  unset,
  range: (s) => {
    const known = day(s)
    return known === undefined ? ANY_NUMBER : exactly(figure(known, s))
  },
})

type CompiledCase = { readonly when: CompiledTest; readonly then: NumberTerm }
const choose = (cases: readonly CompiledCase[], otherwise: NumberTerm): NumberTerm => ({
  kind: 'number',
  unit: otherwise.unit ?? cases.map(({ then }) => then.unit).find((unit) => unit !== undefined),
  reads: [...cases.flatMap(({ when, then }) => [...when.reads, ...then.reads]), ...otherwise.reads],
  unset: (s) => {
    const open = cases.filter(({ when }) => when.truth(s) !== 'no')
    const sure = open.findIndex(({ when }) => when.truth(s) === 'yes')
    const chosen =
      sure < 0
        ? [...open.map(({ then }) => then), otherwise]
        : open.slice(0, sure + 1).map(({ then }) => then)
    return chosen.every(({ unset }) => unset(s))
  },
  range: (s) => {
    const possible: Range[] = []
    for (const { when, then } of cases) {
      const truth = when.truth(s)
      if (truth !== 'no') possible.push(then.range(s))
      if (truth === 'yes') return possible.reduce(either)
    }
    return [...possible, otherwise.range(s)].reduce(either)
  },
})

/** Makes a term ready to be worked out in any situation. @throws when it names what the catalogue does not hold */
export const compileTerm = (compiler: Compiler, term: Term): CompiledTerm => {
  const number = (inner: Term) => numberOf(compiler, inner)
  if ('fact' in term) return compileFact(compiler, term.fact)
  if ('parameter' in term) return compileParameter(compiler, term.parameter, term.by ?? [])
  if ('number' in term) return fixed(exactly(term.number))
  if ('none' in term) return fixed(ANY_NUMBER)
  if ('day' in term) return fixedDay(term.day)
  if ('plusMonths' in term) return shifted(dayTermOf(compiler, term.plusMonths), term.months)
  if ('dayIn' in term) return dayInYear(number(term.dayIn), term.month, term.date)
  if ('yearOf' in term) return figureOfDay(dayTermOf(compiler, term.yearOf), 'year', yearOf)
  if ('ageFrom' in term)
    return figureOfDay(dayTermOf(compiler, term.ageFrom), 'years', (birth, { asOf }) =>
      fullYears(birth, asOf),
    )
  if ('countOfHires' in term) return compileCount(compiler, term.countOfHires)
  if ('choose' in term) {
    const cases = term.choose.map(({ when, then }) => ({ when: compiler.test(when), then: number(then) }))
    return choose(cases, number(term.otherwise))
  }
  if ('use' in term) return compiler.term(definedTerm(compiler, term.use))
  return compileArithmetic(compiler, term)
}

const definedTerm = ({ definitions }: Compiler, id: string): Term => {
  const term = definitions.terms[id]
  if (!term) throw new Error(`no such term: ${id}`)
  return term
}

const compileArithmetic = (compiler: Compiler, term: ArithmeticTerm): NumberTerm => {
  const numbers = (terms: readonly Term[]) => terms.map((one) => numberOf(compiler, one))
  if ('sum' in term) return combine(numbers(term.sum), sum)
  if ('product' in term) return combine(numbers(term.product), product)
  if ('smallest' in term) return combine(numbers(term.smallest), smallest)
  if ('largest' in term) return combine(numbers(term.largest), largest)
  if ('difference' in term) return combine(numbers(term.difference), difference)
  const [dividend, divisor] = term.quotient
  return combine([numberOf(compiler, dividend), fixed(exactly(reciprocal(divisor)))], product)
}
