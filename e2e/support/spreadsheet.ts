import { expect, type Page } from '@playwright/test'
import writeWorkbook from 'write-excel-file/node'

type Value = string | number | Date

/** The cell of a person without a name, or the name itself: its row from 1, and its column's head. */
export const cellOf = (page: Page, row: number, column: string) =>
  page.getByRole('textbox', { name: `第 ${row} 名员工，${column}`, exact: true })

/** Puts a text on the clipboard as a reader does: marks it in another field, and copies. */
const copy = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((value) => {
    const field = Object.assign(document.createElement('textarea'), { id: 'elsewhere', value })
    document.body.append(field)
    field.select()
  }, text)
  await page.keyboard.press('ControlOrMeta+C')
  await page.locator('#elsewhere').evaluate((field) => field.remove())
}

/** Pastes a block into the first cell, as a spreadsheet hands it over. The table may be still to come. */
export const pasteInto = async (page: Page, cells: readonly (readonly string[])[]): Promise<void> => {
  const first = cellOf(page, 1, '姓名或编号')
  // A page that comes takes the focus, and with it what was marked to be copied.
  await expect(first).toBeVisible()
  await copy(page, cells.map((line) => line.join('\t')).join('\n'))
  await first.focus()
  await page.keyboard.press('ControlOrMeta+V')
}

/** Hands a file in on the page of the table. */
export const handIn = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

/** Holds up the work that is done beside the page. @returns the way to let it go on */
export const holdWork = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/worker-.*\.js/, async (route) => {
    await gate
    await route.continue().catch(() => undefined)
  })
  return release
}

/** A workbook with these sheets. */
export const workbookOf = (
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
): Promise<Buffer> =>
  writeWorkbook(
    Object.entries(sheets).map(([sheet, lines]) => ({
      sheet,
      data: lines.map((line) =>
        line.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy/m/d' } : { value })),
      ),
    })),
  ).toBuffer()
