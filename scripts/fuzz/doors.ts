import { addressDoor } from './address'
import { catalogueDoor } from './catalogue'
import { deviceDoor } from './device'
import type { Door } from './door'
import { factsDoor, lineDoor } from './evaluator'
import { formDoor } from './form'
import { keptFileDoor } from './kept-file'
import { forgedLinkDoor, linkDoor } from './link'
import { receiptDoor } from './receipt'
import { cellDoor, tableDoor } from './table'
import { typedDoor } from './typed'
import { workbookDoor } from './workbook'

/** Every way by which something comes in from outside. Their shares come to a hundred. */
export const doors: readonly Door[] = [
  typedDoor(),
  formDoor(),
  addressDoor(),
  linkDoor(),
  forgedLinkDoor(),
  keptFileDoor(),
  receiptDoor(),
  deviceDoor(),
  tableDoor(),
  cellDoor(),
  workbookDoor(),
  lineDoor(),
  factsDoor(),
  catalogueDoor(),
]
