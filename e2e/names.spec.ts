import type { Locator, Page } from '@playwright/test'
import { openResult } from './support/result'
import { expect, test } from './support/story'

type Says = { readonly question: string; readonly hint?: string; readonly line?: string }
type Fact = {
  readonly id: string
  readonly kind: string
  readonly options?: unknown
  readonly says: Readonly<Record<string, Says>>
}
type File = { readonly facts: readonly Fact[] }
type Lang = 'zh-CN' | 'en'

/** A page for each kind of question. */
const PAGES = [
  ['choice', '/enterprise/kind', 'enterprise.kind'],
  ['yes or no', '/individual/wants-work', 'person.wantsWork'],
  ['list that opens', '/individual/school-province', 'person.schoolProvince'],
  ['whole number', '/enterprise/employees', 'enterprise.employees'],
  ['share', '/enterprise/disability-quota', 'enterprise.disabilityQuota'],
  ['sum of money', '/enterprise/revenue', 'enterprise.annualRevenue'],
  ['day', '/enterprise/registration', 'enterprise.registeredOn'],
] as const

const saysOf = async (page: Page, lang: Lang): Promise<ReadonlyMap<string, Says & { kind: string }>> => {
  const { facts }: File = await (await page.request.get('/catalogue/facts.json')).json()
  return new Map(facts.map(({ id, kind, says }) => [id, { question: '', ...says[lang], kind }]))
}

/** The element that the question names: the group of a choice, else the control itself. */
const asked = async (page: Page, question: string): Promise<Locator> => {
  const group = page.getByRole('group', { name: question }).and(page.locator('fieldset'))
  return (await group.count()) > 0 ? group : page.getByLabel(question, { exact: true })
}

const withText = (text: string): RegExp => new RegExp(text.replace(/[.*+?()[\]]/g, '\\$&'))

/** Nothing on the page that can be used is without a name. */
const expectNames = async (page: Page): Promise<void> => {
  const controls = page.locator('input:visible, select:visible, button:visible, a:visible, summary:visible')
  for (const control of await controls.all()) await expect(control).toHaveAccessibleName(/\S/)
}

for (const lang of ['zh-CN', 'en'] as const)
  for (const [kind, address, id] of PAGES)
    test(`a ${kind} has its question for a name, and its hint and error for a description, ${lang}`, async ({
      page,
    }) => {
      const { question = '', hint } = (await saysOf(page, lang)).get(id) ?? {}
      await page.goto(`${address}?lang=${lang}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
      const control = await asked(page, question)
      if (hint) await expect(control).toHaveAccessibleDescription(hint)
      await expectNames(page)
      await page.locator('button[type=submit]').click()
      const summary = page.locator('[data-error-summary]')
      await expect(summary).toBeFocused()
      await expect(summary).toHaveAccessibleName(/\S/)
      const error = (await summary.getByRole('listitem').textContent()) ?? ''
      await expect(control).toHaveAccessibleDescription(withText(error))
      if (hint) await expect(control).toHaveAccessibleDescription(withText(hint))
      const isGroup = await control.evaluate((element) => element.tagName === 'FIELDSET')
      // A group of choices cannot be called invalid; its description says what is wrong.
      if (!isGroup) await expect(control).toHaveAttribute('aria-invalid', 'true')
      await expectNames(page)
    })

for (const lang of ['zh-CN', 'en'] as const)
  test(`lines are named by what they say, each with its own “not sure”, ${lang}`, async ({ page }) => {
    const says = await saysOf(page, lang)
    await page.goto(`/individual/family?lang=${lang}`)
    await expect(page.getByRole('group').first()).toHaveAccessibleName(/\S/)
    for (const id of ['person.lowIncomeFamily', 'person.zeroEmploymentFamily', 'person.disabled']) {
      const { line = '', hint } = says.get(id) ?? {}
      const tick = page.getByRole('checkbox', { name: line, exact: true })
      await expect(tick).toHaveCount(1)
      if (hint) await expect(tick).toHaveAccessibleDescription(hint)
      await expect(page.getByRole('checkbox', { name: line })).toHaveCount(2)
    }
    await expectNames(page)
  })

for (const lang of ['zh-CN', 'en'] as const)
  test(`every field of a hire has a name and a description, and says which is wrong, ${lang}`, async ({
    page,
  }) => {
    const says = await saysOf(page, lang)
    await page.goto(`/enterprise/hires/1?lang=${lang}`)
    await page.locator('button[type=submit]').click()
    const errors = page.locator('[data-error-summary]').getByRole('listitem')
    await expect(errors.nth(5)).toBeVisible()
    for (const [id, { question, hint, kind }] of says) {
      if (!id.startsWith('hire.') || (await page.getByText(question, { exact: true }).count()) === 0) continue
      const control = await asked(page, question)
      if (hint) await expect(control).toHaveAccessibleDescription(withText(hint))
      // To tick nothing is an answer.
      if (kind !== 'set') await expect(control).toHaveAccessibleDescription(/[。.]$/)
    }
    await expectNames(page)
  })

for (const lang of ['zh-CN', 'en'] as const)
  test(`no two folds of a result are called the same: each names its policy, ${lang}`, async ({ page }) => {
    await openResult(page, `/enterprise/result?lang=${lang}`)
    const heads = await page.locator('[data-policy] summary:visible').allTextContents()
    expect(heads.length).toBeGreaterThan(10)
    expect(new Set(heads).size).toBe(heads.length)
  })

test('a figure that is seldom right is asked about as long as it stands there, also when the reader comes back to it', async ({
  page,
}) => {
  await page.goto('/enterprise/employees')
  const field = page.getByRole('textbox')
  const doubt = /“99,999,999 人”很少见/
  await field.fill('99999999')
  await expect(field).toHaveAccessibleDescription(doubt)
  await page.locator('button[type=submit]').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(field).toHaveAccessibleDescription(doubt)
  await field.fill('12')
  await expect(field).not.toHaveAccessibleDescription(doubt)
})
