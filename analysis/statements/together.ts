import type { Scene } from './scene.ts';

const BETWEEN = 5;
const DETERMINER = /^(de|het|een)$/;

/** Persons whom the words `from` to `to` join with "en" ("Knol (VVD) en minister De Wit"), the last such group; null without. */
export function joinedPersons(scene: Scene, from: number, to: number): number[] | null {
  const { personAt, quoted } = scene;
  let joined: number[] | null = null;
  for (let i = from; i < to; i++) {
    const person = personAt[i] ?? -1;
    if (person < 0 || quoted[i] === 1 || personAt[i + 1] === person) continue;
    const other = partner(scene, i + 1, to);
    if (other === null || other === person) continue;
    joined = joined?.[joined.length - 1] === person ? [...joined, other] : [...listed(scene, i, from), person, other];
  }
  return joined === null ? null : [...new Set(joined)];
}

/** Who follows behind "en", over a party in brackets and a function; null when nobody does. */
function partner(scene: Scene, at: number, to: number): number | null {
  const { words, personAt } = scene;
  let i = at;
  if (words[i]?.gap.includes('(') === true) while (i < Math.min(to, at + BETWEEN) && !(i > at && words[i]?.gap.includes(')'))) i++;
  if (i >= to || words[i]?.word !== 'en' || /[,;.]/.test(words[i]?.gap ?? '')) return null;
  for (let k = i + 1; k < Math.min(to, i + BETWEEN); k++) {
    const word = words[k];
    if (word === undefined || word.gap !== ' ' || (DETERMINER.test(word.word) && k > i + 1)) return null;
    const person = personAt[k] ?? -1;
    if (person >= 0) return person;
  }
  return null;
}

/** "A, B en C": who stands before B with nothing but a comma between. */
function listed(scene: Scene, at: number, from: number): number[] {
  const { words, personAt } = scene;
  let first = at;
  while (first > from && personAt[first - 1] === personAt[at]) first--;
  const before = personAt[first - 1] ?? -1;
  return first > from && before >= 0 && words[first]?.gap.trim() === ',' ? [before] : [];
}
