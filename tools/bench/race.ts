import Ahocorasick from 'ahocorasick';
import ModernAhocorasick from 'modern-ahocorasick';
import type { MatcherData } from '../../analysis/matcher-data.ts';
import { loadMatcher } from '../../analysis/matcher.ts';
import { median, once } from './measure.ts';

/** What is raced: names, the table that was compiled from them, and texts. Plain data, so that it can be handed to a browser. */
export interface Course {
  names: string[];
  table: string;
  texts: string[];
}

export interface Lap {
  size: number;
  hits: { ours: number; cased: number; folded: number };
  /** Medians in milliseconds. */
  floor: number;
  ours: number;
  cased: number;
  folded: number;
  aho: number;
  modern: number;
}

function expressionOf(names: readonly string[], flags: string): RegExp {
  const alternatives = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, flags);
}

function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** Every method on every text, warm. */
export function raceWarm({ names, table, texts }: Course): Lap[] {
  const match = matcherOf(table);
  const cased = expressionOf(names, 'gu');
  const folded = expressionOf(names, 'giu');
  const aho = new Ahocorasick(names);
  const modern = new ModernAhocorasick(names);
  return texts.map((text) => {
    const times = text.length > 500_000 ? 5 : 15;
    return {
      size: text.length,
      hits: { ours: match(text).length, cased: text.match(cased)?.length ?? 0, folded: text.match(folded)?.length ?? 0 },
      floor: median(() => void scan(text), times),
      ours: median(() => void match(text), times),
      cased: median(() => void text.match(cased), times),
      folded: median(() => void text.match(folded), times),
      aho: median(() => void aho.search(text), times),
      modern: median(() => void modern.search(text), times),
    };
  });
}

/** One method from cold: what it takes from the stored text of its table or names to the first scan. Only its first call in a realm counts. */
export function raceCold(method: 'ours' | 'cased' | 'folded', course: { stored: string; text: string }): number {
  return once(() => {
    if (method === 'ours') matcherOf(course.stored)(course.text);
    else course.text.match(expressionOf(namesOf(course.stored), method === 'cased' ? 'gu' : 'giu'));
  });
}

function matcherOf(table: string): ReturnType<typeof loadMatcher> {
  const data: MatcherData = JSON.parse(table);
  return loadMatcher(data);
}

function namesOf(stored: string): string[] {
  const names: string[] = JSON.parse(stored);
  return names;
}
