import { expect, it } from 'vitest'
import { readAudit, verdictOn } from './vulnerabilities'

it.each([
  ['nothing is known', { auditReportVersion: 2, vulnerabilities: {} }, '0 Nothing is known'],
  [
    'something is',
    { vulnerabilities: { planted: { name: 'planted', severity: 'high' } } },
    '1 planted: high',
  ],
  [
    'the registry has no such list',
    { message: '405', statusCode: 405 },
    '2 The registry could not be asked: 405',
  ],
  ['the report says neither', {}, '2 The registry could not be asked'],
])('it is said plainly when %s', (_, report, words) => {
  const { code, lines } = verdictOn(readAudit(JSON.stringify(report)))
  expect(`${code} ${lines.join(' ')}`).toContain(words)
})

it('no report is not taken for a good one', () => {
  expect(verdictOn(readAudit('')).code).toBe(2)
})
