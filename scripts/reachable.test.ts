import { describe, expect, it } from 'vitest'
import { planted } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'
const ADDRESS = 'an address begins with https:// and holds no blank or Chinese sign'
const PHONE = 'a phone is one number, such as 0571-12345678'

describe('where readers are sent', () => {
  it.each([
    ['acts.json', ['acts', 0, 'url'], 'https://www.gov.cn/a.htm。', 'acts[0].url', ADDRESS],
    ['acts.json', ['acts', 0, 'url'], 'www.gov.cn', 'acts[0].url', ADDRESS],
    [LEVY, ['channels', 0, 'url'], 'https:// www.gov.cn', 'channels[0].url', ADDRESS],
    [LEVY, ['channels', 0, 'phone'], '12366、12345', 'channels[0].phone', PHONE],
    [LEVY, ['channels', 0, 'phone'], '打 12366', 'channels[0].phone', PHONE],
    [LEVY, ['channels', 0, 'phone'], '0571-8505123转8', 'channels[0].phone', PHONE],
  ])('cannot be told in %s %j as %s', (...row) => {
    const [file, path, value, place, words] = row
    expect(planted(file, path, value)).toEqual([`${file} ${place}: ${words}`])
  })

  it.each(['12366', '0571-8505 1234', '+86 571 85051234'])('may be the number %s', (phone) =>
    expect(planted(LEVY, ['channels', 0, 'phone'], phone)).toEqual([]),
  )
})

describe('the sentence of an amount', () => {
  it.each(['zh-CN', 'en'])('says the sum in %s', (language) =>
    expect(planted(LEVY, ['editions', 3, 'amount', 'says', language], '全部免缴 all of it')).toEqual([
      `${LEVY} editions[3].amount.says.${language}: never says {{amount}}`,
    ]),
  )
})
