import fc from 'fast-check'

/** What came of handing in many inputs at one door. */
export type Passage = {
  readonly name: string
  readonly inputs: number
  /** The input that broke the promise, made as small as could be, and how to see it again; undefined when none did. */
  readonly failure: string | undefined
}

/** How many inputs, and the seed they are made from. */
type Plan = {
  readonly inputs: number
  readonly seed: number
  /** Whether the first input that breaks a promise is shown as it is, and not made smaller. */
  readonly isAsFound?: boolean
}

/** A way by which something from outside comes in, with a promise that holds for whatever that is. */
export type Door = {
  readonly name: string
  /** Of 100 inputs of a run, how many are handed in here. */
  readonly share: number
  /** @param tell told of each input before it is handed in */
  readonly run: (plan: Plan, tell?: (input: unknown) => void) => Promise<Passage>
}

/** A door as it is written down: what comes in, and the promise, which throws where it is broken. */
export type Promised<Input> = {
  readonly name: string
  readonly share: number
  readonly inputs: fc.Arbitrary<Input>
  /** Inputs that once broke the promise: they come before all others in every run. */
  readonly kept?: readonly Input[]
  readonly holds: (input: Input) => Promise<void> | void
}

/** No input may take longer. Against hanging alone: what is slow on a slow machine is far below. In milliseconds. */
const LONGEST = 60_000
const MOST_SHOWN = 4_000

const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

/** @throws when the input reached what all objects share */
const checkPrototype = (): void => {
  if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== untouched)
    throw new Error('the prototype of all objects was changed')
}

/** @throws when the promise is broken, or the input took as long as if it hung */
const handIn = async <Input>({ holds }: Promised<Input>, input: Input): Promise<void> => {
  const began = performance.now()
  await holds(input)
  checkPrototype()
  if (performance.now() - began > LONGEST) throw new Error(`took longer than ${LONGEST / 1000} s`)
}

/** A value as it may be printed, however large or deep it is. */
export const shown = (value: unknown): string => {
  const text = asJson(value)
  return text.length > MOST_SHOWN
    ? `${text.slice(0, MOST_SHOWN / 2)} [...] ${text.slice(-MOST_SHOWN / 2)}`
    : text
}

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value)
  } catch {
    return String(value)
  }
}

const failureOf = <Input>(details: fc.RunDetails<[Input]>): string => {
  const { counterexample, counterexamplePath, errorInstance, seed } = details
  return [
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
    `seed ${seed}, path ${counterexamplePath}`,
    `input: ${shown(counterexample?.[0])}`,
  ].join('\n')
}

/** Makes a door of what is promised there. */
export const doorOf = <Input>(promised: Promised<Input>): Door => ({
  name: promised.name,
  share: promised.share,
  run: async ({ inputs, seed, isAsFound = false }, tell) => {
    const property = fc.asyncProperty(promised.inputs, async (input) => {
      tell?.(input)
      await handIn(promised, input)
    })
    const details = await fc.check(property, {
      numRuns: inputs,
      seed,
      endOnFailure: isAsFound,
      examples: (promised.kept ?? []).map((one) => [one]),
    })
    const failure = details.failed ? failureOf(details) : undefined
    return { name: promised.name, inputs: details.numRuns, failure }
  },
})

/** How many of a run's inputs come in at a door; at least one. */
export const inputsFor = ({ share }: Door, all: number): number =>
  Math.max(1, Math.round((all * share) / 100))
