import type { FieldValues } from 'react-hook-form'
import { optionsRead } from '../catalogue'
import { type Answer, type Facts, HIRES, type Hire } from '../engine'
import { type FieldsOf, type FormField, readField } from './form-fields'
import { hireFields, type Subject } from './path'

/** Every field a hire may have, as fields of the form of the hire at this place in the list. */
export const allHireFields = ({ loaded }: Subject, at: number): readonly FormField[] =>
  [...loaded.asked.values()].flatMap((asked) => {
    const [scope, key] = asked.fact.id.split('.')
    if (scope !== 'hire' || key === undefined) return []
    const read = optionsRead(loaded, asked.fact.id)
    const options =
      asked.fact.kind === 'set' ? asked.options.filter(({ value }) => read.has(value)) : asked.options
    return [{ name: `${HIRES}.${at}.${key}`, key, asked: { ...asked, options }, isLine: false }]
  })

/** What can be read of the form so far. A control left empty or not readable is not answered. */
const readSoFar = (fields: readonly FormField[], values: FieldValues): Hire =>
  Object.fromEntries(
    fields.flatMap((field): [string, Answer | null][] => {
      const reading = readField(field, values)
      return 'answer' in reading ? [[field.key, reading.answer]] : []
    }),
  )

/** What to keep of a form that was left half filled: all that can be read, but no untouched list of ticks. */
export const begunIn = (fields: readonly FormField[], values: FieldValues): Hire =>
  readSoFar(
    fields.filter(({ asked }) => asked.fact.kind !== 'set'),
    values,
  )

/** The fields that can still matter after what has been filled in. */
export const fieldsSoFar =
  (subject: Subject, answers: Facts, fields: readonly FormField[]): FieldsOf =>
  (values) => {
    const shown = new Set(hireFields(subject, answers, readSoFar(fields, values)))
    return fields.filter(({ key }) => shown.has(key))
  }
