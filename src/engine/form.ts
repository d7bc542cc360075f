import {
  type Answer,
  type Fact,
  type Facts,
  fieldOf,
  type Hire,
  isOfHire,
  OPEN_ENDED,
  type Scalar,
} from './fact'

/** Answers in the order of the catalogue's facts; undefined is unknown. */
export type Slots = readonly (Answer | undefined)[]

type Place = { readonly slot: number; readonly name: string; readonly isLength: boolean }
type FollowUpPlace = { readonly slot: number; readonly parent: number; readonly in: readonly Scalar[] }

/** How one kind of sheet is read: that of the firm or person, or that of a hire. */
type Form = {
  /** Where an answer goes, and the name it is given under. */
  readonly places: readonly Place[]
  readonly blank: Slots
  /** A blank sheet on which the defaults stand. */
  readonly assumed: Slots
  readonly followUps: readonly FollowUpPlace[]
}

type Placed = { readonly fact: Fact; readonly slot: number }

type Forms = {
  readonly outside: Form
  readonly ofHire: Form
  readonly slotOf: ReadonlyMap<string, number>
  /** The fact whose answer is derived unless it is given. */
  readonly derived: Placed | undefined
}

const formOf = (own: readonly Placed[], all: Forms['slotOf'], nameOf: (id: string) => string): Form => {
  const assumed = Array.from({ length: all.size }, (): Answer | undefined => undefined)
  for (const { fact, slot } of own) assumed[slot] = fact.default
  return {
    places: own.map(({ fact, slot }) => ({
      slot,
      name: nameOf(fact.id),
      isLength: fact.kind === 'term-length',
    })),
    blank: assumed.map(() => undefined),
    assumed,
    followUps: own.flatMap(({ fact: { when }, slot }) =>
      when ? [{ slot, parent: all.get(when.fact) ?? all.size, in: when.in }] : [],
    ),
  }
}

const known = new WeakMap<readonly Fact[], Forms>()

/** The forms of a catalogue, made once. */
export const formsFor = (facts: readonly Fact[]): Forms => {
  const made = known.get(facts)
  if (made) return made
  const placed = facts.map((fact, slot) => ({ fact, slot }))
  const slotOf = new Map(placed.map(({ fact, slot }) => [fact.id, slot]))
  const forms = {
    outside: formOf(
      placed.filter(({ fact }) => !isOfHire(fact.id)),
      slotOf,
      (id) => id,
    ),
    ofHire: formOf(
      placed.filter(({ fact }) => isOfHire(fact.id)),
      slotOf,
      fieldOf,
    ),
    slotOf,
    derived: placed.find(({ fact }) => fact.derived),
  }
  known.set(facts, forms)
  return forms
}

/** Anything but the list of hires, which is read on its own, and what every object has. */
const isAnswer = (given: Facts[string] | undefined): given is Answer =>
  Array.isArray(given)
    ? given.every((item) => typeof item === 'string')
    : typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'

const readAnswer = ({ isLength }: Place, given: Facts[string] | undefined): Answer | undefined => {
  if (isLength && given === OPEN_ENDED) return Number.POSITIVE_INFINITY
  return isAnswer(given) ? given : undefined
}

/** The sheet itself where it holds nothing but its own answers: a copy where a prototype may hold others. */
const ownOf = <Sheet extends Facts | Hire>(sheet: Sheet): Sheet =>
  Object.getPrototypeOf(sheet) === Object.prototype ? sheet : { ...sheet }

/** A follow-up whose parent is known and does not call for it is left out. */
const withoutUncalled = ({ followUps }: Form, slots: Slots): Slots => {
  const uncalled = followUps.filter(({ slot, parent, in: calling }) => {
    const answer = slots[parent]
    return slots[slot] !== undefined && answer !== undefined && !calling.some((one) => one === answer)
  })
  if (uncalled.length === 0) return slots
  const called = [...slots]
  for (const { slot } of uncalled) called[slot] = undefined
  return called
}

/** Reads a sheet of answers into slots: each looked up by its name once, and never where a prototype holds it. */
export const readRow = (form: Form, sheet: Facts | Hire, assume: boolean): Slots => {
  const own = ownOf(sheet)
  const row = [...(assume ? form.assumed : form.blank)]
  for (const place of form.places) {
    const answer = readAnswer(place, own[place.name])
    if (answer !== undefined) row[place.slot] = answer
  }
  return withoutUncalled(form, row)
}
