import { basesOf } from './inflected.ts';
import { COMMON } from './lists/common.generated.ts';
import { FIRST_EITHER } from './lists/first-either.generated.ts';
import { FIRST_FEMALE } from './lists/first-female.generated.ts';
import { FIRST_MALE } from './lists/first-male.generated.ts';
import { NAMES } from './lists/names.generated.ts';
import { PROPER } from './lists/proper.generated.ts';
import { listHas } from './word-list.ts';

/** What the lists know of a word. A word can be several things at once ("Kamp", "Paris"). */
export interface WordKnowledge {
  /** First name, and of whom; `both` also where only its parts are known ("Anne-Jan"). */
  first: 'm' | 'f' | 'both' | null;
  /** Name of a person, mostly a surname. */
  name: boolean;
  /** Place, people, brand. */
  proper: boolean;
  /** Word in lower case. */
  common: boolean;
}

const NOTHING: WordKnowledge = { first: null, name: false, proper: false, common: false };
const LONGEST_NAME = 30;
const remembered = new Map<string, WordKnowledge>();
const MOST_REMEMBERED = 20_000;

/** What the lists know of a folded word. Long common words are known by their tail ("klokkenluider"), double names by their parts. */
export function knowledgeOf(word: string): WordKnowledge {
  if (word.length > LONGEST_NAME || word.length < 2) return NOTHING;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const fresh = lookUp(word);
  remembered.set(word, fresh);
  return fresh;
}

function lookUp(word: string): WordKnowledge {
  const first = genderOf(word);
  const name = listHas(NAMES, word) || (word.includes('-') && first === null && word.split('-').every((part) => listHas(NAMES, part)));
  const inflected = first === null && !name && word.length > 4 ? basesOf(word) : [];
  return {
    first,
    name,
    proper: listHas(PROPER, word) || isRegion(word) || inflected.some((base) => listHas(PROPER, base)),
    common: (first !== null && word.includes('-') ? false : isCommon(word)) || inflected.some((base) => base.length > 3 && isCommon(base)),
  };
}

/** "Oost-Libië", "Noord-Holland". */
function isRegion(word: string): boolean {
  const match = /^(?:noord|oost|zuid|west|noordoost|noordwest|zuidoost|zuidwest|midden|centraal|nieuw|groot|klein|opper|neder)-(.+)$/.exec(
    word,
  );
  return match?.[1] !== undefined && listHas(PROPER, match[1]);
}

function genderOf(word: string): WordKnowledge['first'] {
  if (listHas(FIRST_EITHER, word)) return 'both';
  if (listHas(FIRST_MALE, word)) return 'm';
  if (listHas(FIRST_FEMALE, word)) return 'f';
  const parts = word.split('-');
  if (parts.length !== 2) return null;
  const [head, tail] = parts.map(genderOf);
  if (head === null || head === undefined || tail === null || tail === undefined) return null;
  return head === 'both' || head === tail ? tail : head;
}

/** Whether a listed word of 4 to 8 letters ends the word: "klokkenluider", "regeringspartij". */
export function isCompound(word: string, listed: (word: string) => boolean): boolean {
  for (let from = Math.max(3, word.length - 8); from <= word.length - 4; from++) {
    if (listed(word.slice(from))) return true;
  }
  return false;
}

/** Words of at most 8 letters are listed, and longer ones that are no compound of such words. */
function isCommon(word: string): boolean {
  if (listHas(COMMON, word)) return true;
  if (word.length < 9) return false;
  if (/(iteit|heid|atie|isme|schap|lijk|lijke|zaken)$/.test(word)) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return isCommon(word.slice(hyphen + 1));
  return isCompound(word, (part) => listHas(COMMON, part));
}
