import { wearPaper } from '../support/paper'
import { FIRM_OF_31, GRADUATE_OF_ZHEJIANG } from '../support/people'
import { answerAll } from './interview'
import { type Reader, readerOf } from './reader'
import type { Browser } from './web-driver'

type Site = {
  readonly address: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}
type Told = { readonly browser: Browser; readonly reader: Reader; readonly site: Site }

/** A story told in WebKit: what it is about, and what happens. It fails by throwing. */
export type Story = { readonly name: string; readonly tell: (told: Told) => Promise<void> }

/** The day by which is judged: this browser's clock cannot be set. */
const DAY = 'on=2026-11-23'
const CONTROL = '\uE009'

const owner: Story = {
  name: 'an owner goes from the first page over the whole interview to the result, on the screen and on paper',
  tell: async ({ browser, reader, site }) => {
    await reader.open(`${site.address}?lang=zh-CN&${DAY}`)
    await reader.press('link', /^我经营单位/)
    await answerAll(browser, reader, FIRM_OF_31)
    await reader.press('link', '查看结果')
    const levy = '[data-policy="disability-levy-reduction"][data-verdict="eligible"]'
    await reader.reads(levy, '37,200 元 × 90% = 33,480 元。少缴 3,720 元')
    await reader.reads('[data-policy="disability-levy-exemption"]', '在职职工 31 人，超过了 30 人')
    await browser.run(wearPaper)
    await browser.run(() => window.dispatchEvent(new Event('beforeprint')))
    await reader.reads('.print-only dt', '打印日期')
    if (await reader.isThere('link', '清除全部回答'))
      throw new Error('the paper has a link to forget answers')
  },
}

const graduate: Story = {
  name: 'a graduate does the same, and finds what may be had',
  tell: async ({ browser, reader, site }) => {
    await reader.open(`${site.address}?lang=zh-CN&${DAY}`)
    await reader.press('link', /^我是毕业生或在找工作/)
    await answerAll(browser, reader, GRADUATE_OF_ZHEJIANG)
    await reader.press('link', '查看结果')
    const subsidy = '[data-policy="graduate-job-seeking-subsidy"][data-verdict="eligible"]'
    await reader.reads(subsidy, '3,000 元')
    await reader.reads(subsidy, '2026年7月1日 至 2027年6月20日')
  },
}

const table: Story = {
  name: 'a list of hires is pasted into the table, and a wrong cell is named',
  tell: async ({ browser, reader, site }) => {
    await reader.open(`${site.address}enterprise/table?lang=zh-CN&${DAY}`)
    const cell = await reader.find('textbox', '第 1 名员工，姓名或编号')
    await browser.run((text) => {
      const field = Object.assign(document.createElement('textarea'), { id: 'elsewhere', value: text })
      document.body.append(field)
    }, ['入职日期\t姓名\t毕业生', '2026/3/1\t张三\t是', '46204\t李四\t也许'].join('\n'))
    const [elsewhere] = await browser.all('#elsewhere')
    if (elsewhere === undefined) throw new Error('there is nowhere to copy from')
    await browser.type(elsewhere, `${CONTROL}ac`)
    await browser.run(() => document.querySelector('#elsewhere')?.remove())
    await browser.type(cell, `${CONTROL}v`)
    await reader.find('textbox', '第 2 名员工（李四），招用日期')
    await reader.reads('[data-error-summary]', '第 2 名员工（李四），高校毕业生')
    await reader.press('button', '撤销')
    await reader.find('textbox', '第 1 名员工，姓名或编号')
  },
}

const language: Story = {
  name: 'the language is switched in the middle of a field, and what is typed stays',
  tell: async ({ browser, reader, site }) => {
    await reader.open(`${site.address}enterprise/employees?lang=zh-CN`)
    await reader.write(/./, '三十一个')
    await reader.press('link', 'English')
    await reader.asked('How many employees do you have?')
    const field = await reader.find('textbox', /How many employees/)
    await reader.holds('what was typed', async () => (await browser.valueOf(field)) === '三十一个')
    await reader.press('button', 'Continue')
    await reader.reads('[data-error-summary]', 'Write a number')
    await reader.press('link', '中文')
    await reader.reads('[data-error-summary]', '请填写人数')
  },
}

const keeping: Story = {
  name: 'answers are kept on the device, found again after a new start of the page, and forgotten',
  tell: async ({ browser, reader, site }) => {
    await reader.open(`${site.address}enterprise?lang=zh-CN`)
    await answerAll(browser, reader, { '您的单位是哪一类？': '企业', '您的单位有多少名在职职工？': '12' })
    await reader.press('link', '保存或分享回答')
    await reader.press('button', /^同意，存到/)
    await reader.reads('[data-kept-until]', /到 \d{4}年\d+月\d+日 为止/)
    await reader.open(`${site.address}?lang=zh-CN`)
    await reader.press('link', /^接着填：我经营单位/)
    await reader.reads('main', '12 人')
    await reader.press('link', '清除全部回答')
    await reader.press('button', '清除')
    await reader.asked('回答已全部清除。')
    const left = await browser.run(() => Object.keys(localStorage).join())
    if (left !== '') throw new Error(`left on the device: ${left}`)
  },
}

const offline: Story = {
  name: 'after one visit everything works without a connection, on addresses never visited',
  tell: async ({ browser, reader, site }) => {
    await reader.open(`${site.address}?lang=zh-CN`)
    await reader.find('link', /^我经营单位/)
    await reader.holds('the program on the device', () =>
      browser.run(async () => {
        await navigator.serviceWorker.ready
        return (await caches.keys()).some((name) => name.startsWith('program-'))
      }),
    )
    await site.stop()
    try {
      await reader.open(`${site.address}enterprise?lang=zh-CN`)
      await answerAll(browser, reader, { '您的单位是哪一类？': '企业', '您的单位有多少名在职职工？': '30' })
      await reader.press('link', '查看结果')
      await reader.reads('[data-policy="disability-levy-exemption"][data-verdict="eligible"]', '30 人')
      await reader.open(`${site.address}en/policies/unemployment-benefit`)
      await reader.asked('Unemployment benefit')
    } finally {
      await site.start()
    }
  },
}

const library: Story = {
  name: 'the page of a policy drawn at build is taken over, and leads into the interview in its language',
  tell: async ({ browser, reader, site }) => {
    await reader.open(`${site.address}en/policies/unemployment-benefit`)
    await reader.asked('Unemployment benefit')
    await reader.holds('the application', () =>
      browser.run(() => 'alive' in document.documentElement.dataset),
    )
    await reader.press('link', /^Check whether it fits/)
    await reader.holds('the interview in English', async () =>
      /\/en\/individual\/.*only=unemployment-benefit/.test(await browser.address()),
    )
  },
}

export const STORIES: readonly Story[] = [owner, graduate, table, language, keeping, offline, library]

/** Tells one story in a browser of its own. */
export const tellStory = (browser: Browser, site: Site, { tell }: Story): Promise<void> =>
  tell({ browser, reader: readerOf(browser), site })
