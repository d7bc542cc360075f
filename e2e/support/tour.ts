import { expect, type Page } from '@playwright/test'
import { heading } from './firm'
import { type Look, tourOfKeeping } from './keep-tour'
import { openFile } from './keeping'
import { unfoldAll } from './look'
import { openResult, tickFarDown } from './result'

/** Whose pages are seen, what is done on each, and what the console said, which one page means to say. */
type Tour = { readonly lang: string; readonly look: Look; readonly unwanted: string[] }

const ANSWERS = {
  'person.graduate': true,
  'person.graduatedOn': '2027-06-01',
  'person.schoolType': 'secondary-vocational',
  'person.schoolProvince': 'CN-BJ',
  'person.wantsWork': true,
  'person.disabled': true,
  'person.jobSeekingSubsidyReceived': false,
  'enterprise.kind': 'enterprise',
  'enterprise.employees': 12,
  'enterprise.industry': 'catering',
  'enterprise.hires': [{ hiredOn: '2026-07-01', graduate: true, graduatedOn: '2026-06-20' }],
}
const FILE = JSON.stringify({ format: 'huice-answers', version: 1, answers: ANSWERS })

const submit = (page: Page) => page.locator('button[type=submit]').click()

const visitor =
  (page: Page, { lang, look }: Tour) =>
  async (path: string, name: string) => {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    await expect(heading(page)).not.toHaveText('', { timeout: 30_000 })
    await look(name)
  }

/** Questions of every kind, unanswered and answered wrongly. */
const tourOfQuestions = async (page: Page, tour: Tour): Promise<void> => {
  const visit = visitor(page, tour)
  await visit('/', 'first page')
  await visit('/enterprise/kind', 'choice')
  await submit(page)
  await tour.look('choice with an error')
  await visit('/enterprise/employees', 'figure')
  await page.locator('.term').first().click()
  await unfoldAll(page)
  await tour.look('figure with a term and the reasons open')
  await page.getByRole('textbox').fill('x')
  await submit(page)
  await tour.look('figure with an error')
  await visit('/individual/school-province', 'list that opens')
  await visit('/individual/family', 'lines')
  await page.locator('.label-terms .term').first().click()
  await unfoldAll(page)
  await tour.look('lines with a term and the reasons open')
  await visit('/enterprise/hires', 'hires, none yet')
  await visit('/enterprise/hires/1', 'a hire')
  await submit(page)
  await tour.look('a hire with errors')
}

/** Pages that need no answers. */
const tourOfOthers = async (page: Page, tour: Tour): Promise<void> => {
  const visit = visitor(page, tour)
  await visit('/enterprise/keep', 'nothing to keep')
  await visit('/enterprise/result', 'result with nothing answered')
  await visit('/open', 'open')
  await visit('/changes', 'changes')
  await visit('/glossary', 'glossary')
  await page.getByRole('searchbox').fill('zzzz')
  await tour.look('glossary, nothing found')
  await visit('/accessibility', 'accessibility statement')
  await visit('/privacy', 'where answers go')
  await visit('/policies', 'library')
  await visit('/policies/disability-levy-exemption', 'a policy')
  await visit('/nowhere', 'not found')
  await visit('/?on=2026-02-30', 'a day that does not exist')
  await page.route('**/catalogue/facts.json', (route) => route.fulfill({ status: 404, body: 'no' }))
  await visit('/enterprise', 'no catalogue')
  await page.unroute('**/catalogue/facts.json')
  const levy = '**/catalogue/policies/disability-levy-exemption.json'
  await page.route(levy, (route) => route.fulfill({ json: {} }))
  await openResult(page, `/enterprise/result?on=2028-01-01&lang=${tour.lang}`)
  await tour.look('result without answers, of another day, part of the rules missing')
  await page.unroute(levy)
}

/** Results, with all that is folded open. */
const tourOfResults = async (page: Page, tour: Tour): Promise<void> => {
  await openFile(page, FILE, `/open?lang=${tour.lang}`)
  await page.locator('[data-action="open"]').first().click()
  await expect(page.locator('a[href*="/enterprise/result"]').first()).toBeVisible()
  await tour.look('check, answers just opened')
  await page.locator('[data-action="see-result"]').click()
  await expect(page.locator('[data-policy]').first()).toBeVisible()
  await tour.look('result of a firm')
  await unfoldAll(page)
  await tour.look('result of a firm, all open')
  await page.locator('a[href*="/forget"]').click()
  await tour.look('forget')
  await page.goBack()
  await expect(page.locator('[data-policy]').first()).toBeVisible()
  await page.evaluate(() => Object.assign(Intl, { ListFormat: undefined }))
  await page.locator('header a[lang]:not([aria-current])').click()
  await expect(page.locator('[data-policy]')).toHaveCount(0)
  await tour.look('problem')
  tour.unwanted.length = 0
}

const tourOfPerson = async (page: Page, tour: Tour): Promise<void> => {
  await openFile(page, FILE, `/open?lang=${tour.lang}`)
  await page.locator('[data-action="open"]').last().click()
  await page.locator('[data-action="see-result"]').click()
  await expect(page.locator('[data-policy]').first()).toBeVisible()
  for (const part of ['#dates', '#papers', '#take']) await expect(page.locator(part)).toBeVisible()
  await tickFarDown(page.locator('#papers').getByRole('checkbox').first())
  await unfoldAll(page)
  await tour.look('result of a person, all open')
  await page.locator('a[href*="/forget"]').click()
  await page.locator('[data-action="forget"]').click()
  await expect(page).toHaveURL(/forgotten/)
  await tour.look('forgotten')
}

/** Every page and state there is. */
export const tourOfAll = async (page: Page, tour: Tour): Promise<void> => {
  await tourOfQuestions(page, tour)
  await tourOfOthers(page, tour)
  await tourOfResults(page, tour)
  await tourOfPerson(page, tour)
  await tourOfKeeping(page, tour.lang, tour.look)
}
