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
const MOST_DEEDS = 400

/** So long a page is looked at before its first answer. In milliseconds. */
const LOOK = 250

/** What leads on from a page that asks nothing, by the last part of its address. */
const LEADS_ON = { check: '[data-action=see-result]', hires: '[data-action=done-hires]' }

/** The last part of an address names the page; the list of hires comes before the one of a hire. */
const nameOf = (page) => new URL(page.url()).pathname.split('/').filter(Boolean).at(-1)

/**
 * Runs in the page.
 * @returns the next control that has an answer listed and does not hold it, and how it gets it: a tick, or something to choose or to type
 */
const nextAnswer = (answers) => {
  for (const control of document.querySelectorAll('main :is(input, select)[name]:not([data-unknown-for])')) {
    const { id, name, value, type, checked } = control
    const answer = answers[name.replace(/^enterprise\.hires\.\d+\./, 'hire.')]
    const how = {
      radio: value === answer && !checked && 'tick',
      checkbox: answer === 'yes' && !checked && 'tick',
      'select-one': value !== answer && 'choose',
      text: value === '' && 'type',
    }[type]
    if (answer !== undefined && how) return { how, at: `#${id}`, answer }
  }
}

/** Runs in the page. @returns the next "I don't know" to what has no answer yet, however the page offers it */
const nextShrug = () => {
  for (const { id, name } of document.querySelectorAll('input[type=radio][value=unknown]'))
    if (document.querySelector(`[name="${name}"]:checked`) === null) return { how: 'tick', at: `#${id}` }
  for (const { id, value } of document.querySelectorAll('select'))
    if (value === '') return { how: 'choose', at: `#${id}`, answer: 'unknown' }
  const ticked = document.querySelector('input[type=checkbox]:not([data-unknown-for]):checked')
  for (const { dataset, checked } of document.querySelectorAll('[data-unknown-for]')) {
    const text = document.querySelector(`input[type=text][name="${dataset.unknownFor}"]`)
    const isOpen = text === null ? ticked === null : text.value === ''
    if (isOpen && !checked) return { how: 'tick', at: `[data-unknown-for="${dataset.unknownFor}"]` }
  }
}

const isThere = (page) => page.evaluate(() => document.querySelector('#page-title') !== null)

/** What is to be done next in the page; its controls are read without anything of ours left in it. */
const nextDeed = async (page) =>
  (await page.evaluate(nextAnswer, ANSWERS)) ??
  (await page.evaluate(nextShrug)) ?? { how: 'press', at: LEADS_ON[nameOf(page)] ?? 'form [type=submit]' }

/** The hand of whoever only wants to get on. */
const quickHand = (page) => ({
  tick: (at) => page.check(at),
  choose: (at, answer) => page.selectOption(at, answer),
  type: (at, answer) => page.fill(at, answer).then(() => page.locator(at).blur()),
  press: (at) => page.click(at),
})

/**
 * Answers page after page up to the one of this name.
 * @param hand what does it: ticks, chooses, types and presses
 * @throws when it never comes
 */
export const walkTo = async (page, name, hand = quickHand(page)) => {
  for (let n = 0; n < MOST_DEEDS; n++) {
    if (nameOf(page) === name && (await isThere(page))) return
    const { how, at, answer } = await nextDeed(page)
    const before = page.url()
    await hand[how](at, answer)
    if (how !== 'press') continue
    await page.waitForURL((url) => url.href !== before)
    await page.waitForTimeout(LOOK)
  }
  throw new Error(`the page ${name} never came; the walk ended at ${page.url()}`)
}
