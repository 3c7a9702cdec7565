import fc from 'fast-check'

/** Pieces that mean something to Markdown, HTML, XML, spreadsheets or terminals, and the ordinary words between them. */
const pieces = [
  ...[
    '# ',
    '## x',
    '#',
    ' ###',
    '- ',
    '* ',
    '+ ',
    '> ',
    '1. ',
    '1) ',
    '---',
    '===',
    '***',
    '___',
    '    ',
    '- [ ] ',
  ],
  ...[
    '|',
    '| a | b |\n|---|---|\n| c | d |',
    ':-:',
    ':-',
    '|-',
    '\\|',
    '\\',
    '\\\\',
    '`',
    '``',
    '```',
    '~~~',
    '~',
    '~~',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '_a_',
    '*a*',
    '**a**',
    '$',
    '$x$',
    '$5',
    '~5',
    '`a|b`',
    '`code`',
    '`a\\|b`',
    '`` ` ``',
  ],
  ...[
    '[x](javascript:alert(1))',
    '[x](https://e.example)',
    '![x](https://e.example/x.png)',
    '!',
    '![',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '[^1]',
    '\n[^1]: x',
    '[x]: https://e.example',
    '[x]',
    '[!NOTE]',
    '<https://e.example>',
    '<javascript:x>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</style>',
    '<!--',
    '-->',
    '<',
    '>',
    '"',
    "'",
    '&',
    '&lt;',
  ],
  ...[
    '&#60;',
    '&copy',
    '&am',
    'p;',
    ']]>',
    '<?xml',
    '<a href="x">',
    '<b>',
    'https://a.example/b',
    'https://a.example/b|c`d"e',
  ],
  ...[
    'http://x',
    'www.a.example',
    'a@b.example',
    'ftp://a.example',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://',
  ],
  ...[
    'https://a.example/(b)',
    '{{x}}',
    '=1+1',
    '@SUM(1)',
    '＝1',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u000b',
    ' ',
    '  ',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u202e',
    '\u00a0',
    '\u200b',
    '👩‍🚒',
    'é',
    'e\u0301',
    '日本',
    '–',
    '…',
  ],
  ...[
    'a',
    'b',
    'word',
    '5',
    '0',
    '.',
    ',',
    ':',
    ';',
    'undefined',
    '__proto__',
    'constructor',
    'UTC',
    'Europe/Berlin',
  ],
]

/** Texts as nobody writes them, except on purpose. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))

const free = new Set(
  ['title', 'name', 'function', 'text', 'detail', 'evidence', 'said', 'question', 'answer', 'reason', 'words']
    .concat([
      'owner',
      'due',
      'doneWhen',
      'tracker',
      'zone',
      'link',
      'saw',
      'knew',
      'decided',
      'expected',
      'sense',
    ])
    .concat([
      'summary',
      'description',
      'impact',
      'resolution',
      'additionalInfo',
      'tickets',
      'tags',
      'contact',
    ])
    .concat(['groundRules', 'detection', 'first-responder', 'secondary-systems', 'documentation', 'at']),
)

/** The same data with every text that people can write replaced, in order, by one of `texts`. */
export function withTexts<T>(data: T, texts: readonly string[]): T {
  let taken = 0
  const next = () => texts[taken++ % texts.length] ?? ''
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return free.has(key) ? next() : value
    if (Array.isArray(value)) return value.map((each) => replaced(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, name)]))
  }
  return replaced(data, '') as T
}
