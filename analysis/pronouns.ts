import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { knowledgeOf } from './names/words.ts';
import type { Person } from './reading.ts';

export type Gender = 'm' | 'f' | null;

const HE: ReadonlySet<string> = new Set(['hij', 'ie']);
const SHE: ReadonlySet<string> = new Set(['zij', 'ze']);
const EITHER: ReadonlySet<string> = new Set(['die', 'deze']);
const FEMALE_ROLE =
  /(koningin|prinses|woordvoerster|voorzitster|schrijfster|moeder|dochter|zus|vrouw|weduwe|directrice|actrice|zangeres|presentatrice|lerares|studente|vriendin|journaliste|bestuurster|psychologe)$/;

/** Whether a folded word is a pronoun of the third person singular that can be a subject. */
export function isPronoun(word: string): boolean {
  return HE.has(word) || SHE.has(word) || EITHER.has(word);
}

/** The gender that a pronoun asks for; null when any will do. */
export function genderAsked(pronoun: string): Gender {
  if (HE.has(pronoun)) return 'm';
  return SHE.has(pronoun) ? 'f' : null;
}

const FEMALE_NOUN = /(leidster|politica|ambassadrice|presidente|kanselierin|senatrice|ministerin|bewindsvrouw|voorvrouw|topvrouw)$/;
const MALE_NOUN = /(bewindsman|voorman|topman|zegsman|staatsman|zakenman|koning|prins|sultan|emir|vader|broer|zoon)$/;

/** The gender of whoever a folded noun for a person stands for; null when it may be anybody. */
export function genderOfNoun(noun: string): Gender {
  if (FEMALE_ROLE.test(noun) || FEMALE_NOUN.test(noun)) return 'f';
  return MALE_NOUN.test(noun) ? 'm' : null;
}

/** A person's gender: from the knowledge, else from the function that the text gives, else from the first name. */
export function genderOf(person: Person, lexicon: Lexicon): Gender {
  const known = person.entry === null ? undefined : lexicon.entry(person.entry);
  if (known !== undefined && known.gender !== null) return known.gender;
  if (person.role !== null && FEMALE_ROLE.test(fold(person.role).split(' ')[0] ?? '')) return 'f';
  const first = knowledgeOf(fold(person.name.split(' ')[0] ?? '')).first;
  return first === 'm' || first === 'f' ? first : null;
}

/** Whether a person of this gender can be meant by the pronoun. */
export function agrees(gender: Gender, pronoun: string): boolean {
  const asked = genderAsked(pronoun);
  return asked === null || gender === null || gender === asked;
}
