import type { Page } from '@playwright/test'
import { fillerOf, type Given } from './support/filler'
import { openFile } from './support/keeping'
import { unmarkedIn } from './support/marks'
import { openResult } from './support/result'
import { fits, scan } from './support/scan'
import { expect, test } from './support/story'

const PSEUDO = 'ar-XB'

const EMPLOYER: Given = {
  'enterprise.kind': 'enterprise',
  'enterprise.employees': '31',
  'enterprise.industry': 'catering',
  'enterprise.annualRevenue': '5000000',
  'enterprise.unemploymentInsuranceMonths': '36',
  'enterprise.hasArrears': 'no',
  'hire.graduate': 'yes',
  'hire.graduatedOn': '2026-07-01',
  'hire.hiredOn': '2026-08-01',
  'hire.contractMonths': '24',
}
const PERSON: Given = {
  'person.graduate': 'yes',
  'person.graduatedOn': '2027-06-01',
  'person.schoolType': 'university',
  'person.wantsWork': 'yes',
  'person.disabled': 'yes',
  'person.employment': 'studying',
}

/** Nothing is said but in the pseudo-language, and nothing is wider than the screen. */
const look = async (page: Page, name: string): Promise<void> => {
  await expect.poll(() => unmarkedIn(page), { message: name }).toEqual([])
  expect(await fits(page), name).toBe(true)
}

/** Through an interview, each page looked at before and after it is sent off empty, up to the check page. */
const walk = async (page: Page, audience: string, given: Given): Promise<void> => {
  const filler = fillerOf(page)
  await page.goto(`/${audience}?lang=${PSEUDO}`)
  for (let n = 0; n < 40; n++) {
    await expect(
      page.locator('form, [data-action="add-hire"], [data-action="see-result"]').first(),
    ).toBeVisible()
    const place = new URL(page.url()).pathname
    if (place.endsWith('/check')) return
    await look(page, place)
    if (place.endsWith('/hires')) {
      await hire(page, given)
      continue
    }
    if (!(await filler.isRefused())) continue
    await look(page, `${place}, sent off empty`)
    await filler.fill(given)
    await filler.goOn()
  }
  throw new Error('no end of questions')
}

const hire = async (page: Page, given: Given): Promise<void> => {
  const filler = fillerOf(page)
  await page.locator('[data-action="add-hire"]').click()
  await expect(page).toHaveURL(/\/hires\/\d+/)
  await expect(filler.submit).toBeVisible()
  expect(await filler.isRefused()).toBe(true)
  await look(page, 'a hire, sent off empty')
  await filler.fill(given)
  await look(page, 'a hire')
  await filler.goOn()
  await look(page, 'hires')
  await page.locator('[data-action="done-hires"]').click()
  await expect(page.locator('[data-action="done-hires"]')).toHaveCount(0)
}

test.describe('in a language that nobody wrote, long and from right to left', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const [audience, given] of [
    ['enterprise', EMPLOYER],
    ['individual', PERSON],
  ] as const)
    test(`nothing on the way to the result is hard-wired: ${audience}`, async ({ page }) => {
      test.slow()
      await page.goto(`/?lang=${PSEUDO}`)
      await look(page, 'first page')
      await walk(page, audience, given)
      await look(page, 'check')
      await page.locator('[data-action="see-result"]').click()
      await expect(page.locator('[data-policy]').first()).toBeVisible()
      expect(await page.locator('[data-verdict="eligible"]').count()).toBeGreaterThan(0)
      await look(page, 'result')
      await expect(page.locator('time').first()).toContainText(/\p{Script=Arabic}/u)
      expect(await scan(page)).toEqual([])
    })

  test('nothing is hard-wired where answers are kept, shared, opened and forgotten', async ({ page }) => {
    test.slow()
    const kept = `/individual/keep?lang=${PSEUDO}`
    await page.goto(kept)
    await look(page, 'nothing to keep')
    await page.goto(`/individual?lang=${PSEUDO}`)
    await fillerOf(page).fill({})
    await fillerOf(page).goOn()
    // Inside the page: a new load would lose the answer.
    await page.evaluate((to) => window.history.pushState(null, '', to), kept)
    await look(page, 'keep')
    await page.locator('[data-action="keep"]').click()
    await page.locator('[data-action="make-link"]').click()
    await look(page, 'kept, with a link')
    await page.locator('[data-action="copy-link"]').click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action="save-receipt"]').click(),
    ])
    await look(page, 'a receipt is saved')
    expect(await scan(page)).toEqual([])
    await page.goto(`/?lang=${PSEUDO}`)
    await look(page, 'first page, with answers kept')
    await page.goto(`/open?lang=${PSEUDO}`)
    await look(page, 'open')
    await openFile(page, 'no such thing')
    await expect(page.locator('[data-problem]')).toBeVisible()
    await look(page, 'a file that cannot be opened')
    await page.locator('input[type=file]').setInputFiles(await saved.path())
    await expect(page.locator('[data-replay]')).toBeVisible()
    await look(page, 'receipt')
    await page.goto(`/forget?lang=${PSEUDO}`)
    await look(page, 'forget')
    await page.locator('[data-action="forget"]').click()
    await expect(page).toHaveURL(/forgotten/)
    await look(page, 'forgotten')
  })

  test('nothing is hard-wired where the policies can be read', async ({ page }) => {
    test.slow()
    await page.goto(`/policies?lang=${PSEUDO}`)
    await expect(page.locator('h1')).toBeVisible()
    await look(page, 'index')
    expect(await scan(page)).toEqual([])
    await page.goto(`/policies?lang=${PSEUDO}&q=zzzz`)
    await expect(page.locator('h1')).toBeVisible()
    await look(page, 'nothing found')
    for (const policy of [
      'disability-levy-exemption',
      'job-expansion-grant',
      'unemployment-benefit',
      'nothing',
    ]) {
      await page.goto(`/policies/${policy}?lang=${PSEUDO}`)
      await expect(page.locator('h1')).toBeVisible()
      await look(page, policy)
    }
    await page.goto(`/individual?lang=${PSEUDO}&only=unemployment-benefit`)
    await expect(page.locator('form')).toBeVisible()
    await look(page, 'only one policy')
  })

  test('nothing is hard-wired in the table of hires, the glossary and the statement', async ({ page }) => {
    test.slow()
    await page.goto(`/enterprise/table?lang=${PSEUDO}`)
    await expect(page.locator('#cell-0-name')).toBeVisible()
    await look(page, 'table')
    const file = { name: 'a.csv', mimeType: 'text/csv' }
    const handIn = (text: string) =>
      page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from(text) })
    await handIn('nobody')
    await expect(page.locator('[data-file-code]')).toBeVisible()
    await look(page, 'a list without heads')
    await handIn('Name,Date of hire,Hobby,Graduate\r\n1,2026-07-01,2,yes\r\n3,2026-17-01,2,maybe\r\n')
    await expect(page.locator('[data-error-summary]')).toBeVisible()
    await look(page, 'a list with wrong cells')
    await page.locator('[data-action="see-each"]').click()
    await expect(page).toHaveURL(/results/)
    await expect(page.getByRole('table')).toBeVisible()
    await look(page, 'the result of each')
    for (const place of ['/changes', '/glossary', '/accessibility', '/privacy']) {
      await page.goto(`${place}?lang=${PSEUDO}`)
      await expect(page.locator('h1')).toBeVisible()
      await look(page, place)
    }
    await page.goto(`/individual?lang=${PSEUDO}`)
    await page.locator('[data-term]').first().click()
    await look(page, 'a term is explained')
  })

  test('nothing is hard-wired where something went wrong', async ({ page }) => {
    await page.goto(`/nowhere?lang=${PSEUDO}&on=2026-02-30`)
    await look(page, 'not found, on a day that does not exist')
    await page.route('**/catalogue/facts.json', (route) => route.fulfill({ status: 404, body: 'no' }))
    await page.goto(`/enterprise?lang=${PSEUDO}`)
    await expect(page.locator('[data-catalogue-failed]')).toBeVisible()
    await look(page, 'no rules')
    await page.unroute('**/catalogue/facts.json')
    const policy = '**/policies/disability-levy-exemption.json'
    await page.route(policy, (route) => route.fulfill({ json: { id: 'disability-levy-exemption' } }))
    await page.goto(`/enterprise?lang=${PSEUDO}&on=2020-06-01`)
    await expect(page.locator('form')).toBeVisible()
    await look(page, 'a rule left out, on another day')
    expect(await scan(page)).toEqual([])
  })

  test('a text that is planted is found, and a foreign one that says so is not', async ({ page }) => {
    await page.goto(`/?lang=${PSEUDO}`)
    await look(page, 'first page')
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentText('beforeend', 'Planted')
      document.querySelector('h1')?.setAttribute('title', '种下的')
      document.querySelector('footer p')?.insertAdjacentText('beforeend', ': ')
      const foreign = document.createElement('p')
      foreign.lang = 'zh-CN'
      foreign.textContent = '国发〔2015〕23号'
      document.querySelector('main')?.append(foreign)
    })
    // The words of the rules come later, and stand there in English for a moment.
    await expect
      .poll(() => unmarkedIn(page))
      .toEqual(['main: Planted', expect.stringMatching(/^p: (⟦.*⟧)?: $/), 'h1: 种下的'])
  })

  test('the page is mirrored, and a reader who strayed here finds the way out', async ({ page }) => {
    await openResult(page, `/individual/result?lang=${PSEUDO}`)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await look(page, 'result')
    const middle = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox()
      return (box?.x ?? 0) + (box?.width ?? 0) / 2
    }
    expect(await middle('.brand')).toBeGreaterThan(160)
    expect(await middle('.back .icon')).toBeGreaterThan(await middle('.back a'))
    const turned = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).transform)
    expect(await turned('.back .icon')).toBe('matrix(-1, 0, 0, 1, 0, 0)')
    await page.locator('nav a[lang="en"]').click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    await expect(page.getByRole('heading', { level: 1, name: 'Support for you' })).toBeVisible()
    expect(await turned('.back .icon')).toBe('none')
    await expect(page.getByText('⟦')).toHaveCount(0)
    await page.goto('/')
    await expect(page.locator('nav a')).toHaveText(['中文', 'English'])
  })
})
