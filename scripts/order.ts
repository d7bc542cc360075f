/** `npm run order`: how many questions are asked on average, in the order chosen and in the fixed one. */
import { loadFromFolder } from './catalogue-files'
import { measureOrder } from './question-order'

const READERS = 300
const { loaded } = loadFromFolder()
if (loaded === undefined) throw new Error('the catalogue is faulty: npm run catalogue says how')
console.log(`Mean pages of ${READERS} made-up readers each, every question answered`)
for (const { audience, chosen, fixed, all } of measureOrder(loaded, READERS))
  console.log(
    `${audience}: ${chosen.toFixed(2)} in the order chosen, ${fixed.toFixed(2)} in the fixed order, ${all} if nothing is left out; ratio ${(chosen / fixed).toFixed(3)}`,
  )
