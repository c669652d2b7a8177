import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Every key with its text, plural forms apart. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, path === '' ? key : `${path}.${key}`)]));
}

const load = (language: string) => flatten(parse(readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8')));
const holes = (text: string) => [...text.matchAll(/\{\w+\}|\$\d/g)].map((match) => match[0]).sort();

describe('the words', () => {
  const nl = load('nl');
  const en = load('en');

  it('are there in both languages, with the same places to fill in', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
    for (const [key, text] of nl) expect(holes(en.get(key) ?? ''), key).toEqual(holes(text));
  });

  it('have names that every browser takes', () => {
    for (const key of nl.keys()) expect(key).toMatch(/^[\w.]+$/);
  });

  it('keep calm: no exclamation marks, no "klik hier", nothing empty', () => {
    for (const [key, text] of [...nl, ...en]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/!|klik hier|click here/i);
    }
  });

  it('fit the stores: a description of at most 132 characters', () => {
    for (const words of [nl, en]) expect(words.get('extensionDescription')?.length).toBeLessThanOrEqual(132);
  });
});
