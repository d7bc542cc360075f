import { expect, it } from 'vitest'
import { inputsFor } from './door'
import { doors } from './doors'

/** A share of the deep run, from a seed that is new each time. */
const INPUTS = 2_000
const seed = Math.floor(Math.random() * 2 ** 31)

console.log(
  `notice: ${INPUTS} made-up inputs from seed ${seed} (npm run fuzz -- --inputs ${INPUTS} --seed ${seed})`,
)

it('the doors share all inputs among them, each door once', () => {
  expect(doors.reduce((sum, { share }) => sum + share, 0)).toBe(100)
  expect(new Set(doors.map(({ name }) => name)).size).toBe(doors.length)
})

it.each(doors.map((door) => [door.name, door] as const))(
  'whatever is handed in, the promise holds: %s',
  async (_, door) => {
    const { failure } = await door.run({ inputs: inputsFor(door, INPUTS), seed })
    expect(failure, failure).toBeUndefined()
  },
  300_000,
)
