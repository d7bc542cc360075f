import type { AskedFact, LoadedCatalogue, PolicyFile } from '../catalogue'
import {
  type Condition,
  compileCatalogue,
  explain,
  type Fact,
  type Facts,
  type IsoDate,
  isDay,
  type Language,
  readSituation,
  type Term,
} from '../engine'
import { createI18n, type Words } from '../i18n'
import type { Report } from './report'

/** A small law on which the tests try out what is told of dates and papers. */
export const on = (text: string): IsoDate => {
  if (!isDay(text)) throw new Error(`no such day: ${text}`)
  return text
}

const both = <Text>(text: Text) => ({ 'zh-CN': text, en: text })
const said = both({ yes: 'met', no: 'not met', unknown: 'open' })

const begun: Term = { fact: 'person.begun' }
const after = (months: number): Term => ({ plusMonths: begun, months })
const span = (from: Term, before: Term): Condition => ({
  id: 'span',
  kind: 'during',
  day: { day: 'asOf' },
  from,
  before,
  says: said,
})
const is = (fact: string, equals = true): Condition => ({ id: fact, kind: 'is', fact, equals, says: said })
const group = (kind: 'all' | 'any', of: readonly Condition[]): Condition => ({ id: kind, kind, of })

const FACTS: readonly Fact[] = [
  { id: 'person.begun', audience: 'individual', kind: 'day' },
  { id: 'person.works', audience: 'individual', kind: 'boolean' },
  { id: 'person.disabled', audience: 'individual', kind: 'boolean' },
]

type Edition = PolicyFile['editions'][number]
const policyOf = (
  id: string,
  edition: Partial<Edition> & Pick<Edition, 'rule'>,
  more: Partial<PolicyFile> = {},
): PolicyFile => ({
  id,
  audience: ['individual'],
  nature: 'entitlement',
  says: both({ title: `Title of ${id}`, official: '', summary: '', benefit: '' }),
  editions: [
    {
      id: 'only',
      from: on('2016-01-01'),
      certainty: 'confirmed',
      verifiedOn: on('2026-11-23'),
      sources: [{ act: 'act', article: '5' }],
      says: both({ name: '' }),
      ...edition,
    },
  ],
  documents: [],
  channels: [],
  deadlines: [],
  excludes: [],
  ...more,
})

const identity = { id: 'identity', same: 'identity', says: both('Identity card') }
const POLICIES: readonly PolicyFile[] = [
  policyOf(
    'own-year',
    {
      rule: span(begun, after(12)),
      amount: { yuan: { number: 15_000 }, says: both('{{amount}}') },
    },
    {
      documents: [
        identity,
        { id: 'contract', same: 'contract', says: both('Contract'), certainty: 'unconfirmed' },
      ],
      channels: [{ id: 'office', says: both({ name: 'Office, upstairs; left' }), phone: '0571-12333' }],
      deadlines: [
        { id: 'usual', says: both('In autumn.') },
        { id: 'remark', says: both('Late fees are due.') },
        { id: 'here', says: both('Here until October.'), when: { fact: 'person.works', in: [true] } },
        { id: 'elsewhere', says: both('There until May.'), when: { fact: 'person.works', in: [false] } },
      ],
    },
  ),
  policyOf(
    'until-law',
    { rule: is('person.works'), from: on('2023-01-01'), to: on('2027-12-31'), certainty: 'unconfirmed' },
    {
      documents: [
        { ...identity, says: both('Identity card or passport'), certainty: 'unconfirmed' },
        { id: 'copy', same: 'contract', says: both('Copy of the contract'), certainty: 'unconfirmed' },
        { id: 'disability', says: both('Disability card'), when: { fact: 'person.disabled', in: [true] } },
        { id: 'rest', says: both('The office says what it needs'), nothingToBring: true },
      ],
      channels: [{ id: 'office', says: both({ name: 'Bank' }), url: 'https://example.org/' }],
    },
  ),
  policyOf('later', { rule: span(after(18), after(24)) }),
  policyOf('may-later', { rule: group('all', [span(after(20), after(240)), is('person.disabled')]) }),
  policyOf('open-question', { rule: is('person.disabled'), to: on('2026-12-31') }),
  policyOf('sooner-perhaps', {
    rule: group('all', [
      is('person.works', false),
      group('any', [
        span(after(30), after(60)),
        group('all', [span(after(20), after(60)), is('person.disabled')]),
      ]),
    ]),
  }),
  policyOf('over', { rule: span(begun, after(1)), verifiedOn: on('2026-10-01') }),
  policyOf('never', { rule: is('person.works', false) }, { documents: [{ id: 'none', says: both('None') }] }),
]

const asked = (fact: Fact): AskedFact => ({
  fact,
  says: both({ name: fact.id, question: '', hint: '', why: '', where: '' }),
  options: [],
  askedIfUnknown: undefined,
  unread: undefined,
  likely: undefined,
})

const LOADED: LoadedCatalogue = {
  catalogue: {
    version: '2026-11-23',
    facts: FACTS,
    parameters: [],
    definitions: { conditions: {}, terms: {} },
    sizeStandard: { industry: 'person.begun', rows: [] },
    policies: POLICIES,
  },
  verifiedOn: on('2026-11-23'),
  asked: new Map(FACTS.map((fact) => [fact.id, asked(fact)])),
  pages: [],
  policies: new Map(POLICIES.map((policy) => [policy.id, policy])),
  acts: new Map([
    [
      'act',
      { id: 'act', number: '令第1号', certainty: 'confirmed', says: both({ title: 'An act', body: '' }) },
    ],
  ]),
  figures: new Map(),
  situations: [],
  glossary: [],
  changes: [],
  faults: [],
}

export const BEGUN: Facts = { 'person.begun': '2026-07-01', 'person.works': true }

type Given = { readonly answers?: Facts; readonly asOf?: string; readonly today?: string } & Partial<
  Pick<Report, 'ticked'>
>

/** The result of these answers; by default of someone who began on 1 July 2026, asked on 23 November 2026. */
export const reportOn = ({
  answers = BEGUN,
  asOf = '2026-11-23',
  today = asOf,
  ticked = [],
}: Given = {}): Report => {
  const { catalogue, policies } = compileCatalogue(LOADED.catalogue)
  const situation = readSituation({ ...catalogue, assume: true }, answers, on(asOf))
  return {
    loaded: LOADED,
    audience: 'individual',
    asOf: on(asOf),
    today: on(today),
    explanations: policies.map((policy) => explain(policy, situation)),
    advice: new Map(),
    hireAdvice: new Map(),
    spares: new Map(),
    answers,
    names: [],
    sizes: [],
    assumed: [],
    hrefOfFact: () => undefined,
    changeHref: '',
    hrefOfPolicy: (id) => `/policies/${id}`,
    keepHref: '/keep',
    eachHref: undefined,
    ticked,
    tick: () => undefined,
  }
}

export const wordsIn = async (language: Language): Promise<Words> => {
  const i18n = await createI18n(language)
  return { t: i18n.t, language, locale: language === 'en' ? 'en-GB' : language }
}
