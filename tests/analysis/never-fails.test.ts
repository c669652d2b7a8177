import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { articleFromText } from '../../analysis/article.ts';
import type { LexiconEntry } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import type { Reading, Span } from '../../analysis/reading.ts';
import { bareEntry } from './entries.ts';

const entry = (id: string, kind: LexiconEntry['kind'], forms: string[], more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  ...bareEntry(id, kind, forms[0] ?? id),
  forms: forms.map((text) => ({ text, match: kind === 'person' ? 'exact' : 'word' })),
  ...more,
});
const lexicon = lexiconFrom([
  entry('navo', 'term', ['NAVO']),
  entry('marine', 'term', ['marine'], { of: 'nl', needs: ['schip'], not: ['blauw'] }),
  entry('f-35', 'term', ['F-35']),
  entry('navo-5', 'treaty', ['artikel 5', 'collectieve verdediging']),
  entry('nl', 'country', ['Nederland', 'Nederlandse'], { demonyms: ['Nederlandse'] }),
  entry('ru', 'country', ['Rusland', 'Russische'], { demonyms: ['Russische'] }),
  entry('rutte', 'person', ['Mark Rutte', 'Rutte'], {
    gender: 'm',
    surname: 'Rutte',
    roles: [{ title: 'premier', from: '2010-10-14', to: '2024-07-02' }],
  }),
]);

const read = (text: string, title = ''): [string, Reading] => {
  const article = articleFromText({ title, text, publishedAt: '2024-05-28' });
  return [article.text, analyse(article, lexicon)];
};

/** Every span within the text; lists of mentions, passages and statements in order; mentions never crossing. */
function expectSound(text: string, reading: Reading): void {
  const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  const { mentions, persons, statements, alliance } = reading;
  const spans: Span[] = [...mentions, ...statements, ...alliance.passages, ...persons.flatMap((person) => person.spans)];
  if (alliance.situation.what !== null) spans.push(alliance.situation.what);
  for (const span of spans) if (!inside(span)) expect.fail(`${span.start}..${span.end} does not lie in 0..${text.length}`);
  for (const list of [mentions, alliance.passages, statements])
    list.forEach((span, i) => {
      if (span.start < (list[i - 1]?.start ?? 0)) expect.fail(`out of order at ${span.start}`);
    });
  const open: Span[] = [];
  for (const mention of mentions) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
    if (mention.end > (open.at(-1)?.end ?? Infinity)) expect.fail(`mentions cross at ${mention.start}`);
    open.push(mention);
  }
  for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
  expect(reading.verdict.score).toBeGreaterThanOrEqual(0);
  expect(reading.verdict.score).toBeLessThanOrEqual(1);
}

function expectReadable(text: string, title = ''): void {
  const [whole, reading] = read(text, title);
  expectSound(whole, reading);
  expect(read(text, title)[1]).toEqual(reading);
}

/** What Dutch news is made of, and what makes it hard to read. */
const pieces = fc.constantFrom(
  ...[
    'NAVO',
    'navo-',
    'Rutte',
    'Mark Rutte',
    'Ruttes',
    'artikel 5',
    'een aanval op één',
    'is een aanval op allen',
    'elkaar',
    'te verdedigen',
  ],
  ...['F-35', 'marine', 'schip', 'Nederlandse', 'Russische', 'Rusland', 'zegt', 'volgens', 'aldus', 'dat', 'hij', 'de premier', 'minister'],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    ',,',
    "''",
    '«',
    '»',
    '(',
    ')',
    ':',
    ',',
    '. ',
    '? ',
    '! ',
    '…',
    '–',
    '-',
    '\n',
    '\n\n',
    ' ',
    '\t',
  ],
  ...['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00a0', '\u202f', '\u2011', '\u0301', '\u0308', '\u202e', '\u2028', '\0', '\r\n'],
  ...['\ud800', '\udc00', '😀', 'ĳ', 'ß', 'İ', 'ﬁ', 'ŉ', 'א', 'ب', '中', '٣', 'É', 'ø', 'x'.repeat(60), '1.2.3,4', 'U.S.A.', 'd.w.z.'],
);
const newsLike = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(''));
const spaced = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(' '));
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units));

describe('a reading never fails', () => {
  test.each([
    ['made of the words and marks of news', newsLike],
    ['made of them with blanks between', spaced],
    ['made of any characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['made of any code units, half characters too', anyUnits],
  ])('on text %s', (_, texts) => {
    fc.assert(
      fc.property(texts, texts, (text, title) => {
        expectReadable(text, title.replaceAll('\n', ' '));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['nothing', ''],
    ['one word without an end', 'x'.repeat(200_000)],
    ['a compound without an end', 'luchtverdedigings'.repeat(10_000)],
    ['hyphens', 'NAVO-'.repeat(20_000)],
    ['one hundred thousand quotation marks', '"'.repeat(100_000)],
    ['quotations that never close', '“Rutte zegt '.repeat(8000)],
    ['quotations of every kind at once', "“‘„\"',,''".repeat(5000)],
    ['apostrophes', "'s ".repeat(20_000)],
    ['combining marks', `na${'\u0301'.repeat(50_000)}vo`],
    ['half characters', '\ud800'.repeat(50_000)],
    ['characters without width', 'N\u200bA\u200bV\u200bO '.repeat(10_000)],
    ['right to left', '\u202eהאלו مرحبا NAVO '.repeat(5000)],
    ['full stops', '. '.repeat(40_000)],
    ['line breaks', '\n'.repeat(50_000)],
    ['capitals', 'Van De Rutte '.repeat(6000)],
    ['names without a verb', 'Mark Rutte, '.repeat(5000)],
    ['promises without an end', 'een aanval op een '.repeat(6000)],
    ['friends without an end', 'NAVO bondgenoten elkaar '.repeat(5000)],
    ['colons', 'Rutte: '.repeat(8000)],
    ['numbers', '1.234,56 '.repeat(10_000)],
  ])('on %s', (_, text) => {
    const [whole, reading] = read(text);
    expectSound(whole, reading);
  });
});
