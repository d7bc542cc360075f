import { expect, test } from './support/story'

const entries = '#results [data-entry]'

test('from the first page to the library, and by a situation to a policy', { tag: '@main' }, async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: '政策库：不答题，直接查政策' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '政策库' })).toBeFocused()
  await expect(page).toHaveTitle('政策库 – 惠策')
  await page.getByText('我失业了', { exact: true }).click()
  await page.getByRole('link', { name: '失业保险金' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '失业保险金' })).toBeFocused()
  await expect(page).toHaveURL(/\/policies\/unemployment-benefit$/)
  await page.getByRole('link', { name: '政策库', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '政策库' })).toBeFocused()
})

test('all policies stand there for their audience, with how they stand', async ({ page }) => {
  await page.goto('/policies')
  await expect(page.locator('#enterprise [data-entry]')).toHaveCount(17)
  await expect(page.locator('#individual [data-entry]')).toHaveCount(15)
  const levy = page.locator('#enterprise [data-entry="disability-levy-exemption"]')
  await expect(levy).toContainText('有效')
  await expect(levy).toContainText('到 2027年12月31日 为止')
})

for (const [query, first] of [
  ['小额担保贷款', 'startup-loan-enterprise'],
  ['canbaojin', 'disability-levy-reduction'],
  ['I lost my job', 'unemployment-benefit'],
] as const)
  test(`searching for “${query}” answers while one types, and is kept in the address`, async ({ page }) => {
    await page.goto('/policies')
    const field = page.getByRole('searchbox', { name: '搜索政策' })
    await field.pressSequentially(query)
    await expect(page.locator(entries).first()).toHaveAttribute('data-entry', first)
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^找到 \d+ 项政策。$/)
    await field.press('Enter')
    await expect(field).toBeFocused()
    expect(new URL(page.url()).searchParams.get('q')).toBe(query)
    await page.reload()
    await expect(field).toHaveValue(query)
    await expect(page.locator(entries).first()).toHaveAttribute('data-entry', first)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('searchbox', { name: 'Search the policies' })).toHaveValue(query)
    await page.locator(entries).first().getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/policies/${first}\\?lang=en$`))
    await page.goBack()
    await expect(page.getByRole('searchbox')).toHaveValue(query)
  })

test('what is typed and not sent is kept for those who come back', async ({ page }) => {
  await page.goto('/policies')
  await page.getByRole('searchbox').fill('cbj')
  await page.locator(entries).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('残保金分档减缴')
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('cbj')
})

test('a search without a result says what else to do', async ({ page }) => {
  await page.goto('/policies?q=%E5%A4%A9%E6%B0%94%E9%A2%84%E6%8A%A5')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    '没有找到与“天气预报”有关的政策。换个说法再试，或者在下面按情况查找。',
  )
  await expect(page.locator(entries)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '按情况查找' })).toBeVisible()
})

test('without readings one can still search by words', async ({ page }) => {
  await page.route('**/readings.json', (route) => route.fulfill({ status: 500 }))
  await page.goto('/policies?q=%E6%AE%8B%E4%BF%9D%E9%87%91')
  await expect(page.locator(entries)).toHaveCount(2)
})

test('what ended stays findable, marked as ended; what has not begun too', async ({ page }) => {
  await page.goto('/policies?on=2028-06-01&q=canbaojin')
  await expect(page.locator(entries).first()).toContainText('已结束')
  await expect(page.locator(entries).first()).toContainText('已于 2027年12月31日 结束')
  await page.locator(entries).first().getByRole('link').click()
  await expect(page).toHaveURL(/on=2028-06-01/)
  await expect(page.getByText('已结束', { exact: true })).toBeVisible()
  await expect(page.locator('[data-fit]')).toHaveCount(0)
  await page.goto('/policies/loan-renewal?on=2020-01-01&lang=en')
  await expect(page.getByText('Not begun', { exact: true })).toBeVisible()
  await expect(page.getByText('Begins on 24 September 2024')).toBeVisible()
})

test('an address of no policy says so', async ({ page }) => {
  await page.goto('/policies/free-lunch')
  await expect(page.getByRole('heading', { level: 1, name: '没有这条政策' })).toBeVisible()
  await page.getByRole('link', { name: '去政策库找' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '政策库' })).toBeVisible()
  await page.goto('/policies/a/b')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('没有这条政策')
})

test('by keyboard alone: search, go to a result, fold a branch of the rule', async ({ page }) => {
  await page.goto('/policies')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('qzbt')
  await expect(page.locator(entries)).not.toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator(entries).first().getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '毕业生一次性求职补贴' })).toBeFocused()
  const branch = page.locator('#rule summary').filter({ hasText: '属于下面任意一类' })
  await branch.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('家里领低保（最低生活保障）').first()).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.getByText('家里领低保（最低生活保障）').first()).toBeVisible()
})
