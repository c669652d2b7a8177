import type { LanguageCode } from './reading.ts';
import type { Token } from './tokens.ts';

/** Function words, folded, that tell a language from its neighbours. A word of two languages stands in both and decides nothing between them. */
const WORDS: Record<Exclude<LanguageCode, 'und'>, string> = {
  nl: `de het een en van in is dat niet zijn op te voor met die aan er ook maar als door bij nog naar uit om dan wordt worden werd heeft hebben had over
    ze hij zij haar hun zich wel geen meer kan tot deze dit tegen na al zou moet moeten kunnen veel omdat toen hoe zegt volgens tussen waar wie ons onder
    niets iets alle twee eerste jaar nieuwe wil gaan wat zei eraan den zoals sinds tijdens toch jaren mensen vanuit ik je we jullie waarom ondanks vooral gaat komt krijgt`,
  af: `die het n en van in is dat nie op te vir met wat aan ook maar as deur by nog na uit om word is was sy hy hulle haar hul geen meer kan tot hierdie teen
    sal moet wees baie omdat toe hoe se volgens tussen waar wie ons onder iets alle twee eerste jaar nuwe wil gaan soos sedert tydens ek jy kon het gese`,
  de: `der die das und ist nicht ein eine einen einem einer zu den von mit sich des auf fur im dem als auch es an werden aus er hat dass sie nach wird bei
    um am sind noch wie uber so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr kein keine diese dieser gegen unter
    neue neuen neuer will sagt sagte soll mussen jetzt schon ins vom gibt heute`,
  en: `the of and to a in is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which
    their said if do will each about how up out them then she many some so these would other into has more her two like him see could no than been its who
    over did after says new against from off down while where before being should also year years first last told between through under`,
  fr: `le la les de des et est un une du en que qui dans pour pas au sur ne se ce il sont par plus avec son sa ses aux mais ou comme nous on elle leur cette
    ces ont ete etre fait deux apres aussi entre sans meme contre lors selon a cet ses vers chez tout tous peut fait veut va`,
  fy: `de it in en fan is dat net op te foar mei dy oan der ek mar as troch by noch nei ut om dan wurdt wurde hat hawwe hie oer se hy sy har harren him wol gjin mear
    kin oant dizze tsjin al soe moat kinne folle omdat doe hoe seit tusken wer wa us under ien neat alle twa earste jier nije wolle gean lykas sunt ik jo wy`,
};

/** Latin languages that Duiding reads no further, so that their "de", "en" and "in" are not taken for Dutch. */
const OTHERS = `el los las y del por con una para como su al lo mas pero sus le ya este si porque esta son entre cuando muy sin sobre tambien me hasta hay donde
  il che di per non della sono gli nel alla dei da piu anche ma delle
  nie sie jest na do ze to od po jak za przez przy sa
  og at det er til av som pa den ikke med har han vi ett att och ar inte av den om sig han var fran
  que nao uma os em mais dos foi ao tem das`;

const INDEX = new Map<string, string[]>();
for (const [code, words] of [...Object.entries(WORDS), ['und', OTHERS] as const]) {
  for (const word of new Set(words.trim().split(/\s+/))) INDEX.set(word, [...(INDEX.get(word) ?? []), code]);
}

/** How a language spells, which tells where a short text has few function words; apostrophes are straight and accents gone. */
const SPELLING: readonly [LanguageCode, RegExp][] = [
  ['nl', /ij|^z[aeiou]|^sch|[aeo]rij|eeuw|ieuw/],
  ['af', /^sk[aeoir]|lik(?:e|heid)?$|uwe$|^gese/],
  ['de', /ung(?:en)?$|^sch[^eor]|tz|pf|keit$|[bcdfgklmnprst]isch/],
  ['en', /^th[aeiou]|^wh|ght|ould$|ow(?:s|n)?$|tion(?:s|al)?$|ck$/],
  ['fr', /^(?:l|d|qu|n|s|j|c)'|eaux?$|eux$|ique$|aire$/],
  ['fy', /ji[lr]d|^ts[jiu]|oa[rn]|eane$|iuwe$|^fryslan|^it$/],
];
const FEW = 40;
const ENOUGH = 800;
const SHORT = 15;

/**
 * The language of a text by its function words. `claim` is what the page says (`<html lang>`); it decides only where the words do not.
 * `und` where neither says anything, and for languages other than those of `LanguageCode`.
 */
export function readLanguage(tokens: readonly Token[], claim: string | null): LanguageCode {
  const scores = new Map<string, number>();
  let counted = 0;
  for (const token of tokens) {
    if (counted++ >= ENOUGH) break;
    const codes = INDEX.get(token.word);
    // A capital opens a name, which may come from anywhere.
    if (codes === undefined && tokens.length < FEW && (!token.capital || token.word.includes("'"))) {
      for (const [code, spelling] of SPELLING) if (spelling.test(token.word)) scores.set(code, (scores.get(code) ?? 0) + 0.8);
    }
    for (const code of codes ?? []) scores.set(code, (scores.get(code) ?? 0) + (codes?.length === 1 ? 1.5 : 1));
  }
  const claimed = claimedCode(claim);
  if (claimed !== null) scores.set(claimed, (scores.get(claimed) ?? 0) + 1.1);
  let best: LanguageCode = 'und';
  let most = 0;
  for (const code of ['nl', 'fy', 'af', 'de', 'en', 'fr', 'und'] as const) {
    const score = scores.get(code) ?? 0;
    if (score > most) {
      best = code;
      most = score;
    }
  }
  const evidence = most / Math.max(1, Math.min(counted, ENOUGH));
  if (counted > SHORT && evidence < 0.12) return 'und';
  return best;
}

function claimedCode(claim: string | null): LanguageCode | null {
  const code = claim?.slice(0, 2).toLowerCase();
  return code === 'nl' || code === 'af' || code === 'de' || code === 'en' || code === 'fr' || code === 'fy' ? code : null;
}
