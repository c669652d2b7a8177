import { isWellKnown } from '../names/well-known.ts';
import { knowledgeOf } from '../names/words.ts';
import { isParticle } from './particles.ts';

/**
 * The ways in which a full name may come back as a surname, folded: "christophe van der maat" → "van der maat", "maat"; "dilan
 * yesilgoz-zegerius" → also "yesilgoz"; "jaap de hoop scheffer" → also "hoop scheffer", "scheffer". The son keeps his "jr": the surname alone is his father's.
 */
export function surnamesOf(key: string): string[] {
  const younger = /[^ ]+ (?:jr|sr)$/.exec(key)?.[0];
  if (younger !== undefined) return younger === key ? [] : [younger];
  const words = key.replace(/ [ivx]{1,5}$/, '').split(' ');
  const forms = new Set<string>();
  let start = words.length - 1;
  const last = words[start] ?? '';
  if (start === 0) return [];
  forms.add(last);
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  forms.add(words.slice(start).join(' '));
  const arabic = /^(?:al|el|as|ar|ad|an|ash|az)-(.{3,})$/.exec(last)?.[1];
  if (arabic !== undefined) forms.add(arabic);
  const hyphen = last.indexOf('-');
  if (hyphen > 2) forms.add([...words.slice(start, -1), last.slice(0, hyphen)].join(' ')).add(last.slice(0, hyphen));
  if (words.length > 2) {
    let from = 1;
    while (from < words.length - 1 && (knowledgeOf(words[from] ?? '').first !== null || (words[from] ?? '').length < 2)) from++;
    const rest = words.slice(from);
    forms.add(rest.join(' '));
    while (rest.length > 1 && isParticle(rest[0] ?? '')) rest.shift();
    forms.add(rest.join(' '));
    if (rest.length > 1 && !isParticle(rest[0] ?? '') && !isParticle(rest[1] ?? '')) forms.add(rest[0] ?? '');
  }
  forms.delete('');
  return [...forms];
}

/** A folded name without the genitive -s ("trumps", "khalifa haftars"), when the base is a name that the lists or the text know; else the name itself. */
export function baseOf(key: string, inText: (key: string) => boolean): string {
  if (!key.endsWith('s') || key.length < 4) return key;
  const base = key.slice(0, -1);
  if (inText(key) && !inText(base) && knowledgeOf(lastOf(key)).name) return key;
  if (inText(base)) return base;
  if (key.includes(' ')) return isWellKnown(lastOf(base)) && !isWellKnown(lastOf(key)) ? base : key;
  const last = lastOf(key);
  const known = knowledgeOf(last);
  if (known.name || known.first !== null || known.proper || isWellKnown(last)) return key;
  const short = last.slice(0, -1);
  const shortKnown = knowledgeOf(short);
  return isWellKnown(short) || (short.length > 3 && (shortKnown.name || shortKnown.first !== null)) ? base : key;
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Whether two folded full names may be one person's: same surname, and first names that do not contradict ("George W. Bush", "G. Bush"). */
export function samePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [first = '', ...restA] = a.split(' ');
  const [other = '', ...restB] = b.split(' ');
  if (first !== other && !(first.length <= 2 && other.startsWith(first)) && !(other.length <= 2 && first.startsWith(other))) return false;
  const lastA = restA[restA.length - 1] ?? '';
  const lastB = restB[restB.length - 1] ?? '';
  return lastA === lastB || lastA.startsWith(`${lastB}-`) || lastB.startsWith(`${lastA}-`);
}
