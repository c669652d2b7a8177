import { isModifier, isRole } from '../names/roles.ts';
import { knowledgeOf } from '../names/words.ts';
import type { Word } from './scan.ts';

const SPACE = /^[ \u00a0\u202f\t]+$/;
const LINKS: ReadonlySet<string> = new Set('van voor bij op aan in der ter'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set("de het een onze hun zijn haar mijn die ook 'n".split(' '));
const FURTHEST = 9;
const LONGEST_ROLE = 80;

/** Where a function stands in the text (UTF-16 offsets). */
export interface RoleSpan {
  start: number;
  end: number;
}

/**
 * The function that stands right before the word at `at`: "demissionair defensieminister", "minister van Defensie", "de
 * toenmalige minister van Financiën,". Null when there is none.
 */
export function roleBefore(text: string, words: readonly Word[], at: number): RoleSpan | null {
  const name = words[at];
  if (name === undefined) return null;
  const comma = /^,[ \u00a0]$/.test(name.gap);
  if (!comma && !SPACE.test(name.gap)) return null;
  let noun = at - 1;
  const nearest = words[noun];
  if (nearest !== undefined && LINKS.has(nearest.word)) return null;
  if (nearest === undefined || (!comma && ARTICLES.has(nearest.word) && nearest.word !== 'ook')) return null;
  if (comma || !isRole(nearest.word)) {
    noun = nounOfPhrase(words, at);
    if (noun < 0) return null;
    const start = startOfPhrase(words, noun);
    if (comma && !ARTICLES.has(words[start - 1]?.word ?? '') && start === noun) return null;
    return span(text, words, start, at - 1);
  }
  if (knowledgeOf(nearest.word).name && nearest.capital && !nearest.opens) return null;
  return span(text, words, startOfPhrase(words, noun), at - 1);
}

/** Index of the function in "minister van Buitenlandse Zaken" that ends before `at`, -1 without. */
function nounOfPhrase(words: readonly Word[], at: number): number {
  let link = -1;
  for (let i = at - 1; i >= 0 && i >= at - FURTHEST; i--) {
    const word = words[i];
    if (word === undefined) return -1;
    if (LINKS.has(word.word) && !word.capital) link = i;
    if (isRole(word.word) && !word.genitive) {
      const last = words[at - 1];
      const joined =
        i === at - 1 ||
        (link === i + 1 &&
          link < at - 1 &&
          last !== undefined &&
          !afterName(words, at - 1) &&
          (last.capital || !last.word.endsWith('e') || /^[td]er$/.test(words[link]?.word ?? '')));
      return joined && !(word.capital && !word.opens && knowledgeOf(word.word).name) ? i : -1;
    }
    if (i < at && !SPACE.test(word.gap)) return -1;
  }
  return -1;
}

/** A verb behind a name ends the phrase ("… Strijdkrachten Bauer ging"), the small word of a portfolio does not ("Buitenlandse zaken"). */
function afterName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.capital && (words[at - 1]?.capital ?? false) && !/(?:zaken|handel|hulp)$/.test(word.word);
}

function startOfPhrase(words: readonly Word[], noun: number): number {
  let start = noun;
  while (start > 0 && noun - start < 4) {
    const word = words[start - 1];
    const here = words[start];
    if (word === undefined || here === undefined || !SPACE.test(here.gap) || !isModifier(word.word)) break;
    start--;
  }
  return start;
}

/** The function in an apposition behind the word at `to - 1`: ", hoogleraar economie aan de Universiteit Leiden,". */
export function roleAfter(text: string, words: readonly Word[], to: number): RoleSpan | null {
  const first = words[to];
  if (first === undefined || !/^,[ \u00a0]$/.test(first.gap)) return null;
  let at = to;
  while (
    at < to + 5 &&
    (ARTICLES.has(words[at]?.word ?? '') || isModifier(words[at]?.word ?? '') || (words[at]?.word.endsWith('e') ?? false)) &&
    !isRole(words[at]?.word ?? '')
  )
    at++;
  const noun = words[at];
  if (noun === undefined || !isRole(noun.word) || noun.genitive) return null;
  let start = to;
  while (ARTICLES.has(words[start]?.word ?? '')) start++;
  let end = at + 1;
  while (
    end < at + 12 &&
    SPACE.test(words[end]?.gap ?? '.') &&
    !/^(die|dat|en|is|was|zegt|zei|heeft|had|ziet|vindt|wil)$/.test(words[end]?.word ?? '')
  )
    end++;
  return span(text, words, start, end - 1);
}

function span(text: string, words: readonly Word[], from: number, to: number): RoleSpan | null {
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined || last.end - first.start > LONGEST_ROLE) return null;
  return text.slice(first.start, last.end).includes('\n') ? null : { start: first.start, end: last.end };
}

/** "(VVD)" behind a name, as the party or club that the text gives. */
export function bracketAfter(text: string, end: number): string | null {
  return /^ \((?:\d{1,3}, ?)?(\p{Lu}[^()\n]{1,38})\)/u.exec(text.slice(end, end + 48))?.[1] ?? null;
}
