import { shoot } from '../scripts/pictures/shoot.mjs'
import { openResult } from './support/result'
import { expect, test } from './support/story'

/** More than any space between two things of a result; a card that is an empty box is higher. */
const MOST_EMPTY = 150

test('a picture of a whole result shows what is on its cards, and no empty boxes', async ({ page }) => {
  await openResult(page, '/individual/result')
  const picture = await shoot(page)
  await page.goto('about:blank')
  const longest = await page.evaluate(async (base64) => {
    const every = 4
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    let [most, run, before] = [0, 0, '']
    for (let row = 0; row < image.height; row += every) {
      const dots = String(pen?.getImageData(0, row, image.width, 1).data)
      run = dots === before ? run + every : 0
      most = Math.max(most, run)
      before = dots
    }
    return most
  }, picture.toString('base64'))
  expect(longest).toBeLessThan(MOST_EMPTY)
})
