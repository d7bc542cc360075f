import { expect, type Page } from '@playwright/test'
import { pressFarDown } from './result'

const WORDS = {
  'zh-CN': {
    next: '继续',
    unknown: '不知道',
    add: '添加一名员工',
    save: '保存这名员工',
    done: '添加好了，继续',
    none: '没有新招员工，继续',
    result: '查看结果',
    back: '返回',
    check: '请核对您的回答',
    hires: '新招的员工',
  },
  en: {
    next: 'Continue',
    unknown: 'I don’t know',
    add: 'Add a person',
    save: 'Save this person',
    done: 'That’s everyone, continue',
    none: 'No new employees, continue',
    result: 'See the result',
    back: 'Back',
    check: 'Check your answers',
    hires: 'People you have hired',
  },
} as const

/** An option, a text, lines to tick, or whatever else the reader does on the page. */
type Answered = string | readonly string[] | (() => Promise<void>)

/** Someone who answers questions by what is written on the page. */
export const readerOf = (page: Page, language: keyof typeof WORDS = 'zh-CN') => {
  const words = WORDS[language]
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const asked = (question: string) => expect(heading(question)).toBeVisible()
  /** A slow device shows first that a press is taken; who looks at the page right then would see the old one. */
  const goOn = async () => {
    await button(words.next).click()
    await expect(page.locator('form[data-pressed]')).toHaveCount(0)
  }
  const tickUnknown = async () => {
    const radio = page.getByRole('radio', { name: words.unknown, exact: true })
    if (await radio.isVisible()) return radio.check()
    for (const tick of await page.locator('[data-unknown-for]').all()) await tick.check()
  }
  /** "I don't know", however this page offers it. */
  const shrugOnce = async () => {
    const select = page.getByRole('combobox')
    await ((await select.isVisible()) ? select.selectOption('unknown') : tickUnknown())
    await goOn()
  }
  const give = async (answer: Answered): Promise<void> => {
    if (typeof answer === 'function') return answer()
    if (typeof answer !== 'string') {
      for (const line of answer) await page.getByRole('checkbox', { name: line, exact: true }).check()
      return goOn()
    }
    const select = page.getByRole('combobox')
    if (await select.isVisible()) await select.selectOption({ label: answer })
    else if (await page.getByRole('textbox').isVisible()) await page.getByRole('textbox').fill(answer)
    else await page.getByRole('radio', { name: answer, exact: true }).check()
    return goOn()
  }
  /**
   * Answers whatever is asked, in the order in which it is asked, up to the page where answers are checked, or back to the result; what is not
   * listed with "I don't know". All that is listed must be asked.
   */
  const answerAll = async (answers: Readonly<Record<string, Answered>>): Promise<void> => {
    const shown = page.getByRole('heading', { level: 1 })
    const seen = new Set<string>()
    for (let n = 0; n < 60; n++) {
      await expect(shown).not.toHaveText('')
      const question = (await shown.textContent()) ?? ''
      if (question === words.check || new URL(page.url()).pathname.endsWith('/result')) break
      seen.add(question)
      const answer = answers[question]
      if (answer !== undefined) await give(answer)
      else await (question === words.hires ? button(words.none).click() : shrugOnce())
      await expect(shown).not.toHaveText(question)
      // The heading takes the focus a moment after it is shown, and would take it from what a story puts it on.
      await expect(shown).toBeFocused()
    }
    expect([...seen]).toEqual(expect.arrayContaining(Object.keys(answers)))
  }
  return {
    words,
    heading,
    asked,
    goOn,
    choose: async (question: string, option: string) => {
      await asked(question)
      await page.getByRole('radio', { name: option, exact: true }).check()
      await goOn()
    },
    type: async (question: string, text: string) => {
      await asked(question)
      await page.getByRole('textbox', { name: question }).fill(text)
      await goOn()
    },
    shrug: async (question: string) => {
      await asked(question)
      await shrugOnce()
    },
    select: async (question: string, option: string) => {
      await asked(question)
      await page.getByRole('combobox').selectOption({ label: option })
      await goOn()
    },
    answerAll,
    /** "I don't know" to everything that is still asked, up to the page where answers are checked. */
    shrugRest: () => answerAll({}),
    /** "I don't know" to whatever of this person is not answered yet; more may be asked after each answer. */
    shrugPerson: async () => {
      const open = page.locator('fieldset:not(:has(input:checked)):has(input[type=radio])').first()
      for (let n = 0; n < 20 && (await open.isVisible()); n++)
        await open.getByRole('radio', { name: words.unknown, exact: true }).check()
      for (const text of await page.getByRole('textbox').all())
        if ((await text.inputValue()) === '')
          await page.locator(`[data-unknown-for="${await text.getAttribute('name')}"]`).check()
    },
    /** One of several answers on a page, by its question. */
    say: (question: string | RegExp, option: string) =>
      page.getByRole('group', { name: question }).getByRole('radio', { name: option, exact: true }).check(),
    noHires: () => button(words.none).click(),
    addPerson: () => page.getByRole('link', { name: words.add, exact: true }).click(),
    savePerson: () => button(words.save).click(),
    donePeople: () => button(words.done).click(),
    seeResult: () => page.getByRole('link', { name: words.result, exact: true }).click(),
    back: () => page.getByRole('link', { name: words.back, exact: true }).first().click(),
    policy: (name: string) => page.getByRole('article', { name }),
    /** Opens what is folded about a policy. */
    unfold: (name: string) => pressFarDown(page.getByRole('article', { name }).locator('summary').first()),
  }
}
