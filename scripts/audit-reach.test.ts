import { describe, expect, it } from 'vitest'
import { unreachable } from './audit-reach'
import { planted, saidOf } from './planted'

const LEVY = 'policies/disability-levy-exemption.json'
const ADDRESS = 'an address holds no blank and no Chinese sign'
const PHONE = 'no phone can call this'

describe('where readers are sent', () => {
  it.each([
    ['url', 'https://www.gov.cn/a.htm。', ADDRESS],
    ['url', 'https:// www.gov.cn', ADDRESS],
    ['phone', '12366、12345', PHONE],
    ['phone', '打 12366', PHONE],
    ['phone', '0571-8505123转8', PHONE],
  ])('cannot be the %s %s', (field, value, message) => {
    const faults = unreachable({ [LEVY]: { channels: [{ [field]: value }] } })
    expect(faults).toEqual([
      { file: LEVY, path: `channels[0].${field}`, message, mend: expect.stringMatching(/\w/) },
    ])
  })

  it.each([
    ['phone', '12366'],
    ['phone', '0571-8505 1234'],
    ['phone', '+86 571 85051234'],
    ['url', 'http://www.gov.cn/a%20b?c=d#e'],
  ])('may be the %s %s', (field, value) =>
    expect(unreachable({ [LEVY]: { channels: [{ [field]: value }] } })).toEqual([]),
  )

  it('is told by the command', { timeout: 60_000 }, () =>
    expect(saidOf((files) => Object.assign(files[LEVY].channels[0], { phone: '12366、12345' }))).toContain(
      `${LEVY} channels[0].phone: ${PHONE} → write one number`,
    ),
  )
})

describe('the sentence of an amount', () => {
  it.each(['zh-CN', 'en'])('says the sum in %s', (language) =>
    expect(planted(LEVY, ['editions', 3, 'amount', 'says', language], '全部免缴 all of it')).toEqual([
      `${LEVY} editions[3].amount.says.${language}: never says {{amount}}`,
    ]),
  )
})
