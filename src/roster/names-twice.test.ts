import { expect, it } from 'vitest'
import { namesTwice } from './names-twice'
import { EMPTY_ROW } from './row'

it('names whose name stands in several rows, once each, and nobody without a name', () => {
  const rows = ['王芳', '', '李强', '王芳', '', '赵敏', '王芳', '李强'].map((name) => ({
    ...EMPTY_ROW,
    name,
  }))
  expect(namesTwice(rows)).toEqual(['王芳', '李强'])
})
