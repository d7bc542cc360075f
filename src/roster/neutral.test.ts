import { expect, it } from 'vitest'
import { neutralised, restored } from './neutral'

it('gives back each text as it was, and leaves alone what was never changed', () => {
  for (const text of ['=1+1', '＝1', "'=1", '张三', '', '13800000000'])
    expect(restored(neutralised(text))).toBe(text)
  expect(restored("'张三")).toBe("'张三")
})
