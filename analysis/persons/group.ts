import { type WordKnowledge, knowledgeOf } from '../names/words.ts';
import type { Found } from './found.ts';
import { baseOf, samePerson, surnamesOf } from './forms.ts';
import { ENOUGH } from './score.ts';

/** A person in the making: the mentions, and the key of the fullest name. */
export interface Draft {
  key: string;
  full: boolean;
  ids: string[];
  mentions: Found[];
}

/** Below this the words around a mention say that it is no person ("de Johan de Witt"), whatever the name is elsewhere. */
const VETOED = 0.4;

/** An article or a noun for a thing right before a surname: no mention of the person. */
const THING_BEFORE = -1.9;
/** From here on a function or a report verb stands beside it. */
const ROLE_BESIDE = 1.5;
/** What it adds that the surname comes back by itself. */
const RECURS = 0.7;
/** What each further mention with words around it that suit a person adds. */
const AGAIN = 0.5;
const ALONE_AGAIN = 1;
const THING_ELSEWHERE = -2;
const MOST_AGAIN = 3;

/** The best mention decides; others that look like a person's help. */
function pooled(mentions: readonly Found[]): number {
  let best = -9;
  let good = 0;
  for (const { score, context } of mentions) {
    best = Math.max(best, score);
    if (context >= 0.8) good++;
  }
  return best + AGAIN * Math.min(MOST_AGAIN, Math.max(0, good - 1));
}

/** Puts mentions of one person together: surnames join the full name nearest before them, two full names with one surname stay apart. */
export function groupPersons(found: readonly Found[]): Draft[] {
  const keys = new Map<string, number>();
  for (const one of found) keys.set(one.key, (keys.get(one.key) ?? 0) + 1);
  const base = (one: Found): string => baseOf(one.key, (key) => keys.has(key));
  const drafts = groupFull(found, base);
  const taken = new Set(drafts.flatMap((draft) => draft.mentions));
  const bySurname = new Map<string, Draft[]>();
  const byFirst = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const form of new Set(draft.mentions.flatMap((one) => surnamesOf(base(one))))) push(bySurname, form, draft);
    push(byFirst, draft.key.split(' ')[0] ?? '', draft);
  }
  const loose: Found[] = [];
  for (const one of found) {
    if (taken.has(one)) continue;
    const key = base(one);
    const owners = bySurname.get(key) ?? bySurname.get(one.key) ?? (one.full || mayBePlace(key, one) ? undefined : byFirst.get(key));
    const owner = owners === undefined ? undefined : nearest(owners, one);
    if (owner === undefined) loose.push(one);
    else if (one.context > THING_BEFORE) owner.mentions.push(one);
  }
  return [...drafts, ...groupLoose(loose, base)];
}

/** A first name that is a country or a city too, with nothing beside it that suits a person ("Israel"). */
function mayBePlace(key: string, { context }: Found): boolean {
  return knowledgeOf(key).proper && context < ROLE_BESIDE;
}

function groupFull(found: readonly Found[], base: (one: Found) => string): Draft[] {
  const alone = new Set(found.filter((one) => !one.full && !one.tail && one.context > -1).map(base));
  const recurring = (mentions: readonly Found[]): number =>
    mentions.some((one) => surnamesOf(base(one)).some((form) => alone.has(form))) ? RECURS : 0;
  const groups = new Map<string, Found[]>();
  for (const one of found) if (one.full) push(groups, one.ids[0] !== undefined ? `#${one.ids.join()}` : base(one), one);
  const drafts: Draft[] = [];
  const byLast = new Map<string, Draft[]>();
  for (const mentions of groups.values()) {
    const known = mentions.find((one) => one.ids.length > 0);
    const best = pooled(mentions) + recurring(mentions);
    if (isThing(mentions)) continue;
    if (known === undefined ? best < ENOUGH : best < VETOED) continue;
    const good = mentions.filter((one) => one.score > VETOED);
    const first = good[0];
    if (first === undefined) continue;
    const key = longest(good.map(base));
    const last = key.slice(key.lastIndexOf(' ') + 1).split('-')[0] ?? '';
    const same = byLast.get(last)?.find((draft) => samePerson(draft.key, key) && (known === undefined || draft.ids.length === 0));
    if (same !== undefined) {
      same.mentions.push(...good);
      same.key = longest([same.key, key]);
      if (same.ids.length === 0) same.ids = known?.ids ?? [];
    } else {
      const draft: Draft = { key, full: true, ids: known?.ids ?? [], mentions: good };
      drafts.push(draft);
      push(byLast, last, draft);
    }
  }
  return drafts;
}

/** Ships and prizes: some mentions stand behind an article or a noun for a thing, and none where only a person stands. */
function isThing(mentions: readonly Found[]): boolean {
  const things = mentions.filter((one) => one.context <= THING_BEFORE).length;
  return things > 0 && (things * 2 > mentions.length || mentions.length === 2) && !mentions.some((one) => one.context >= 0.8);
}

/** Surnames and first names that no full name explains. */
function groupLoose(found: readonly Found[], base: (one: Found) => string): Draft[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) if (!one.full) push(groups, base(one), one);
  const drafts: Draft[] = [];
  for (const [key, mentions] of groups) {
    const word = knowledgeOf(key);
    if (pooled(mentions) + alone(mentions, word) < ENOUGH) continue;
    const good = mentions.filter((one) => one.score > (word.common || word.proper ? 0 : -1.5));
    if (good.length === 0) continue;
    const ids = good.find((one) => one.ids.length > 0)?.ids ?? [];
    drafts.push({ key, full: false, ids, mentions: good });
  }
  return drafts;
}

/** What it says of a word that stands alone all through the text how often it does, and whether it is a thing's or place's somewhere. */
function alone(mentions: readonly Found[], word: WordKnowledge): number {
  const things = mentions.filter((one) => one.context <= -1.5).length;
  if (word.first !== null || word.name) return things * 2 > mentions.length ? -1 : 0;
  if (things > 0) return THING_ELSEWHERE;
  return mentions.length > 1 ? ALONE_AGAIN : 0;
}

/** The person whose full name stands nearest before the mention, else the first one after it. */
function nearest(owners: readonly Draft[], one: Found): Draft | undefined {
  let best: Draft | undefined;
  let at = -1;
  for (const draft of owners) {
    for (const mention of draft.mentions) {
      if (mention.full && mention.from < one.from && mention.from > at) {
        at = mention.from;
        best = draft;
      }
    }
  }
  return best ?? owners[0];
}

function longest(keys: readonly string[]): string {
  return keys.reduce((a, b) => (b.length > a.length ? b : a), '');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
