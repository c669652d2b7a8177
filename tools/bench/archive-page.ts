import type { Archive } from '../../archive/database.ts';
import { openArchive } from '../../archive/database.ts';
import { importArticles } from '../../archive/file.ts';
import { forgetAll } from '../../archive/forget.ts';
import { fingerprintOf, sketchOf } from '../../archive/likeness.ts';
import { keysOfPerson } from '../../archive/person-key.ts';
import { ofPerson } from '../../archive/person.ts';
import type { ArchivedArticle } from '../../archive/records.ts';
import { remember } from '../../archive/remember.ts';
import { searchStatements } from '../../archive/search.ts';
import { keepArticle } from '../../archive/store.ts';
import { unknownPersonCard } from '../../knowledge/describe-person.ts';

const SPEAKERS = 300;
const TOPICS = 40;
const PER_ARTICLE = 10;
const AT_ONCE = 250;

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let words: string[] = [];
let db: Archive | null = null;
let made = 0;
const random = numbers(7);

/** A few speak in most articles, most in few. */
const someSpeaker = () => Math.floor(SPEAKERS * random() ** 3);
const sentence = (length: number) => Array.from({ length }, () => words[Math.floor(words.length * random() ** 2)] ?? '').join(' ');
const dayOf = (n: number) => new Date(Date.UTC(2015, 0, 1) + ((n * 7919) % 3650) * 86_400_000).toISOString().slice(0, 10);

function article(n: number): ArchivedArticle {
  const date = dayOf(n);
  const text = sentence(120);
  const [title, fingerprint, readAt] = [sentence(8), fingerprintOf(text), `${date}T08:00:00.000Z`];
  const speakers = [someSpeaker(), someSpeaker(), someSpeaker()];
  return {
    address: `https://krant${n % 12}.example/nieuws/politiek/${date}/${title.replaceAll(' ', '-')}~${n}`,
    alsoAt: [],
    site: `krant${n % 12}.example`,
    title,
    outlet: `Krant ${n % 12}`,
    published: date,
    modified: null,
    readAt,
    lastReadAt: readAt,
    fingerprint,
    sketch: sketchOf(text),
    versions: [{ readAt, modified: null, title, fingerprint }],
    persons: [...new Set(speakers)].map((one) => ({ name: `Spreker Nummer${one}`, entry: null, roles: ['minister van Proeven'] })),
    passages: [{ article: 'navo-5', manner: 'named', polarity: 'affirmed', text: sentence(20) }],
    statements: Array.from({ length: PER_ARTICLE }, (_, nth) => ({
      speaker: `Spreker Nummer${speakers[nth % 3] ?? 0}`,
      entry: null,
      kind: 'direct' as const,
      topics: [`onderwerp-${Math.floor(TOPICS * random() ** 2)}`, `onderwerp-${Math.floor(TOPICS * random())}`],
      date,
      text: sentence(18),
    })),
  };
}

/** Fills the archive up to `size` articles (from empty when it has more). Resolves to the milliseconds for each thousand. */
export async function fill(size: number, vocabulary: string[]): Promise<number> {
  words = vocabulary;
  if (db === null) {
    await forgetAll(null);
    db = await openArchive();
  }
  const start = performance.now();
  const from = made;
  for (; made < size;) {
    const batch = Array.from({ length: Math.min(AT_ONCE, size - made) }, () => article(made++));
    await importArticles(db, batch);
  }
  return ((performance.now() - start) / Math.max(1, size - from)) * 1000;
}

export interface Took {
  p50: number;
  p95: number;
}

async function timed(times: number, run: () => Promise<unknown>): Promise<Took> {
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await run();
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  return { p50: took[Math.floor(times * 0.5)] ?? 0, p95: took[Math.floor(times * 0.95)] ?? 0 };
}

/** What the archive costs as it is now: milliseconds, and the bytes that the browser says are used. */
export async function measure(): Promise<Record<'card' | 'busiest' | 'search' | 'typing' | 'keep', Took> & { bytes: number }> {
  if (db === null) throw new Error('not filled');
  const archive = db;
  const topics = { label: (topic: string) => topic, isBroad: () => false };
  const card = async (speaker: number) => {
    const name = `Spreker Nummer${speaker}`;
    const here = { title: sentence(8), topics: ['onderwerp-1', 'onderwerp-7', 'onderwerp-20'], statements: [] };
    const base = { id: `onbekend:${name}`, title: name, articleDate: '2024-06-01', related: [], checkedUntil: null };
    return remember(
      unknownPersonCard(base, null),
      await ofPerson(archive, keysOfPerson(null, name), '2024-06-01', here.topics),
      here,
      topics,
    );
  };
  const query = (text: string) => searchStatements(archive, { text, from: null, to: null });
  const some = () => words[Math.floor(words.length * random() ** 2)] ?? '';
  await card(0);
  return {
    card: await timed(200, () => card(someSpeaker())),
    busiest: await timed(50, () => card(0)),
    search: await timed(60, () => query(`${some()} ${some()} `)),
    typing: await timed(60, () => query(some().slice(0, 3))),
    keep: await timed(30, () => keepArticle(archive, article(made++))),
    bytes: (await navigator.storage.estimate()).usage ?? 0,
  };
}
