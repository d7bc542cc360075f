/**
 * The pages that are pictured, in the order of one walk: a page that comes later is one line here. `open` goes to an address
 * and begins anew; `press` clicks what a selector finds; `walk` answers all that comes before the page of that name.
 */
export const PAGES = [
  { name: 'first-page', open: '/' },
  { name: 'not-found', open: '/nowhere' },
  { name: 'open', open: '/open' },
  { name: 'changes', open: '/changes' },
  { name: 'glossary', open: '/glossary' },
  { name: 'accessibility', open: '/accessibility' },
  { name: 'table', open: '/enterprise/table' },
  { name: 'policies', open: '/policies' },
  { name: 'policy', open: '/policies/disability-levy-exemption' },
  { name: 'question', open: '/enterprise' },
  { name: 'question-with-error', press: 'button[type=submit]' },
  { name: 'question-typed', walk: 'employees' },
  { name: 'question-many-options', walk: 'industry' },
  { name: 'hires-none', walk: 'hires' },
  { name: 'hire', press: '[data-action=add-hire]' },
  { name: 'hire-with-errors', press: 'button[type=submit]' },
  { name: 'hires', walk: 'hires' },
  { name: 'check', walk: 'check' },
  { name: 'result-enterprise', walk: 'result' },
  { name: 'result-enterprise-unfolded', press: '[data-policy] summary' },
  { name: 'keep', press: 'a[href*="/keep"]' },
  { name: 'forget', press: 'a[href*="/forget"]' },
  { name: 'question-lines', open: '/individual', walk: 'family' },
  { name: 'question-list', walk: 'school-province' },
  { name: 'result-individual', walk: 'result' },
]
