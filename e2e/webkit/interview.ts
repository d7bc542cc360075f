import type { Reader } from './reader'
import type { Browser } from './web-driver'

type Answers = Readonly<Record<string, string | readonly string[] | (() => Promise<void>)>>

const CHECK = '请核对您的回答'
const HIRES = '新招的员工'

/** "I don't know", however this page offers it. */
const shrug = async (browser: Browser, reader: Reader): Promise<void> => {
  if (await reader.isThere('radio', '不知道')) return void (await reader.press('radio', '不知道'))
  if (await reader.choose('不知道')) return
  for (const tick of await browser.all('[data-unknown-for]'))
    if (await browser.isShown(tick)) await browser.click(tick)
}

const give = async (reader: Reader, answer: string | readonly string[]): Promise<void> => {
  if (typeof answer !== 'string') for (const line of answer) await reader.press('checkbox', line)
  else if (await reader.choose(answer)) return
  else if (await reader.isThere('radio', answer)) await reader.press('radio', answer)
  else await reader.write(/./, answer)
}

/** Answers page after page by what it asks, up to the page where answers are checked; the rest with "I don't know". */
export const answerAll = async (browser: Browser, reader: Reader, answers: Answers): Promise<void> => {
  const open = new Set(Object.keys(answers))
  for (let n = 0; n < 60; n++) {
    const question = await reader.title()
    if (question === CHECK) break
    const answer = answers[question]
    open.delete(question)
    if (typeof answer === 'function') await answer()
    else if (question === HIRES) await reader.press('button', '没有新招员工，继续')
    else {
      await (answer === undefined ? shrug(browser, reader) : give(reader, answer))
      await reader.press('button', '继续')
    }
    await reader.holds(`the page after ${question}`, async () => (await reader.title()) !== question)
  }
  if (open.size > 0) throw new Error(`never asked: ${[...open].join(', ')}`)
}
