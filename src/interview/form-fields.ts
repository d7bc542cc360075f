import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import { type AskedFact, readTyped, type TypedCode, typedSchema } from '../catalogue'
import type { GivenAnswers } from '../draft'
import { type Answer, type Fact, type IsoDate, OPEN_ENDED, plusMonths } from '../engine'

/** The option that says "I don't know" among the options of a choice. */
export const UNKNOWN = 'unknown'

/** The tick that says "none of these" below a list of lines. */
export const NONE = 'noneOfThese'

/** A fact on a form: its control's name, the key its answer is kept under, and whether it is one line of a list of ticks. */
export type FormField = {
  readonly name: string
  readonly key: string
  readonly asked: AskedFact
  readonly isLine: boolean
  /** The day asked about. */
  readonly asOf: IsoDate
  /** A later day is taken for a slip of the hand. */
  readonly latest?: IsoDate | undefined
}

/** A field for a fact, on a form for the day asked about. */
export const formField = (
  asked: AskedFact,
  asOf: IsoDate,
  field: Pick<FormField, 'name' | 'key' | 'isLine'>,
): FormField => {
  const { fact } = asked
  const isBounded = fact.kind === 'day' && fact.monthsAhead !== undefined
  return { ...field, asked, asOf, latest: isBounded ? plusMonths(asOf, fact.monthsAhead ?? 0) : undefined }
}

/** The tick that says "I don't know" beside a control. */
export const unknownName = (name: string): string => `unknown.${name}`
/** The tick that says a contract has no fixed end. */
export const openEndedName = (name: string): string => `openEnded.${name}`

/** Facts that are chosen say "I don't know" by an option of their own; all others by a tick beside them. */
const isChosen = ({ asked, isLine }: FormField): boolean =>
  !isLine && (asked.fact.kind === 'boolean' || asked.fact.kind === 'choice')

/** A share as people write it: 0.017 is 1.7%; one with more digits than a percentage would keep stays as it is. */
const shareText = (share: number): string => {
  const percent = String(Number((share * 100).toPrecision(12)))
  return Number(`${percent}e-2`) === share ? `${percent}%` : String(share)
}

const asTyped = (fact: Fact, answer: unknown): unknown => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  if (typeof answer !== 'number') return answer
  const isShare = fact.kind === 'number' && fact.unit === 'share'
  return isShare ? shareText(answer) : String(answer)
}

/** Whether "none of these" was ticked, or meant: every line was answered with no. */
const isNoneTrue = (fields: readonly FormField[], answers: Readonly<Record<string, unknown>>): boolean =>
  fields.length > 0 && fields.every(({ isLine, key }) => isLine && answers[key] === false)

/** What a form shows for answers given before. */
export const formValues = (
  fields: readonly FormField[],
  answers: Readonly<Record<string, unknown>>,
): FieldValues => {
  const values: FieldValues = {}
  for (const field of fields) {
    const answer = answers[field.key]
    if (answer === undefined) continue
    if (answer === null && isChosen(field)) set(values, field.name, UNKNOWN)
    else if (answer === null) set(values, unknownName(field.name), true)
    else if (answer === OPEN_ENDED) set(values, openEndedName(field.name), true)
    else set(values, field.name, field.isLine ? answer : asTyped(field.asked.fact, answer))
  }
  if (isNoneTrue(fields, answers)) values[NONE] = true
  return values
}

type Reading = { readonly answer: Answer | null } | { readonly code: TypedCode }

/** Reads one control. An option or tick of "I don't know" is an answer; a control left empty is not. */
const readField = (field: FormField, values: FieldValues): Reading => {
  const { name, asked } = field
  const given: unknown = get(values, name)
  if (given === UNKNOWN || get(values, unknownName(name)) === true) return { answer: null }
  if (get(values, openEndedName(name)) === true) return { answer: OPEN_ENDED }
  if (field.isLine) return { answer: given === true }
  if (asked.fact.kind === 'set') return readTyped(typedSchema(asked.fact), Array.isArray(given) ? given : [])
  const reading = readTyped(typedSchema(asked.fact), given)
  const isTooLate = field.latest !== undefined && 'answer' in reading && reading.answer > field.latest
  return isTooLate ? { code: 'far-future' } : reading
}

/** Whether something stands in a control, be it readable or not. */
export const isEntered = ({ name, asked }: FormField, values: FieldValues): boolean => {
  const given: unknown = get(values, name)
  const isTicked = [unknownName(name), openEndedName(name)].some((tick) => get(values, tick) === true)
  const isText = typeof given === 'string' && given.trim() !== ''
  return isTicked || isText || (asked.fact.kind === 'set' && Array.isArray(given) && given.length > 0)
}

/** What can be read of the form so far. A control left empty or not readable is not answered. */
export const readSoFar = (fields: readonly FormField[], values: FieldValues): GivenAnswers =>
  Object.fromEntries(
    fields.flatMap((field): [string, Answer | null][] => {
      const reading = readField(field, values)
      return 'answer' in reading ? [[field.key, reading.answer]] : []
    }),
  )

/** A list without a tick: handed on by the button it is an answer; before, nobody may have looked at it. */
const isBareList = (field: FormField, values: FieldValues): boolean =>
  field.asked.fact.kind === 'set' && !isEntered(field, values)

/** What to keep of a form that was left half filled: all that can be read, but no list without a tick. */
export const begunIn = (fields: readonly FormField[], values: FieldValues): GivenAnswers =>
  readSoFar(
    fields.filter((field) => !isBareList(field, values)),
    values,
  )

/**
 * The lists that lost their last tick in a form that was left half filled: they are open again.
 * @returns the keys of their answers
 */
export const reopenedIn = (
  fields: readonly FormField[],
  values: FieldValues,
  before: GivenAnswers,
): readonly string[] =>
  fields
    .filter((field) => isBareList(field, values))
    .map(({ key }) => key)
    .filter((key) => before[key] === null || (Array.isArray(before[key]) && before[key].length > 0))

/** Which fields a form has, as it is filled in. */
export type FieldsOf = (values: FieldValues) => readonly FormField[]

/** A form's own reading of its controls: either every answer, or what is wrong with which. */
export const resolverOf =
  (fieldsOf: FieldsOf): Resolver<FieldValues, unknown, GivenAnswers> =>
  (values) => {
    const errors: FieldErrors = {}
    const answers: Record<string, Answer | null> = {}
    for (const field of fieldsOf(values)) {
      const reading = readField(field, values)
      if ('code' in reading) set(errors, field.name, { type: reading.code })
      else answers[field.key] = reading.answer
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: answers, errors: {} }
  }

/** The id of a control in the page, from its name. */
export const controlId = (name: string): string => name.replaceAll('.', '-')
