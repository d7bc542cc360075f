import { optionsRead } from '../catalogue'
import { type Facts, HIRES } from '../engine'
import { type FieldsOf, type FormField, formField, isEntered, readSoFar } from './form-fields'
import type { Subject } from './open-for'
import { hireFields } from './path'

/** Every field a hire may have, as fields of the form of the hire at this place in the list. */
export const allHireFields = ({ loaded, asOf }: Subject, at: number): readonly FormField[] =>
  [...loaded.asked.values()].flatMap((asked) => {
    const [scope, key] = asked.fact.id.split('.')
    if (scope !== 'hire' || key === undefined) return []
    const read = optionsRead(loaded, asked.fact.id)
    const options =
      asked.fact.kind === 'set' ? asked.options.filter(({ value }) => read.has(value)) : asked.options
    return [formField({ ...asked, options }, asOf, { name: `${HIRES}.${at}.${key}`, key, isLine: false })]
  })

/** The fields that can still matter after what has been filled in, and those that hold something: nothing entered is dropped. */
export const fieldsSoFar =
  (subject: Subject, answers: Facts, fields: readonly FormField[]): FieldsOf =>
  (values) => {
    const shown = new Set(hireFields(subject, answers, readSoFar(fields, values)))
    return fields.filter((field) => shown.has(field.key) || isEntered(field, values))
  }
