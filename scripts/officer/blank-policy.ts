import { FIRST_DAY } from '../../src/engine'

/** What is known of a policy before its text is read through. */
export type Beginning = {
  readonly id: string
  readonly audience: 'enterprise' | 'individual'
  readonly nature: 'entitlement' | 'discretionary' | 'information'
}

/** Names of what the law, or its officer, has yet to name; `src/catalogue/blanks.ts` finds each. */
const NAME = 'fill-in'
const blank = (hint: string): string => `[fill in] ${hint}`
const inBoth = (hint: string) => ({ 'zh-CN': blank(`in Chinese: ${hint}`), en: blank(`in English: ${hint}`) })
const wordsInBoth = (hints: Readonly<Record<string, string>>) => ({
  'zh-CN': Object.fromEntries(
    Object.entries(hints).map(([name, hint]) => [name, blank(`in Chinese: ${hint}`)]),
  ),
  en: Object.fromEntries(Object.entries(hints).map(([name, hint]) => [name, blank(`in English: ${hint}`)])),
})

const questionOf = ({ audience }: Beginning): string =>
  `${audience === 'individual' ? 'person' : 'enterprise'}.fillIn`

const firstCondition = (beginning: Beginning) => ({
  id: NAME,
  kind: 'is',
  fact: questionOf(beginning),
  equals: true,
  source: { act: NAME, article: blank('the number of the clause') },
  says: wordsInBoth({
    rule: 'what must hold, of anybody (never you or your)',
    yes: 'that it is met, to the reader',
    no: 'that it is not met, to the reader',
    unknown: 'what the reader should find out',
  }),
})

const firstEdition = (beginning: Beginning) => ({
  id: NAME,
  from: FIRST_DAY,
  certainty: 'unconfirmed',
  verifiedOn: FIRST_DAY,
  sources: [
    { act: NAME, article: blank('the number of the clause'), quotes: [blank("the law's own words (原文)")] },
  ],
  says: wordsInBoth({ name: 'from when until when, such as "since 2027"' }),
  rule: { id: `${beginning.id}-rule`, kind: 'all', of: [firstCondition(beginning)] },
  amount: {
    kind: 'payment',
    yuan: { parameter: NAME },
    says: inBoth('the sum, with {{amount}} where it stands; take "amount" away if the law names none'),
  },
})

/** A policy with nothing but blanks: well formed, and not law before each is filled in. */
export const blankPolicy = (beginning: Beginning) => ({
  $schema: '../schema/policy.schema.json',
  id: beginning.id,
  audience: [beginning.audience],
  nature: beginning.nature,
  says: wordsInBoth({
    title: 'its everyday name, as readers would say it',
    official: 'its name in the law, which is Chinese in both languages',
    summary: 'what it gives and to whom, in two or three short sentences',
    benefit: 'how much, for how long, and how it is paid',
  }),
  editions: [firstEdition(beginning)],
  documents: [{ id: NAME, says: inBoth('a paper to bring; take the entry away if there is none') }],
  channels: [{ id: NAME, says: wordsInBoth({ name: 'the office', detail: 'how to apply there' }) }],
  deadlines: [],
  excludes: [],
})

const CASES = [
  ['eligible', 'every condition is just met, on the first day of the rule'],
  ['ineligible', 'the condition is just not met'],
  ['undetermined', 'the answer is not known: take the question out of "facts"'],
  ['not-in-force', 'the day before the rule begins'],
] as const

/** The worked cases that every policy needs, still without a fact or a day. */
export const blankCases = (beginning: Beginning) => ({
  $schema: '../schema/cases.schema.json',
  policy: beginning.id,
  cases: CASES.map(([verdict, hint]) => ({
    title: blank(`who it is, in a few words. Here ${hint}`),
    asOf: FIRST_DAY,
    facts: { [questionOf(beginning)]: verdict === 'eligible' },
    expect: { verdict },
  })),
})
