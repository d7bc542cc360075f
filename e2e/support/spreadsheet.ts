import type { Page } from '@playwright/test'
import writeWorkbook from 'write-excel-file/node'

type Value = string | number | Date

/** The cell of a person without a name, or the name itself: its row from 1, and its column's head. */
export const cellOf = (page: Page, row: number, column: string) =>
  page.getByRole('textbox', { name: `第 ${row} 名员工，${column}`, exact: true })

/** Pastes a block into the first cell, as a spreadsheet hands it over. */
export const pasteInto = (page: Page, cells: readonly (readonly string[])[]) =>
  cellOf(page, 1, '姓名或编号').evaluate(
    (cell, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    cells.map((line) => line.join('\t')).join('\r\n'),
  )

/** Hands a file in on the page of the table. */
export const handIn = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

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
