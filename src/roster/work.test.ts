import { describe, expect, it } from 'vitest'
import { loaded } from '../catalogue/shipped.test-support'
import { isDay } from '../engine'
import { doJob } from './work'

const asOf = '2026-11-23'
if (!isDay(asOf)) throw new Error(asOf)
const paste = (text: string) =>
  doJob({ kind: 'paste', loaded, asOf, text, rows: [], spot: { at: 0, key: '#name' } }, () => undefined)

describe('a list that was sent in a message', () => {
  it.each([',', '，'])('is pasted with its cells parted by %s below its heads', async (sign) => {
    const text = [
      ['姓名', '入职日期'],
      ['张三', '2026-03-01'],
    ]
      .map((cells) => cells.join(sign))
      .join('\n')
    expect(await paste(text)).toMatchObject({
      result: { rows: [{ name: '张三', hire: { hiredOn: '2026-03-01' } }] },
    })
  })

  it('is parted where somebody stands above its heads', async () => {
    expect(await paste('李四,2026-02-01\n姓名,入职日期\n张三,2026-03-01')).toMatchObject({
      result: {
        rows: [{ name: '李四' }, { name: '姓名' }, { name: '张三', hire: { hiredOn: '2026-03-01' } }],
      },
    })
  })

  it('keeps its commas where it has no heads', async () => {
    expect(await paste('Smith, John\nSmith, Jane')).toMatchObject({
      result: { rows: [{ name: 'Smith, John' }, { name: 'Smith, Jane' }] },
    })
  })

  it('is pasted with its cells parted by blanks, where each line has as many as its heads', async () => {
    const text = '姓名 入职日期  合同期限\n张三　2026-03-01 3年\n\n李四 2026年5月1日 无固定期限\n'
    expect(await paste(text)).toMatchObject({
      result: {
        rows: [
          { name: '张三', hire: { hiredOn: '2026-03-01', contractMonths: 36 } },
          { name: '李四', hire: { hiredOn: '2026-05-01', contractMonths: 'open-ended' } },
        ],
      },
    })
  })

  it('is left in its lines where a blank stands within a cell, or one is missing', async () => {
    const lines = ['姓名 入职日期 合同期限', 'Li Si 2026-03-01 3年', '张三 2026-03-01']
    expect(await paste(lines.join('\n'))).toMatchObject({ result: { rows: lines.map((name) => ({ name })) } })
  })
})
