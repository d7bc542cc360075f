import { type FieldValues, get } from 'react-hook-form'
import { optionsRead } from '../catalogue'
import { type Answer, type Facts, HIRES, type Hire } from '../engine'
import { type FormField, readField } from './form-fields'
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

/** What has been chosen so far; what is typed is only read when the form is handed in. */
export const chosenIn = (fields: readonly FormField[], values: FieldValues): Hire => {
  const chosen: Record<string, Answer | null> = {}
  for (const field of fields) {
    const { kind } = field.asked.fact
    const given: unknown = get(values, field.name)
    if ((kind !== 'boolean' && kind !== 'choice') || !given) continue
    const reading = readField(field, values)
    if ('answer' in reading) chosen[field.key] = reading.answer
  }
  return chosen
}

/** The fields that can still matter after what has been chosen. */
export const fieldsFor = (
  subject: Subject,
  answers: Facts,
  { fields, values }: { readonly fields: readonly FormField[]; readonly values: FieldValues },
): readonly FormField[] => {
  const shown = new Set(hireFields(subject, answers, chosenIn(fields, values)))
  return fields.filter(({ key }) => shown.has(key))
}
