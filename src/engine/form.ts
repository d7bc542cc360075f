import {
  type Answer,
  type Fact,
  type Facts,
  fieldOf,
  HIRES,
  type Hire,
  isOfHire,
  OPEN_ENDED,
  type Scalar,
  type Slots,
} from './fact'
import { type SizeReader, type SizeStandard, sizeReader } from './size'

type Row = (Answer | undefined)[]

type FollowUpPlace = { readonly slot: number; readonly parent: number; readonly in: readonly Scalar[] }

/** The names on a sheet in their order, and the slot of each; none for a name that no fact has. */
type Order = { readonly names: readonly string[]; readonly slots: readonly (number | undefined)[] }

/** How one kind of sheet is read: that of the firm or person, or that of a hire. */
type Form = {
  /** By name. The list of hires is read on its own, and has none. */
  readonly slotOf: ReadonlyMap<string, number>
  /** Those of contract lengths, which may have a word for an answer. */
  readonly lengths: readonly number[]
  readonly blank: Slots
  /** A blank sheet on which the defaults stand. */
  readonly assumed: Slots
  readonly followUps: readonly FollowUpPlace[]
  /** Of the sheet read last: the next one is mostly in the same order, and then no name is looked up. */
  last: Order
}

type Placed = { readonly fact: Fact; readonly slot: number }

type Forms = {
  readonly outside: Form
  readonly ofHire: Form
  readonly placed: readonly Placed[]
  /** The fact whose answer is derived unless it is given. */
  readonly derived: Placed | undefined
  readonly sizeStandard: SizeStandard
  readonly sizesOf: SizeReader
}

const formOf = (
  own: readonly Placed[],
  all: ReadonlyMap<string, number>,
  nameOf: (id: string) => string,
): Form => {
  const length = Math.max(0, ...own.map(({ slot }) => slot + 1))
  const blank = Array.from({ length }, () => undefined)
  const assumed: Row = [...blank]
  for (const { fact, slot } of own) assumed[slot] = fact.default
  return {
    slotOf: new Map(
      own.filter(({ fact }) => fact.id !== HIRES).map(({ fact, slot }) => [nameOf(fact.id), slot]),
    ),
    lengths: own.filter(({ fact }) => fact.kind === 'term-length').map(({ slot }) => slot),
    blank,
    assumed,
    followUps: own.flatMap(({ fact: { when }, slot }) =>
      when ? [{ slot, parent: all.get(when.fact) ?? all.size, in: when.in }] : [],
    ),
    last: { names: [], slots: [] },
  }
}

const known = new WeakMap<readonly Fact[], Forms>()

/** What of a catalogue the forms hang on. */
type Asked = { readonly facts: readonly Fact[]; readonly sizeStandard: SizeStandard }

/** The forms of a catalogue, made once for its facts and the standard they were read by last. */
export const formsFor = ({ facts, sizeStandard }: Asked): Forms => {
  const made = known.get(facts)
  if (made?.sizeStandard === sizeStandard) return made
  const own = (areOfHire: boolean, from = 0): readonly Placed[] =>
    facts.filter(({ id }) => isOfHire(id) === areOfHire).map((fact, at) => ({ fact, slot: from + at }))
  // Hires come first, as there are many of them: the sheet of one is no longer than it has to be.
  const ofHire = own(true)
  const outside = own(false, ofHire.length)
  const placed = [...ofHire, ...outside]
  const slotOf = new Map(placed.map(({ fact, slot }) => [fact.id, slot]))
  const forms: Forms = {
    outside: formOf(outside, slotOf, (id) => id),
    ofHire: formOf(ofHire, slotOf, fieldOf),
    placed,
    derived: placed.find(({ fact }) => fact.derived),
    sizeStandard,
    sizesOf: sizeReader(sizeStandard, (id) => slotOf.get(id) ?? slotOf.size),
  }
  known.set(facts, forms)
  return forms
}

const isSet = (given: object): boolean =>
  Array.isArray(given) && given.every((item) => typeof item === 'string')

/** Anything but nothing, and of what is no single value only sets. */
const isAnswer = (given: Facts[string] | undefined): given is Answer =>
  given !== null && given !== undefined && (typeof given !== 'object' || isSet(given))

/** Puts an answer in its slot. */
const write = (row: Row, slot: number | undefined, given: Facts[string] | undefined): void => {
  if (slot !== undefined && isAnswer(given)) row[slot] = given
}

/** Reads a sheet whose names stand in an order, all of them or the first ones. @returns whether they do; if not, the row is of no use */
const readInOrder = (row: Row, sheet: Facts | Hire, { names, slots }: Order): boolean => {
  let at = 0
  for (const name in sheet) {
    if (name !== names[at]) return false
    write(row, slots[at], sheet[name])
    at++
  }
  // A prototype's names come after the sheet's own: where the last one is its own, all are.
  return Object.hasOwn(sheet, names[at - 1] ?? '')
}

/** Reads a sheet name by name. @returns the order in which they stand */
const readByName = (row: Row, sheet: Facts | Hire, { slotOf }: Form): Order => {
  const names = Object.keys(sheet)
  for (const name of names) write(row, slotOf.get(name), sheet[name])
  return { names, slots: names.map((name) => slotOf.get(name)) }
}

const isCalled = ({ in: calling }: FollowUpPlace, parent: Answer): boolean =>
  calling.some((one) => one === parent)

/** A follow-up whose parent is known and does not call for it is left out. */
const leaveOutUncalled = ({ followUps }: Form, row: Row): void => {
  const uncalled: number[] = []
  for (const place of followUps) {
    const parent = row[place.parent]
    if (row[place.slot] !== undefined && parent !== undefined && !isCalled(place, parent))
      uncalled.push(place.slot)
  }
  for (const slot of uncalled) row[slot] = undefined
}

/** Reads a sheet of answers into slots: each answer once, and never one that a prototype holds. Nothing runs more often but the rules. */
export const readRow = (form: Form, sheet: Facts | Hire, assume: boolean): Slots => {
  const empty = assume ? form.assumed : form.blank
  let row: Row = empty.slice()
  if (!readInOrder(row, sheet, form.last)) {
    row = empty.slice()
    form.last = readByName(row, sheet, form)
  }
  for (const slot of form.lengths) if (row[slot] === OPEN_ENDED) row[slot] = Number.POSITIVE_INFINITY
  leaveOutUncalled(form, row)
  return row
}
