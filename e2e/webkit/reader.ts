import type { Browser, Element } from './web-driver'

/** How long is waited for what should come. In milliseconds. */
const PATIENCE = 15_000
const PAUSE = 50

const ROLES = {
  heading: 'h1, h2, h3',
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'input:not([type]), input[type=text], input[type=search], textarea',
} as const

type Role = keyof typeof ROLES
type Name = string | RegExp

const fits = (text: string, name: Name): boolean =>
  typeof name === 'string' ? text.trim() === name : name.test(text)

/** Tries until it comes to something. @throws when it never does */
const until = async <T>(what: string, work: () => Promise<T | undefined>): Promise<T> => {
  const end = Date.now() + PATIENCE
  for (;;) {
    // What was found may be exchanged by the page meanwhile.
    const found = await work().catch(() => undefined)
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** Someone who uses a page by the roles and names that WebKit tells to assistive technology. */
export const readerOf = (browser: Browser) => {
  const seen = async (role: Role, name: Name): Promise<Element | undefined> => {
    for (const element of await browser.all(ROLES[role]))
      if ((await browser.isShown(element)) && fits(await browser.nameOf(element), name)) return element
    return undefined
  }
  const find = (role: Role, name: Name) => until(`the ${role} ${name}`, () => seen(role, name))
  const title = () => until('a heading', async () => (await pageTitle()) || undefined)
  const pageTitle = () => browser.run(() => document.querySelector('h1')?.textContent ?? '')
  const holds = (what: string, check: () => Promise<boolean>): Promise<true> =>
    until(what, async () => (await check()) || undefined)
  /** A choice is made when it is seen to be: the page may move while the pointer goes to it. */
  const press = (role: 'button' | 'link' | 'radio' | 'checkbox', name: Name): Promise<boolean> =>
    until(`a press of the ${role} ${name}`, async () => {
      const element = await find(role, name)
      await browser.click(element)
      const isChoice = role === 'radio' || role === 'checkbox'
      return !isChoice || (await browser.isSelected(element)) || undefined
    })
  /** Opens an address, and waits until the page can be used. */
  const open = async (address: string): Promise<void> => {
    await browser.go(address)
    await holds('the application', () => browser.run(() => 'alive' in document.documentElement.dataset))
  }
  const write = async (name: Name, text: string): Promise<void> => {
    const field = await find('textbox', name)
    await browser.clear(field)
    await browser.type(field, text)
  }
  /** Chooses in a list that opens. @returns false where the page has none */
  const choose = async (option: string): Promise<boolean> => {
    for (const element of await browser.all('select option')) {
      if ((await browser.textOf(element)).trim() !== option) continue
      await browser.click(element)
      return true
    }
    return false
  }
  return {
    open,
    find,
    choose,
    title,
    holds,
    press,
    write,
    asked: (question: string) => holds(`the page ${question}`, async () => (await pageTitle()) === question),
    /** Until a text stands in what a selector finds. */
    reads: (css: string, text: Name) =>
      holds(`${text} in ${css}`, async () => {
        for (const element of await browser.all(css))
          if (
            typeof text === 'string'
              ? (await browser.textOf(element)).includes(text)
              : text.test(await browser.textOf(element))
          )
            return true
        return false
      }),
    isThere: async (role: Role, name: Name): Promise<boolean> => (await seen(role, name)) !== undefined,
  }
}

export type Reader = ReturnType<typeof readerOf>
