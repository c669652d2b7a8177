import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const tables = ['nl', 'en'].map((language): unknown =>
  parse(readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8')),
);

/** A pattern for the interface's words under `key` ("popup.other"), in whichever language the browser has; gaps in the words match anything. */
export function wordsOf(key: string): RegExp {
  const texts = tables.map((table) => v.parse(v.string(), key.split('.').reduce(child, table)));
  return new RegExp(texts.map((text) => text.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\{\w+\}|\$1/g, '.+?')).join('|'));
}

function child(node: unknown, name: string): unknown {
  return v.parse(v.record(v.string(), v.unknown()), node)[name];
}
