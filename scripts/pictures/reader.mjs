/** Someone who answers what is asked, by the names of the controls; what is not listed with "I don't know". */

const ANSWERS = {
  'enterprise.kind': 'enterprise',
  'enterprise.industry': 'catering',
  'enterprise.employees': '8',
  'enterprise.registeredOn': '2019-5-20',
  'enterprise.disabledEmployees': '0',
  'enterprise.averageAnnualWage': '60000',
  'enterprise.localAverageAnnualWage': '80000',
  'hire.hiredOn': '2026-7-1',
  'hire.graduate': 'yes',
  'hire.graduatedOn': '2026-6-20',
  'hire.employmentDifficulty': 'no',
  'hire.contractMonths': '36',
  'hire.insurancePaidMonths': '4',
  'hire.monthlyEmployerContribution': '1200',
  'person.graduate': 'yes',
  'person.graduatedOn': '2027-6-20',
  'person.schoolType': 'university',
  'person.schoolProvince': 'CN-ZJ',
  'person.wantsWork': 'yes',
  'person.jobSeekingSubsidyReceived': 'no',
  'person.studentLoan': 'yes',
}
const MOST_PAGES = 60

/** The last part of an address names the page; the list of hires comes before the one of a hire. */
const nameOf = (page) => new URL(page.url()).pathname.split('/').filter(Boolean).at(-1)

const factOf = (name) => name.replace(/^enterprise\.hires\.\d+\./, 'hire.')

/** Gives one control what is listed for it, if anything; its attributes are read without a script of ours in the page. */
const give = async (control) => {
  const [name, value, type] = await Promise.all(
    ['name', 'value', 'type'].map((which) => control.getAttribute(which)),
  )
  const answer = ANSWERS[factOf(name)]
  if (answer === undefined) return
  if (type === 'radio') await (value === answer ? control.check() : undefined)
  else if (type === 'checkbox') await (answer === 'yes' ? control.check() : undefined)
  else if (type === null) await control.selectOption(answer)
  else await control.fill(answer)
  await control.blur()
}

/** "I don't know" to all that has no answer yet, however the page offers it. */
const shrugRest = async (page) => {
  for (const radio of await page.locator('input[type=radio][value=unknown]').all())
    if ((await page.locator(`input[name="${await radio.getAttribute('name')}"]:checked`).count()) === 0)
      await radio.check()
  for (const select of await page.locator('select').all())
    if ((await select.inputValue()) === '') await select.selectOption('unknown')
  const isTicked = (await page.locator('input[type=checkbox]:checked').count()) > 0
  for (const tick of await page.locator('[data-unknown-for]').all()) {
    const text = page.locator(`input[type=text][name="${await tick.getAttribute('data-unknown-for')}"]`)
    const isLine = (await text.count()) === 0
    if (isLine ? !isTicked : (await text.inputValue()) === '') await tick.check()
  }
}

/** Fills in the page; what an answer brings along is filled in too. */
const fill = async (page) => {
  const controls = page.locator('main :is(input, select)[name]:not([data-unknown-for])')
  for (let at = 0; at < (await controls.count()); at++) await give(controls.nth(at))
  await shrugRest(page)
}

const goOn = async (page) => {
  const here = nameOf(page)
  if (here === 'check') return page.click('[data-action=see-result]')
  if (here === 'hires') return page.click('[data-action=done-hires]')
  await fill(page)
  return page.click('button[type=submit]')
}

/** Answers page after page up to the one of this name. @throws when it never comes */
export const walkTo = async (page, name) => {
  for (let n = 0; n < MOST_PAGES; n++) {
    await page.locator('#page-title').waitFor()
    if (nameOf(page) === name) return
    const before = page.url()
    await goOn(page)
    await page.waitForURL((url) => url.href !== before)
  }
  throw new Error(`the page ${name} never came; the walk ended at ${page.url()}`)
}
