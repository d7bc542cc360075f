import { type Answered, type Asked, visit } from './visitor'

/** What came of many visits. */
export type Outcome = {
  readonly visits: number
  readonly revisits: number
  readonly requests: number
  readonly bytes: number
  /** How often each status came. */
  readonly statuses: Readonly<Record<string, number>>
  /** What went wrong, by path or message; none in a good run. */
  readonly errors: readonly string[]
}

type Plan = {
  readonly site: URL
  /** What a first visit asks for, in order. */
  readonly paths: readonly string[]
  readonly visits: number
  /** How many visitors there are at any time. */
  readonly atOnce: number
}

/** Every so many visits somebody comes who has been here before. */
const REVISIT_EVERY = 4
const MOST_ERRORS = 20

/** Built assets are kept for ever, and everything else is asked for anew. */
const isKept = (path: string): boolean => path.startsWith('/assets/')

/** What somebody asks for who has it all. */
const askedAgain = (answers: readonly Answered[]): readonly Asked[] =>
  answers.filter(({ path }) => !isKept(path)).map(({ path, tag }) => ({ path, tag }))

const wrongIn = (answers: readonly Answered[], expected: number): readonly string[] =>
  answers.filter(({ status }) => status !== expected).map(({ path, status }) => `${status} ${path}`)

/**
 * Makes so many visits, a share of them by people who come again. What fails is among the errors.
 * @throws when not even a first visit succeeds
 */
export const makeVisits = async ({ site, paths, visits, atOnce }: Plan): Promise<Outcome> => {
  const first = paths.map((path) => ({ path }))
  const again = askedAgain(await visit(site, first))
  const statuses: Record<string, number> = {}
  const errors: string[] = []
  let [begun, revisits, requests, bytes] = [0, 0, 0, 0]
  const one = async (isAgain: boolean) => {
    const answers = await visit(site, isAgain ? again : first)
    errors.push(...wrongIn(answers, isAgain ? 304 : 200).slice(0, MOST_ERRORS))
    for (const { status, bytes: sent } of answers) {
      statuses[status] = (statuses[status] ?? 0) + 1
      bytes += sent
    }
    requests += answers.length
    if (isAgain) revisits += 1
  }
  const visitor = async () => {
    while (begun < visits)
      await one(++begun % REVISIT_EVERY === 0).catch((error) => errors.push(String(error)))
  }
  await Promise.all(Array.from({ length: atOnce }, visitor))
  return { visits, revisits, requests, bytes, statuses, errors }
}
