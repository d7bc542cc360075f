import { openFile, withAnswers } from './support/keeping'
import { readerOf } from './support/reader'
import { follow, openResult } from './support/result'
import { expect, test } from './support/story'

test.use({ serviceWorkers: 'block' })

test('without a connection, where the program could not be kept on the device, nobody is told that everything works', async ({
  page,
}) => {
  await page.goto('/enterprise/kind')
  await page.context().setOffline(true)
  await expect(page.locator('[data-offline]')).toContainText('请先不要关闭或刷新本页')
  await expect(page.getByText('照常可用')).toHaveCount(0)
  // What has come already does go on.
  await readerOf(page).choose('您的单位是哪一类？', '企业')
  await readerOf(page).asked('您的单位有多少名在职职工？')
})

test('rules that are fetched again say so, and a second press does not begin anew', async ({ page }) => {
  const file = '**/catalogue/policies/disability-levy-exemption.json'
  await page.route(file, (route) => route.fulfill({ json: { id: 'disability-levy-exemption' } }))
  await openResult(page, '/enterprise/result')
  const again = page.locator('[data-action="fetch-rules"]')
  await expect(again).toHaveText('重试')
  await page.unroute(file)
  const held: (() => Promise<void>)[] = []
  await page.route('**/catalogue/facts.json', (route) => void held.push(() => route.continue()))
  await again.click()
  await expect(again).toHaveText('正在取政策规则……')
  await expect(again).toHaveAttribute('aria-busy', 'true')
  await again.click()
  await expect.poll(() => held.length).toBe(1)
  for (const goOn of held) await goOn()
  await expect(again).toHaveCount(0)
  expect(held).toHaveLength(1)
})

test('a page whose part hangs on the way says that it takes long, and comes once it is there', async ({
  page,
}) => {
  const held: (() => Promise<void>)[] = []
  await page.route('**/assets/library-pages-*.js', (route) => void held.push(() => route.continue()))
  await page.goto('/zh-CN')
  await page.getByRole('link', { name: '政策库' }).first().click()
  await expect(page.getByText('正在打开……')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '您的回答都还在' })).toBeVisible()
  for (const goOn of held) await goOn()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('政策库')
})

test('a long list is judged again where what judges it did not come', async ({ page }) => {
  const hires = Array.from({ length: 101 }, () => ({ hiredOn: '2026-07-01' }))
  const answers = { 'enterprise.kind': 'enterprise', 'enterprise.hires': hires }
  await openFile(page, JSON.stringify({ format: 'huice-answers', version: 1, answers }), '/open')
  await page.locator('[data-action="open"]').click()
  const script = '**/assets/worker-*.js'
  await page.route(script, (route) => route.abort())
  await follow(page, '/enterprise/result')
  const failed = page.getByRole('alert').filter({ hasText: '没能判断出结果' })
  await expect(failed).toContainText('您的回答都还在')
  await page.unroute(script)
  await failed.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('[data-policy]').first()).toBeVisible({ timeout: 30_000 })
  // So it is beside the page: held against what is coming.
  await page.route(script, (route) => route.abort())
  await page.getByRole('contentinfo').getByRole('link', { name: '政策变化' }).click()
  await expect(failed).toBeVisible()
  await page.unroute(script)
  await failed.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('[data-touched]')).toBeVisible({ timeout: 30_000 })
})

test('newer rules that no longer take an answer name it, and judge nothing by it', async ({ page }) => {
  const policy = '**/catalogue/policies/disability-levy-exemption.json'
  await page.route(policy, (route) => route.fulfill({ json: { id: 'disability-levy-exemption' } }))
  await withAnswers(page)
  await page.route('**/catalogue/facts.json', async (route) => {
    const { facts, ...rest } = await (await route.fetch()).json()
    const newer = facts.map((fact: { readonly id: string }) =>
      fact.id === 'enterprise.employees' ? { ...fact, likely: undefined, max: 20 } : fact,
    )
    await route.fulfill({ json: { ...rest, facts: newer } })
  })
  await page.unroute(policy)
  await page.locator('[data-action="fetch-rules"]').click()
  await expect(page.getByRole('status').filter({ hasText: '职工人数' })).toBeVisible()
  await follow(page, '/enterprise/check')
  await expect(page.getByText('企业', { exact: true })).toBeVisible()
  await expect(page.getByText('31 人', { exact: true })).toHaveCount(0)
})
