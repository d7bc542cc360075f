import { expect, type Page } from '@playwright/test'

const WORDS = {
  'zh-CN': {
    next: '继续',
    unknown: '不知道',
    add: '添加一名员工',
    save: '保存这名员工',
    done: '添加好了，继续',
    none: '没有新招员工',
    result: '查看结果',
    back: '返回',
  },
  en: {
    next: 'Continue',
    unknown: 'I don’t know',
    add: 'Add a person',
    save: 'Save this person',
    done: 'That’s everyone, continue',
    none: 'No new employees',
    result: 'See the result',
    back: 'Back',
  },
} as const

/** Someone who answers questions by what is written on the page. */
export const readerOf = (page: Page, language: keyof typeof WORDS = 'zh-CN') => {
  const words = WORDS[language]
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const asked = (question: string) => expect(heading(question)).toBeVisible()
  const goOn = () => button(words.next).click()
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
    /** "I don't know", however this question offers it. */
    shrug: async (question: string) => {
      await asked(question)
      const radio = page.getByRole('radio', { name: words.unknown, exact: true })
      const tick = page.getByRole('checkbox', { name: words.unknown, exact: true })
      const select = page.getByRole('combobox')
      if (await select.isVisible()) await select.selectOption('unknown')
      else await radio.or(tick).check()
      await goOn()
    },
    select: async (question: string, option: string) => {
      await asked(question)
      await page.getByRole('combobox').selectOption({ label: option })
      await goOn()
    },
    noHires: () => button(words.none).click(),
    addPerson: () => page.getByRole('link', { name: words.add, exact: true }).click(),
    savePerson: () => button(words.save).click(),
    donePeople: () => button(words.done).click(),
    seeResult: () => page.getByRole('link', { name: words.result, exact: true }).click(),
    back: () => page.getByRole('link', { name: words.back, exact: true }).first().click(),
    policy: (name: string) => page.getByRole('article', { name }),
  }
}
