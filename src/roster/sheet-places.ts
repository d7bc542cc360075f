/** Where a workbook keeps a sheet of cells. */
export type SheetPlace = {
  /** As it is written in the workbook. */
  readonly name: string
  /** By which the workbook finds its part. */
  readonly id: string
  readonly path: string
  /** Whether who opens the workbook does not see it. */
  readonly isHidden: boolean
}

const SHEET = /<(?:\w+:)?sheet\s([^<>]*)>/g
const RELATION = /<(?:\w+:)?Relationship\s([^<>]*)>/g
const COUNTS_FROM_1904 = /<(?:\w+:)?workbookPr\s[^<>]*?\bdate1904\s*=\s*["'](?:1|true)["']/

/** An attribute of an element, whatever prefix stands before its name; empty where there is none. */
const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(attributes)?.[2] ?? ''

const attributesOf = (text: string, element: RegExp): readonly string[] =>
  [...text.matchAll(element)].map(([, attributes = '']) => attributes)

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`

/** Whether its days are counted from 1904, not from 1900. */
export const is1904 = (workbook: string): boolean => COUNTS_FROM_1904.test(workbook)

/**
 * The sheets that hold cells, those that are seen first: a chart may be a sheet of its own, and has none.
 * @param workbook the part that names the sheets
 * @param relations the part that says where each is kept
 */
export const sheetPlaces = (workbook: string, relations: string): readonly SheetPlace[] => {
  const paths = new Map(
    attributesOf(relations, RELATION)
      .filter((one) => attribute(one, 'Type').endsWith('/worksheet'))
      .map((one) => [attribute(one, 'Id'), pathOf(attribute(one, 'Target'))]),
  )
  const places = attributesOf(workbook, SHEET).flatMap((one): readonly SheetPlace[] => {
    const [name, id] = [attribute(one, 'name'), attribute(one, 'id')]
    const path = paths.get(id)
    return path === undefined || name === ''
      ? []
      : [{ name, id, path, isHidden: /hidden$/i.test(attribute(one, 'state')) }]
  })
  return [...places].sort((one, other) => Number(one.isHidden) - Number(other.isHidden))
}

const quoted = (value: string): string => `"${value.replaceAll('"', '&quot;')}"`

/** A workbook of these sheets, in this order. */
export const workbookOf = (places: readonly SheetPlace[], countsFrom1904: boolean): string => {
  const sheets = places.map(
    ({ name, id }, at) => `<sheet name=${quoted(name)} sheetId="${at + 1}" r:id=${quoted(id)}/>`,
  )
  const spaces =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const days = `<workbookPr date1904="${Number(countsFrom1904)}"/>`
  return `<workbook ${spaces}>${days}<sheets>${sheets.join('')}</sheets></workbook>`
}

/** Where sheets are, in the one form that a reader of workbooks follows. */
export const plainTargets = (relations: string): string => relations.replaceAll('Target="./', 'Target="')
