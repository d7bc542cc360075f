import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address-text'
import { readTyped } from '../../src/catalogue'
import { readCatalogue } from '../../src/catalogue/read-catalogue'
import { readFragment } from '../../src/draft'
import { createDraftStore } from '../../src/draft/draft-store'
import { formValues } from '../../src/interview/form-fields'
import { readParcel } from '../../src/keep/parcel'
import { createEvaluator } from '../evaluate-line'
import { addressDoor } from './address'
import { catalogueDoor } from './catalogue'
import { deviceDoor } from './device'
import { type Door, doorOf } from './door'
import { factsDoor, lineDoor } from './evaluator'
import { formDoor } from './form'
import { keptFileDoor } from './kept-file'
import { forgedLinkDoor, linkDoor } from './link'
import { TODAY } from './memory-device'
import { loaded } from './possible'
import { receiptDoor } from './receipt'
import { taken } from './rows'
import { cellDoor, tableDoor } from './table'
import { typedDoor } from './typed'
import { workbookDoor } from './workbook'

const today = TODAY
const evaluate = createEvaluator(loaded.catalogue, today)

/** A file or link whose first answer gets lost on the way in. */
const withoutFirst = <Stored extends { readonly answers: object }>(stored: Stored): Stored => ({
  ...stored,
  answers: Object.fromEntries(Object.entries(stored.answers).slice(1)),
})

type Rows = Exclude<Awaited<ReturnType<typeof taken>>, string | undefined>['rows']

/** A reader of tables that makes something else of the rows. */
const tableReader =
  (change: (row: Rows[number]) => Rows[number]): typeof taken =>
  async (bytes) => {
    const result = await taken(bytes)
    return typeof result === 'object' ? { ...result, rows: result.rows.map(change) } : result
  }

const PLANTED: readonly (readonly [fault: string, door: Door])[] = [
  [
    'blanks that count as a no',
    typedDoor((schema, typed) =>
      typeof typed === 'string' && typed.trim() === '' ? { answer: false } : readTyped(schema, typed),
    ),
  ],
  [
    'a figure that is rounded where it is shown',
    formDoor((fields, answers) =>
      formValues(
        fields,
        Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [
            id,
            typeof answer === 'number' ? Math.round(answer) : answer,
          ]),
        ),
      ),
    ),
  ],
  [
    'an address that leads to another site',
    addressDoor((whole) => ({ ...addressOf(whole), change: () => addressOf(whole).path })),
  ],
  [
    'a refused link that empties the page',
    linkDoor(async (fragment) => {
      const found = await readFragment(fragment)
      return 'code' in found ? { answers: {}, ticked: [], notes: [], until: undefined } : found
    }),
  ],
  [
    'an answer lost from a link',
    forgedLinkDoor(async (fragment) => {
      const found = await readFragment(fragment)
      return 'code' in found ? found : withoutFirst(found)
    }),
  ],
  [
    'an answer lost from a file',
    keptFileDoor((text, other) => {
      const parcel = readParcel(text, other)
      return parcel.kind === 'answers' ? { ...parcel, stored: withoutFirst(parcel.stored) } : parcel
    }),
  ],
  ['a record that says otherwise, and nobody tells', receiptDoor(() => [])],
  [
    'what cannot be read on the device, deleted',
    deviceDoor((device) => {
      const store = createDraftStore({ device, today: () => today })
      if (store.held().keeping.at === 'unreadable') device.erase()
      return store
    }),
  ],
  [
    'an age below nought from a table',
    tableDoor(tableReader((row) => ({ ...row, hire: { ...row.hire, ageAtHire: -1 } }))),
  ],
  ['a cell that is lost', cellDoor(tableReader((row) => ({ ...row, unread: {} })))],
  [
    'text for a figure from a workbook',
    workbookDoor(tableReader((row) => ({ ...row, hire: { ageAtHire: 'old' } }))),
  ],
  ['a line without an answer', lineDoor(() => '{"id":"a"}')],
  [
    'a verdict that hangs on the order of answers',
    factsDoor((line) => (/"facts":\{"[^"]*hires/.test(line) ? evaluate('{') : evaluate(line))),
  ],
  [
    'one bad policy that takes another with it',
    catalogueDoor((raw) => {
      const found = readCatalogue(raw)
      if (!found.content || found.faults.length === 0) return found
      const [first = ''] = found.content.policies.keys()
      const policies = new Map([...found.content.policies].filter(([id]) => id !== first))
      return { ...found, content: { ...found.content, policies } }
    }),
  ],
]

describe('the door finds', () => {
  it.each(PLANTED)(
    '%s',
    async (_, door) => {
      const { failure, inputs } = await door.run({ inputs: 400, seed: 1, isAsFound: true })
      expect(failure).toContain(`seed 1, path `)
      expect(inputs).toBeLessThan(400)
    },
    120_000,
  )

  it('an input that reaches what all objects share', async () => {
    const door = doorOf({
      name: 'planted',
      share: 1,
      inputs: fc.constant('polluted'),
      holds: (name) => {
        Object.defineProperty(Object.prototype, name, { value: 1, configurable: true })
      },
    })
    const { failure } = await door.run({ inputs: 1, seed: 1 })
    Reflect.deleteProperty(Object.prototype, 'polluted')
    expect(failure).toContain('the prototype of all objects was changed')
  })
})
