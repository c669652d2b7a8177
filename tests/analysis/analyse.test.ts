import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { articleFromText } from '../../analysis/article.ts';
import type { Reading } from '../../analysis/reading.ts';
import { currentKnowledge } from '../../tools/analyse/lexicon.ts';

const { lexicon } = currentKnowledge();
const SEED = join(import.meta.dirname, '..', '..', '..', 'shared', 'seed-article.txt');

describe.skipIf(!existsSync(SEED))('the seed article (skipped where it is not beside the project)', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const article = articleFromText({ text, publishedAt: '2024-05-28' });
  const reading = analyse(article, lexicon);

  test('is about defence, in Dutch', () => {
    expect([reading.language, reading.verdict.band]).toEqual(['nl', 'defence']);
  });

  test('every Ollongren leads to one person', () => {
    const spans = reading.mentions.filter((mention) => mention.kind === 'person');
    expect(spans.map((one) => [one.entry, one.text])).toEqual([
      ['kajsa-ollongren', 'Kajsa Ollongren'],
      ['kajsa-ollongren', 'Ollongren'],
      ['kajsa-ollongren', 'Ollongren'],
    ]);
  });

  test('its terms are found', () => {
    const texts = reading.mentions.map((mention) => `${mention.text}=${mention.entry}`);
    for (const term of ['NAVO=navo', 'EU-landen=eu', 'hybride dreigingen=hybride-dreiging', 'sabotageacties=sabotage'])
      expect(texts).toContain(term);
  });

  test('the NATO promise is recognised although no article is named, with what it is applied to', () => {
    const { passages, situation, countries } = reading.alliance;
    expect(passages.map((one) => [one.article, one.manner, one.polarity, one.text])).toEqual([
      ['navo-5', 'paraphrased', 'affirmed', 'NAVO-landen hebben beloofd elkaar te verdedigen'],
    ]);
    const { what } = situation;
    expect([what === null ? null : article.text.slice(what.start, what.end), situation.whom, situation.where, situation.attacker]).toEqual([
      'beschoten en getroffen',
      'nl',
      'ua',
      'ru',
    ]);
    expect(countries).toEqual(['nl', 'ua', 'ru', 'de', 'pl', 'gb']);
  });
});

function problems(text: string, reading: Reading): string[] {
  const spans = [
    ...reading.mentions,
    ...reading.statements,
    ...reading.alliance.passages,
    ...reading.persons.flatMap((person) => person.spans),
  ];
  const wrong = spans
    .filter((span) => span.start < 0 || span.end > text.length || span.start >= span.end)
    .map((span) => `out of bounds ${span.start}-${span.end}`);
  reading.mentions.forEach((mention, i) => {
    const next = reading.mentions[i + 1];
    if (next !== undefined && next.start < mention.start) wrong.push(`unsorted at ${i}`);
    if (next !== undefined && next.start < mention.end && next.end > mention.end) wrong.push(`crossing at ${i}`);
  });
  return wrong;
}

describe('hostile text is read without an error, with spans in bounds, the same twice', () => {
  const HOSTILE: Record<string, string> = {
    'no text': '',
    'a long word': 'x'.repeat(100_000),
    'lone surrogates': '\ud800 NAVO \udc00 Rutte\ud83d',
    'combining marks': 'NAVO\u0301\u0301 elkaar\u0308 te verdedigen '.repeat(500),
    'quotation marks': '"“\'’«,,'.repeat(8_000),
    'right to left': '\u202eאבג NAVO العربية '.repeat(800),
    'zero width': 'N\u200bA\u200bV\u200bO \ufeff'.repeat(2_000),
    dots: 'a. B. '.repeat(8_000),
    'names without end': 'Jan de Vries '.repeat(3_000),
    lines: '\n'.repeat(20_000),
    hyphens: 'NAVO-'.repeat(8_000),
  };
  test.each(Object.entries(HOSTILE))('%s', (_name, text) => {
    const article = articleFromText({ title: 'NAVO', text });
    const reading = analyse(article, lexicon);
    expect(problems(article.text, reading)).toEqual([]);
    expect(analyse(article, lexicon)).toEqual(reading);
  });
});

test('a term is none where it is part of a person’s name', () => {
  const text = 'De marine stuurt een fregat naar de oorlog. In Parijs sprak Marine Le Pen over het leger.';
  const found = analyse(articleFromText({ text }), lexicon).mentions.map((one) => `${one.kind} ${one.text}`);
  expect(found).toContain('person Marine Le Pen');
  expect(found.filter((one) => one.endsWith(' Marine'))).toEqual([]);
});
