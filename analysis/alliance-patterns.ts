import { EVERYDAY } from './alliance-everyday.ts';
import { FRAMES } from './alliance-frames.ts';
import { NAMED } from './alliance-named.ts';
import type { Pattern } from './alliance-pattern.ts';
import { PARAPHRASED } from './alliance-paraphrased.ts';

/** In order of preference: where two overlap, the first wins. */
export const PATTERNS: readonly Pattern[] = [...NAMED, ...PARAPHRASED, ...FRAMES, ...EVERYDAY];

/** Without one of these a text leans on no promise. */
export const GROUND =
  /navo|nato|verdrag|bondgeno|alliantie|lidsta|atlantisch|artikel|article|\bart\.|europese unie|\beu\b|aanval(?:len)? (?:op|tegen) (?:een|1)\b|veiligheidsgarantie/;

/** A cheap look at a text before any pattern is tried. */
export const TRIGGER =
  /\bart(?:\.|icle)|artikel|verdedig|bijsta|bij te staan|staan bij|te hulp|ter hulp|aanval|aangevallen|valt |musketier|voor allen|clausule|bepaling|for all|elkaar|bedreig|gevaar|integriteit|bescherm|paraplu|garanti|garant |rekenen|vertrouwen|belofte|afspraak|verplicht|collectieve|gemeenschappelijke|gezamenlijke|solidar|clausule|bijstand|bijspring|in de bres|ons allen|hele navo|grondgebied|vechten|sterven|inval|\bval\b|overval|in te springen|bouwen op|veiligheid van|sneuvel|garant|casus foederis|schild|steek|nog wel komen|nog komen|beraad|overleg|consult|helpen|helpt|brand |wat ze|wat hij|wat zij|gebied van|centimeter|meter|inch|morzel|pal |alleen|in de kou|redden|raadple|zitting|lidmaatschap|aanspraak|recht op|bedreigt|inspring|opkom|op te komen|krijg|toe te s|toesnel|toeschiet|allemaal|de rest|hele (?:bond|club|familie|alliantie)|ten strijde|meevecht|(?:trekken|vechten|strijden|rukken|doen|gaan|moeten|zouden|sterven) (?:wij|we|onze) |\bwie [^.!?;\n]{0,40}\b(?:een|1|elk|lid)\b|veiligheid|bijspring/;

/** Who promises, where a passage begins with "elkaar": its subject in the same clause. */
export const SUBJECT =
  /\b(?:de |alle |andere |europese |\d+ )*(?:navo-?\w*|navo-(?:land\w*|lid\w*|leden|bondgeno\w+|partners)|bondgeno\w+|lidsta\w+|leden|landen|we|wij|ze|zij|die)\b[^.!?;:,\n]{0,70}$/;
