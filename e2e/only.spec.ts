import { seeResult } from './support/keeping'
import { unfoldAll } from './support/look'
import { readerOf } from './support/reader'
import { pressFarDown } from './support/result'
import { expect, test } from './support/story'

test('“check whether it fits” asks only what this policy needs, and the answers stay for the rest', async ({
  page,
}) => {
  const reader = readerOf(page)
  await page.goto('/policies/disability-levy-exemption')
  await page.getByRole('link', { name: '看看我的单位符不符合' }).click()
  await expect(page).toHaveURL(/only=disability-levy-exemption/)
  await expect(page.getByText('只问“30 人以下企业免缴残保金”需要的问题。')).toBeVisible()
  await reader.answerAll({ '您的单位是哪一类？': '企业', '您的单位有多少名在职职工？': '30' })
  await reader.seeResult()
  await expect(page.locator('[data-policy]')).toHaveCount(1)
  await expect(page.locator('[data-policy="disability-levy-exemption"]')).toHaveAttribute(
    'data-verdict',
    'eligible',
  )
  await pressFarDown(page.getByRole('link', { name: '看全部可能适合的政策' }))
  await expect(page).not.toHaveURL(/only=/)
  await expect(reader.heading('您的单位是哪一类？')).toBeHidden()
  await page.goto('/policies')
})

test('on the way, the day and the language stay; the policy’s page leads back to the result', async ({
  page,
}) => {
  const reader = readerOf(page, 'en')
  await page.goto('/policies/unemployment-benefit?lang=en&on=2026-03-01')
  await page.getByRole('link', { name: 'Check whether it fits me' }).click()
  await expect(page).toHaveURL(/lang=en.*on=2026-03-01.*only=|on=2026-03-01/)
  await reader.shrugRest()
  await reader.seeResult()
  await expect(page.locator('[data-policy]')).toHaveCount(1)
  await pressFarDown(page.getByRole('link', { name: 'Back to the page of this policy' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Unemployment benefit' })).toBeFocused()
})

test('a result leads to a policy’s page, and that back to the result', async ({ page }) => {
  const reader = readerOf(page)
  await page.goto('/enterprise')
  await reader.choose('您的单位是哪一类？', '企业')
  await reader.type('您的单位有多少名在职职工？', '30')
  await reader.shrugRest()
  await reader.seeResult()
  const card = page.locator('[data-policy="disability-levy-exemption"]')
  await expect(card).toBeAttached()
  await unfoldAll(page)
  await pressFarDown(card.getByRole('link', { name: '看这条政策的完整介绍' }))
  await expect(reader.heading('30 人以下企业免缴残保金')).toBeFocused()
  await page.getByRole('link', { name: '回到我的结果' }).click()
  await expect(card).toBeVisible()
})

test('the first page of such an interview leads back to the policy', async ({ page }) => {
  const reader = readerOf(page)
  await page.goto('/individual?only=founder-grant')
  await reader.back()
  await expect(page).toHaveURL(/\/policies\/founder-grant$/)
})

test('an address that asks about no policy, or about one of others, says so', async ({ page }) => {
  await page.goto('/enterprise?only=%3Cb%3Efree')
  await expect(page.getByRole('heading', { level: 1, name: '没有找到这条政策' })).toBeVisible()
  await expect(page.getByText('free')).toHaveCount(0)
  await page.getByRole('link', { name: '不限政策，从头查' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '您的单位是哪一类？' })).toBeVisible()
  await page.goto('/enterprise/check?only=unemployment-benefit&on=2026-05-01')
  await expect(page.getByRole('heading', { level: 1, name: '这条政策不是给您这一类的' })).toBeVisible()
  await page.getByRole('link', { name: '以个人身份查看' }).click()
  const line = page.locator('[data-only="unemployment-benefit"]')
  await expect(line).toBeVisible()
  // Two links in one line would look like one.
  const tops = await line
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(2)
  await expect(page).toHaveURL(/on=2026-05-01/)
})

test('a policy that asks nothing is told at once', async ({ page }) => {
  await page.goto('/individual?only=equal-employment-protection')
  await expect(page.locator('[data-policy="equal-employment-protection"]')).toBeVisible()
})

test('nothing is called not yet certain of a policy that is settled: it ended, or it is not theirs', async ({
  page,
}) => {
  const reader = readerOf(page)
  const yours = page.locator('#group-eligible')
  await page.goto('/enterprise?only=job-expansion-grant&on=2027-02-01')
  await expect(page.locator('[data-verdict="not-in-force"]')).toBeVisible()
  await expect(yours).toContainText('现在没有可以享受的政策')
  await page.goto('/enterprise?only=disability-levy-exemption')
  await reader.answerAll({ '您的单位是哪一类？': '企业', '您的单位有多少名在职职工？': '31' })
  await reader.seeResult()
  await expect(yours).toContainText('现在没有可以享受的政策')
  await page.goto('/enterprise?only=disability-levy-exemption')
  await reader.shrugRest()
  await reader.seeResult()
  await expect(yours).toContainText('还没有可以确定享受的政策')
})

test('where nothing is theirs by right, nothing may be asked for “also”', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2028-02-01T10:00:00+08:00'))
  await seeResult(page, {
    'enterprise.kind': 'enterprise',
    'enterprise.employees': 8,
    'enterprise.industry': 'catering',
  })
  await expect(page.getByRole('heading', { name: '可以享受 0 项' })).toBeVisible()
  await expect(page.locator('#group-eligible .tier').first()).toHaveText(/^可以申请这些/)
})
