import type { Pattern } from './alliance-pattern.ts';
import { ALLIANCE, EU, NATO, PACT } from './alliance-words.ts';
import type { Passage } from './reading.ts';

/** Other laws have an article 5 too. */
export const OTHER_LAW =
  /\b(?:grondwet\w*|wetboek|evrm|avg|gdpr|privacy\w*|statuten|reglement\w*|cao|arbowet|mensenrechten\w*|vn-handvest|gemeentewet|wet op\b|politiewet|opiumwet|wetsvoorstel|mediawet|rome-statuut|genocideverdrag|akkoord van parijs|klimaatakkoord|minsk\w*|stikstofwet|vreemdelingenwet|huurwet\w*|van de wet|petitierecht|verordening|non-proliferatie\w*|inf-verdrag|wapenhandelsverdrag|vluchtelingenverdrag|verdrag inzake|verdrag van (?!washington|lissabon|de (?:navo|nato|\w*alliantie)|het (?:\S+ )?bondgenootschap)\w+)\b/;
const ARTICLE = '(?:(?:navo|nato)-)?(?:artikel(?:s|en)?|art\\.?|article)[ -](?:3, )?';
/** "van het NAVO-verdrag" belongs to the passage; "van de verordening", "lid 1" and "AVG" tell of another law. */
const OF_TREATY = `(?:,? (?:uit|van|in) (?:het|de) (?:(?:(?:navo|nato|noord-atlantisch\\w*|navo-)[- ]?)?(?:verdrag(?: van washington)?|handvest|oprichtingsverdrag|navo|nato|alliantie|bondgenootschap)))?`;
const NO_OTHER_LAW = `(?! (?:van|uit) (?:de|het|een|deze|dat|die) (?!(?:[\\w'-]+ ){0,3}?(?:navo\\S*|nato\\S*|noord-atl\\S*|\\S*verdrag\\S*|\\S*alliantie|bondgenootschap\\S*|handvest|verdragsorganisatie|pact)(?![\\w-]))|(?:,|:)? ?(?:lid|leden|eerste lid|tweede lid|derde lid|sub)\\b| (?:avg|evrm|gw|grondwet|\\w*wet|awb|bw|sr|sv|vweu|veu|cao|epv)\\b|:\\d)`;

function article(which: Passage['article'], number: string): Pattern {
  return {
    article: which,
    manner: 'named',
    find: new RegExp(`\\b${ARTICLE}${number}\\b(?![.,]\\d)(?:-[a-z]+)*${NO_OTHER_LAW}${OF_TREATY}`, 'g'),
    near: { beside: ALLIANCE, anywhere: NATO },
    never: OTHER_LAW,
  };
}

function other(which: Passage['article'], find: RegExp, near: Pattern['near'], never?: RegExp): Pattern {
  return { article: which, manner: 'named', find, near, ...(never === undefined ? {} : { never }) };
}

/** Passages that call a promise by its article or by the name of its clause. */
export const NAMED: readonly Pattern[] = [
  other(
    'eu-42-7',
    /\b(?:artikel(?:en)?|art\.) 42(?:[.,/]7|,? (?:lid|paragraaf|alinea) 7|,? zevende lid| \(7\))(?!\d)(?:-\w+)?(?:,? van het (?:eu-|europees )?verdrag(?: van lissabon)?)?/g,
    null,
  ),
  other(
    'eu-42-7',
    /\b(?:eu-bijstandsclausule|(?:europese|wederzijdse) bijstandsclausule|(?:bijstandsclausule|bijstandsartikel|bijstandsplicht|bijstandsverplichting|defensieclausule|solidariteits- en bijstandsclausule) van de (?:eu|europese unie)|solidariteits- en bijstandsclausule|clausule (?:inzake|over|voor) wederzijdse (?:verdediging|bijstand|defensie)|wederzijdse (?:verdedigings|defensie)clausule)\b/g,
    { beside: EU },
    NATO,
  ),
  article('navo-5', '(?:(?:4|vier) (?:en|of|en/of) )?(?:5|vijf|v)'),
  other('navo-5', /\bvijfde artikel(?: van het (?:navo-)?(?:verdrag|handvest))?/g, { beside: NATO }),
  article('navo-4', '(?:4|vier|iv)'),
  other(
    'navo-4',
    new RegExp(
      `\\b(?:overleg|consultatie)(?:artikel|clausule)(?: van (?:de )?${PACT})?|\\bartikel[^.!?;\\n]{0,60}?\\b(?:spoedoverleg|spoedberaad|overleg|consultaties)\\b`,
      'g',
    ),
    { beside: ALLIANCE },
    /\b(?:artikel (?:\d|v\b|vijf|vier)|krant\w*|geschreven|lees)/,
  ),
];
