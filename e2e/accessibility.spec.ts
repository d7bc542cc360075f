import type { Page } from '@playwright/test'
import { readerOf } from './support/reader'
import { fits, scan } from './support/scan'
import { expect, test } from './support/story'

/** A page of each kind, reached as a reader reaches it. */
const visitAll = async (page: Page, look: (name: string) => Promise<void>): Promise<void> => {
  const reader = readerOf(page)
  await page.goto('/')
  await reader.asked('看看您能享受哪些就业扶持政策')
  await look('first page')
  await page.getByRole('link', { name: '我经营单位' }).click()
  await reader.asked('您的单位是哪一类？')
  await look('question')
  await reader.goOn()
  await look('question with an error')
  await reader.choose('您的单位是哪一类？', '企业')
  await reader.asked('您的单位有多少名在职职工？')
  await page.getByText('为什么问这个').click()
  await look('typed question')
  await reader.type('您的单位有多少名在职职工？', '31')
  await reader.choose('您的单位属于哪个行业？', '餐饮业')
  await page.goto('/enterprise/hires')
  await reader.asked('新招的员工')
  await look('hires, none yet')
  await reader.addPerson()
  await reader.asked('第 1 名员工的情况')
  await page
    .getByRole('group', { name: '这名员工是高校毕业生吗？' })
    .getByRole('radio', { name: '是', exact: true })
    .check()
  await reader.savePerson()
  await look('hire with errors')
  await reader.back()
  await look('hires')
  await page.goto('/enterprise/result')
  await expect(page.locator('[data-policy]').first()).toBeVisible()
  await look('open result')
  await page.goto('/individual')
  await reader.answerAll({
    '你是毕业生，或者快要毕业了吗？': '是',
    '你的毕业证书是哪一天发的？': '2027-6-1',
    '你读的是哪一类学校？': '中等职业学校',
    '你的学校在哪个省（自治区、直辖市）？': async () => {
      await look('list of provinces')
      await reader.select('你的学校在哪个省（自治区、直辖市）？', '北京')
    },
    '你能工作，也想找工作吗？': '是',
    '你领过一次性求职补贴（求职创业补贴）吗？': '不是',
    '下面哪些符合你或你的家庭？': async () => {
      await look('lines')
      await page.getByRole('checkbox', { name: '我有残疾人证', exact: true }).check()
      await reader.goOn()
    },
  })
  await reader.asked('请核对您的回答')
  await look('check')
  await reader.seeResult()
  await look('result')
  await page.getByRole('link', { name: '清除全部回答' }).click()
  await look('forget')
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`no page has a fault that can be found by machine, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await visitAll(page, async (name) => expect(await scan(page), name).toEqual([]))
  })

test('no page is wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await visitAll(page, async (name) => expect(await fits(page), name).toBe(true))
})

test('the scan finds a fault that is planted', async ({ page }) => {
  await page.goto('/')
  await readerOf(page).asked('看看您能享受哪些就业扶持政策')
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')))
  expect((await scan(page)).join()).toContain('label')
})

test('the content policy stops a planted script, and the watch sees it', async ({ page, unwanted }) => {
  await page.goto('/')
  await readerOf(page).asked('看看您能享受哪些就业扶持政策')
  await page
    .evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "planted"'
      document.body.append(script)
    })
    .catch(() => undefined)
  await expect.poll(() => unwanted.some((one) => one.includes('content policy'))).toBe(true)
  expect(await page.title()).not.toBe('planted')
  unwanted.length = 0
})
