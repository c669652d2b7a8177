import { isRole } from '../analysis/names/roles.ts';
import { isParticle } from '../analysis/persons/particles.ts';
import { tokenise } from '../analysis/tokens.ts';
import type { Knowledge } from './pack.ts';
import type { PersonFile } from './schema.ts';

const ADDRESS = new Set(
  'de het een heer meneer dhr mevrouw mevr mw dr drs prof professor ir mr ing jhr sir lord dame demissionair oud voormalig toenmalig huidig nieuw nieuwe'.split(
    ' ',
  ),
);
/** What a post is of, where it has a capital as a name has. */
const MINISTRIES = /\bvan (?:Defensie|Buitenlandse Zaken|Justitie en Veiligheid|Binnenlandse Zaken|Financiën|Veteranenzaken)\b/g;

/** "A.Th.B.", but not "Jr.": that is somebody else. */
const INITIAL = /^(?:[a-z]|th|ph|ch|ij|yu)$/;

interface Asked {
  /** Folded words that are a name: no titles, no initials, no particles. */
  words: string[];
  particles: string[];
}

/** The name in a question, without titles, functions, countries, initials: "de Duitse minister Pistorius" is "pistorius". */
function asked(name: string, knowledge: Knowledge): Asked {
  const text = name.replace(MINISTRIES, ' ');
  const about = knowledge.lexicon.match(text).filter((hit) => hit.ids.every((id) => knowledge.people.get(id) === undefined));
  const tokens = tokenise(text).filter(
    (token) =>
      !about.some((hit) => token.start >= hit.start && token.end <= hit.end) &&
      !ADDRESS.has(token.word) &&
      !isRole(token.word) &&
      !INITIAL.test(token.word),
  );
  return {
    words: tokens.filter(({ word }) => !isParticle(word)).map(({ word }) => word),
    particles: tokens.filter(({ word }) => isParticle(word)).map(({ word }) => word),
  };
}

const wordsOf = (text: string): string[] => tokenise(text).map(({ word }) => word);

/** Persons one of whose names has every word of the question, a part of the surname among them: "minister Ollongren", "K.H. Ollongren". */
export function personsNamed(name: string, knowledge: Knowledge): string[] {
  const { words, particles } = asked(name, knowledge);
  if (words.join('').length < 3) return [];
  return [...knowledge.people].filter(([, person]) => goesBy(person, words, particles)).map(([id]) => id);
}

function goesBy(person: PersonFile, words: string[], particles: string[]): boolean {
  const surname = wordsOf(person.surname);
  const mine = new Set([person.name, ...person.other_names, person.surname].flatMap(wordsOf));
  return words.some((word) => surname.includes(word)) && [...words, ...particles].every((word) => mine.has(word));
}

/** Persons whose name sounds like the one asked for ("Lukashenko" for "Loekasjenko"), or whose full name is one slip of the pen away. */
export function personsSounding(name: string, knowledge: Knowledge): string[] {
  const { words } = asked(name, knowledge);
  const sound = soundOf(words.join(''));
  const people = [...knowledge.people];
  const spellings = ({ name: full, surname, other_names: others }: PersonFile) =>
    [full, surname, ...others].map((text) => wordsOf(text).filter((word) => !isParticle(word)));
  const sounding = sound.length < 5 ? [] : people.filter(([, person]) => spellings(person).some((own) => soundOf(own.join('')) === sound));
  if (sounding.length > 0 || words.length < 2) return sounding.map(([id]) => id);
  return people
    .filter(([, person]) => spellings(person).some((own) => own.length === words.length && oneSlip(own.join(' '), words.join(' '))))
    .map(([id]) => id);
}

const SOUNDS: [RegExp, string][] = [
  [/sch|sj|sh|sz/g, 's'],
  [/tsj|tch|cz|ch/g, 'c'],
  [/zj|zh/g, 'z'],
  [/oe|ou|u/g, 'u'],
  [/ph/g, 'f'],
  [/kh|gh|h/g, 'g'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ie+/g, 'i'],
  [/ck|q/g, 'k'],
  [/[^a-z]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The same for the spellings that languages give to one name, mostly from Cyrillic. */
function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word);
}

const LONG_ENOUGH = 12;

/** Whether one letter is missing, too many, another, or swapped with its neighbour; short names are too alike for that. */
function oneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_ENOUGH || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}
