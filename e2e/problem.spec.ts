import { withAnswers } from './support/keeping'
import { follow } from './support/result'
import { expect, test } from './support/story'

/** From here on no page of a policy can be drawn. */
const breakPolicies = () =>
  Object.assign(Array.prototype, {
    findLast: () => {
      throw new Error('planted')
    },
  })

test('where a page fails, the way out keeps the language and drops the day that may have failed it', async ({
  page,
  unwanted,
}) => {
  await page.goto('/en/policies?on=2027-02-01')
  await page.evaluate(breakPolicies)
  await follow(page, '/en/policies/loan-renewal?on=2027-02-01')
  await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong' })).toBeFocused()
  await expect(page.getByText('your answers are still there')).toBeHidden()
  await page.getByRole('link', { name: 'To the first page' }).click()
  await expect(page).toHaveURL(/\/en\/?$/)
  await expect(
    page.getByRole('heading', { level: 1, name: 'See which job support you can get' }),
  ).toBeVisible()
  expect(unwanted.filter((said) => !said.includes('planted'))).toEqual([])
  unwanted.length = 0
})

test('where a page fails in the midst of answers, what becomes of them is said, and they are there at a step back', async ({
  page,
  unwanted,
}) => {
  await withAnswers(page)
  const question = await page.getByRole('heading', { level: 1 }).innerText()
  await page.evaluate(breakPolicies)
  await follow(page, '/policies/loan-renewal')
  await expect(page.locator('main')).toContainText('返回上一页，您的回答还在')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible()
  await follow(page, '/enterprise/check')
  await expect(page.locator('main')).toContainText('31 人')
  unwanted.length = 0
})
