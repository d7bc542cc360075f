import { deepEqual, ok } from 'node:assert/strict'
import { type AskedFact, readTyped, typedSchema } from '../../src/catalogue'
import { type FormField, formField, formValues, readSoFar } from '../../src/interview/form-fields'
import { drafts } from '../../src/keep/drafts.test-support'
import { type Door, doorOf } from './door'
import { TODAY } from './memory-device'
import { loaded } from './possible'

type Show = typeof formValues

const fieldOf = (asked: AskedFact): FormField => {
  const { id } = asked.fact
  return formField(asked, TODAY, { name: id, key: id, isLine: false })
}

/** Days of another century may be opened from a file; a form asks about them, for they are slips of the hand. */
const isAskedAbout = ({ asked }: FormField, answer: unknown): boolean => {
  const reading = readTyped(typedSchema(asked.fact), answer)
  return asked.fact.kind === 'day' && ('code' in reading || reading.answer > TODAY)
}

/** Answers that come back to their question. A form shows them so that going on without touching it changes nothing. */
export const formDoor = (show: Show = formValues): Door =>
  doorOf({
    name: 'answers shown again',
    share: 4,
    inputs: drafts,
    kept: [
      {
        answers: { 'enterprise.annualRevenue': 1e21, 'enterprise.layoffRate': 0.0549876543210987 },
        ticked: [],
        notes: [],
      },
    ],
    holds: ({ answers }) => {
      for (const [id, answer] of Object.entries(answers)) {
        const asked = loaded.asked.get(id)
        ok(asked)
        const field = fieldOf(asked)
        if (asked.fact.kind === 'list' || isAskedAbout(field, answer)) continue
        deepEqual(
          readSoFar([field], show([field], answers))[id],
          answer,
          `${id} changed without being touched`,
        )
      }
    },
  })
