import { builtWithout, previewGuided, serveGuided } from './support/guided'
import { readerOf } from './support/reader'
import { expect, test } from './support/story'

const ID = 'evening-class-subsidy'
const QUESTION = '最近一年，你上了几次夜校？'

test.describe.configure({ mode: 'serial' })
/** The first page of a server that was just started takes its time. */
const patient = expect.configure({ timeout: 60_000 })
// Each story copies a catalogue and runs the officer's commands on it.
test.slow()

test.describe('a policy that an officer added by the guide, without touching code', () => {
  let guided: Awaited<ReturnType<typeof serveGuided>>
  test.beforeAll(async () => {
    test.setTimeout(300_000)
    guided = await serveGuided()
  })
  test.afterAll(() => guided.close())

  test('is found by its pinyin, and its new question leads to the verdict and the sum', async ({ page }) => {
    const reader = readerOf(page)
    await page.goto(`${guided.address}policies?on=2027-03-01`)
    await page.getByRole('searchbox').fill('yexiao')
    await page.getByRole('link', { name: '夜校学费补贴（示例）' }).first().click()
    await expect(reader.heading('夜校学费补贴（示例）')).toBeVisible()
    await page.locator('[data-fit="individual"]').click()
    await reader.type(QUESTION, '9')
    await reader.seeResult()
    const card = page.locator(`[data-policy="${ID}"]`)
    await expect(card).toHaveAttribute('data-verdict', 'ineligible')
    await expect(card).toContainText('你上了 9 次，不满 10 次。')
    await page.goBack()
    await page.getByRole('link', { name: /一年里上夜校的次数/ }).click()
    await reader.type(QUESTION, '12')
    await reader.seeResult()
    await expect(card).toHaveAttribute('data-verdict', 'eligible')
    await expect(card).toContainText('240')
    await expect(page.locator('[data-as-of="2027-03-01"]')).toBeVisible()
    await expect(page).toHaveURL(/on=2027-03-01/)
  })

  test('is asked in English among all other questions', async ({ page }) => {
    const reader = readerOf(page, 'en')
    await page.goto(`${guided.address}individual?lang=en&on=2027-03-01`)
    await reader.answerAll({ 'How many evening classes did you go to in the last year?': '40' })
    await reader.seeResult()
    const card = page.locator(`[data-policy="${ID}"]`)
    await expect(card).toHaveAttribute('data-verdict', 'eligible')
    await expect(card).toContainText('600')
  })

  test('is not in force before its first day, and its page leads to that day', async ({ page }) => {
    await page.goto(`${guided.address}policies/${ID}`)
    await expect(page.locator('[data-fit]')).toHaveCount(0)
    await page.getByRole('link', { name: '按 2027年1月1日 查看这一页' }).click()
    await expect(page).toHaveURL(/on=2027-01-01/)
    await expect(page.locator('[data-fit="individual"]')).toBeVisible()
  })
})

test('a policy that is only begun cannot be published, and the build names each blank', () => {
  const { ok, output } = builtWithout(['policy', 'cases', 'question', 'page', 'act'])
  expect(ok).toBe(false)
  expect(output).toContain(`policies/${ID}.json says.zh-CN.title: still to be filled in → write in Chinese`)
})

test('the preview follows what is typed, keeps what was answered, and names a slip of the hand', async ({
  page,
}) => {
  const preview = await previewGuided()
  const reader = readerOf(page)
  const field = page.getByRole('textbox')
  await page.goto(`${preview.address}individual?only=${ID}&on=2027-03-01`)
  await patient(reader.heading(QUESTION)).toBeVisible()
  await field.fill('12')
  preview.save('facts.json', QUESTION, '一年里去了几次夜校？')
  await patient(reader.heading('一年里去了几次夜校？')).toBeVisible()
  await expect(field).toHaveValue('12')
  preview.save('facts.json', '"kind": "list",', '"kind": "list"')
  await patient(page.getByText(/^facts\.json · line \d+, column \d+/)).toBeVisible()
  await expect(field).toHaveValue('12')
  preview.save('facts.json', '"kind": "list"', '"kind": "list",')
  await patient(page.getByText(/^facts\.json · line/)).toBeHidden()
  await reader.goOn()
  await reader.seeResult()
  await expect(page.locator(`[data-policy="${ID}"]`)).toContainText('240')
  preview.save(`policies/${ID}.json`, '"number": 20', '"number": 30')
  await patient(page.locator(`[data-policy="${ID}"]`)).toContainText('360')
  preview.save(`policies/${ID}.json`, '夜校学费补贴（示例）', '[fill in] its name')
  await patient(
    page.getByText(`policies/${ID}.json · says.zh-CN.title · still to be filled in`),
  ).toBeVisible()
  await expect(page.locator(`[data-policy="${ID}"]`)).toHaveCount(0)
  preview.save(`policies/${ID}.json`, '[fill in] its name', '夜校学费补贴（示例）')
  await patient(page.locator(`[data-policy="${ID}"]`)).toContainText('360')
  await preview.close()
})
