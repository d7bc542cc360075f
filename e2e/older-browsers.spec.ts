import { FIRM_OF_31 } from './support/people'
import { readerOf } from './support/reader'
import { cellOf, pasteInto } from './support/spreadsheet'
import { expect, test } from './support/story'

/** Takes away what came after Chromium 87 or Safari 14.0, before any script of ours runs. */
const forgetNews = (): void => {
  const later: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Array, ['fromAsync']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
    [Intl, ['ListFormat', 'Segmenter', 'DisplayNames', 'DurationFormat', 'supportedValuesOf']],
    [Crypto.prototype, ['randomUUID']],
    [AbortSignal, ['any', 'timeout']],
    [Navigator.prototype, ['locks', 'storage', 'userActivation', 'connection', 'scheduling']],
    [Document.prototype, ['startViewTransition']],
    [HTMLElement.prototype, ['inert', 'showPopover', 'hidePopover']],
    [HTMLFormElement.prototype, ['requestSubmit']],
    [
      window,
      [
        'structuredClone',
        'BroadcastChannel',
        'CompressionStream',
        'DecompressionStream',
        'WeakRef',
        'FinalizationRegistry',
        'Iterator',
        'Temporal',
        'navigation',
        'scheduler',
        'requestIdleCallback',
      ],
    ],
  ]
  for (const [place, names] of later) for (const name of names) Reflect.deleteProperty(place, name)
}

const isForgotten = () =>
  !('groupBy' in Object) && typeof structuredClone === 'undefined' && !('ListFormat' in Intl)

test.beforeEach(({ page }) => page.addInitScript(forgetNews))

test('in a browser as old as our floor an owner comes to the result, with hires from a pasted list', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/')
  expect(await page.evaluate(isForgotten)).toBe(true)
  await page.getByRole('link', { name: '我经营单位' }).click()
  await reader.answerAll({
    ...FIRM_OF_31,
    新招的员工: async () => {
      await page.getByRole('link', { name: '人多？用表格填，或者从表格文件导入' }).click()
      await pasteInto(page, [
        ['姓名', '招用日期', '高校毕业生', '毕业日期'],
        ['张三', '2026-07-01', '是', '2026-06-20'],
      ])
      await expect(cellOf(page, 2, '姓名或编号')).toBeVisible()
      await page.getByRole('link', { name: '返回', exact: true }).first().click()
      await reader.donePeople()
    },
  })
  await expect(page.getByText('1 人', { exact: true })).toBeVisible()
  await reader.seeResult()
  await expect(reader.policy('残保金分档减缴')).toContainText('少缴 3,720 元')
})

test('in a browser as old as our floor every other page comes too', async ({ page }) => {
  for (const [path, title] of [
    ['/en/policies', 'Policy library'],
    ['/en/policies/unemployment-benefit', 'Unemployment benefit'],
    ['/zh-CN/policies/disability-levy-exemption', '30 人以下企业免缴残保金'],
    ['/glossary', '词语解释'],
    ['/changes', '政策变化'],
    ['/privacy', '您的回答去了哪里'],
  ] as const) {
    await page.goto(path)
    expect(await page.evaluate(isForgotten)).toBe(true)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})
