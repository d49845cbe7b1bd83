/** A number that JSON can write but JavaScript cannot hold. */
export const beyondNumbers = 'beyond numbers'

/** Texts that break careless handling of text. */
export const texts = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udc00a',
    '\u202eabc',
    '\u05d0\u200f1',
    '\ufeff',
    '\u{10ffff}',
    '👩‍👩‍👧',
  ],
  ...['ﷺ'.repeat(20), 'e\u0301'.repeat(1_000), 'x'.repeat(64_000), '9'.repeat(400), 'İstanbul', 'ß', 'ſſſ', '․․․'],
  ...[
    '../../etc/passwd',
    "' OR 1=1 --",
    '<script>',
    '$where',
    '$gt',
    '{"$gt":""}',
    '$$ROOT',
    '__proto__',
    'constructor',
  ],
  ...['null', 'undefined', 'NaN', '-1', '1e400', 'true', '%00', '%s%n', 'a\r\nSet-Cookie: a=b', '*', 'app.*', 'a.b.c'],
  ...['2026-02-30T00:00:00Z', '2016-12-31T23:59:60Z', '9999-12-31T23:59:59+23:59', '0000-01-01T00:00:00Z', '-1-1'],
  ...[
    'a@b',
    '@',
    'a@',
    '"@"@example.com',
    'a@[127.0.0.1]',
    'a@xn--a',
    `a@${'x.'.repeat(120)}com`,
    'javascript:a',
    'http://',
  ],
]
/** Values of a wrong type wherever a text or a number is expected. */
export const values = [
  ...[-1, 0, 1.5, 2 ** 53, -1e308, beyondNumbers, true, false, null],
  ...[[], [[]], [null], {}, { $gt: '' }, { $where: 'sleep(1)' }, [{ $ne: null }], { toString: 1 }, { length: 1e9 }],
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown,
]
/** Encodings of a text in a URL that no encoder would produce. */
export const encodings = [
  '%ED%A0%80',
  '%FF',
  '%',
  '%2',
  '%C0%80',
  '%2e%2e%2f',
  '%252e',
  '+',
  '%0d%0a',
  ';a=b',
  '%23',
  '%3f',
]
