import fc from 'fast-check'

/** Texts over which programs stumble: names that every object has, script, signs of direction, halves of letters, odd figures and days. */
const SIGNS = [
  '',
  ' ',
  '\0',
  '\uFEFF',
  '\u200B',
  '\u202E1-2-6202',
  '\u2066\u2069',
  '\uD800',
  '\uDC00x',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '#name',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{from}}',
  '$t(errors.title)',
  '=1+1',
  '＝HYPERLINK("http://x")',
  '%00',
  '%E4%',
  '//example.org/',
  '\\\\example.org',
  '../../etc/passwd',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '２０２６年２月３０日',
  '1e999',
  '-0',
  'NaN',
  'Infinity',
  '9007199254740993',
  '0x10',
  '１２万',
  '-1',
  '99999',
  'null',
  'undefined',
  'true',
  'unknown',
  '不知道',
  'open-ended',
  'enterprise.hires',
  'enterprise.employees',
] as const

/** What a long text is made of: what is read sign by sign may take the square of its length. */
const PIECES = [
  'a',
  '9',
  '9,',
  ' ',
  '\t',
  '(',
  '【',
  '1 ',
  "'",
  '[',
  '{"a":',
  '年',
  '、',
  'Ａ',
  'ﷺ',
  '\uD83D',
  '\r\n',
  '"',
  ';',
  '-',
  '是否',
]

/** Few signs over and over, now and then ten million of them. */
const longTexts = fc
  .record({
    head: fc.constantFrom('', '1', 'a', '2026'),
    piece: fc.constantFrom(...PIECES),
    length: fc.oneof(
      { weight: 120, arbitrary: fc.constant(300) },
      { weight: 12, arbitrary: fc.constant(300_000) },
      { weight: 1, arbitrary: fc.constant(10_000_000) },
    ),
    tail: fc.constantFrom('', 'x', '年', ')'),
  })
  .map(({ head, piece, length, tail }) => head + piece.repeat(Math.ceil(length / piece.length)) + tail)

/** Any text that somebody may have made to do harm, or by accident. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: longTexts },
)

const NUMBERS = [
  0,
  -0,
  -1,
  0.5,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  5e-324,
  120,
  1900,
  99_999,
] as const

const deep = fc
  .record({ depth: fc.constantFrom(3, 50, 1_000), isList: fc.boolean() })
  .map(({ depth, isList }) => {
    let inner: unknown = 'deep'
    for (let level = 0; level < depth; level++) inner = isList ? [inner] : { of: inner }
    return inner
  })

/** Any value that can stand in JSON, made to do harm. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileTexts },
  { weight: 5, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 4, arbitrary: fc.constantFrom(null, true, false, [], {}, [null], [[]], { length: 1 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: deep },
)
