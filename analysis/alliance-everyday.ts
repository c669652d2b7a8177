import { LAND } from './alliance-frame-words.ts';
import type { Pattern } from './alliance-pattern.ts';
import { ALLIANCE, ALLY, AMERICA, NATO, OTHERS, OUTSIDER, upTo } from './alliance-words.ts';

type More = Omit<Pattern, 'article' | 'manner' | 'find'>;

const promise = (article: Pattern['article'], sources: readonly string[], more: More): Pattern => ({
  article,
  manner: 'paraphrased',
  find: new RegExp(sources.join('|'), 'g'),
  ...more,
});

/** Beside the alliance, or in an article that names NATO. */
const NATO_TEXT = { beside: ALLIANCE, anywhere: NATO };
const NEAR = { beside: ALLIANCE, text: NATO };
const ATTACK = /\b(?:als|wanneer|indien|mocht(?:en)?|zodra|stel|dan|wordt|aangevallen|\w*aanval\w*)\b/;

const EVERYBODY = `(?:(?:ons|hen|ze) (?:allemaal|allen|alle(?: \\w+)?)|alle(?:n|maal)|alle (?:andere |overige )?(?:${ALLY}|leden|landen|partners|anderen|\\d+|\\w*dertig|\\w*twintig)|iedereen|(?:heel de|de hele) (?:navo|nato|alliantie|club|familie|groep|bond)|(?:heel het|het (?:hele|gehele|voltallige)) (?:bondgenootschap|verbond|pact))`;
/** Who is told what the others will do: the other members, without a name. */
const REST = `(?:(?:de |alle )?(?:rest(?: van (?:de navo|het bondgenootschap|de alliantie|de landen|de leden))?|anderen?|(?:andere|overige) (?:${ALLY}|leden|landen|partners)))`;
const JOINS = `(?:te hulp(?: (?:te )?\\w+)?|toe ?(?:te )?(?:snel|schiet)\\w*|toe te (?:snellen|schieten)|bij ?(?:te )?spring\\w*|in te springen|mee ?(?:te )?(?:vecht|strijd)\\w*|(?:om )?mee te (?:vechten|strijden|doen)|ten strijde|in de bres|in het geweer)`;

/** The promise in everyday words, for which no lawyer's term is needed; they come last, where no firmer pattern is found. */
export const EVERYDAY: readonly Pattern[] = [
  // Who hits one has everybody against him.
  promise(
    'navo-5',
    [
      `\\bwie (?:[\\w-]+ ){0,5}?(?:een|1|elk|lid|bondgenoot)\\b${upTo(40)}[a-z],? (?:\\w+ )(?:zich )?(?:(?:er|je|dus|ook|aan|het|daarmee|meteen|direct) ){0,2}(?:(?:met|tegen|op) )?${EVERYBODY}`,
      `\\bwie (?:[\\w-]+ ){0,5}?(?:een|1|elk|lid|bondgenoot)\\b${upTo(40)}[a-z],? \\w+ (?:[\\w-]+ ){0,3}?(?:met|tegen|van) ${EVERYBODY}`,
      `\\b(?:als|wanneer|zodra)\\b${upTo(30)}\\b(?:aan|op) (?:${LAND}|een lid|een bondgenoot)\\b${upTo(15)}[a-z],? \\w+ (?:\\w+ ){0,3}?(?:aan|met|tegen|op) ${EVERYBODY}`,
      `\\bkrijg(?:t|en)? (?:(?:je|hij|men|ze|die|rusland|poetin|moskou|het|dan|ook|meteen|direct|er|te|maken) ){0,4}(?:met )?${EVERYBODY}`,
      `\\b(?:hele|gehele) (?:club|familie|groep|bond)\\b${upTo(40)}\\b(?:als|wanneer|zodra|wie)\\b${upTo(30)}\\b(?:een|1)\\b`,
      `\\b(?:een|1) (?:\\w+ )?aangevallen,? (?:is|betekent|wordt) (?:allen|allemaal|iedereen|alle \\w+)(?: aangevallen)?`,
    ],
    { near: NATO_TEXT, needs: /\b(?:anders|wie|als|valt|wanneer|zodra|aangevallen)\b/, never: OUTSIDER, unlessNamed: OTHERS },
  ),
  promise(
    'navo-5',
    [
      `\\b(?:klap|slag|daad|oorlogsdaad|oorlogsverklaring|agressie|schot|vergrijp) (?:tegen|op|jegens|aan het adres van|richting) (?:${EVERYBODY}|alle (?:${ALLY}|leden))`,
      `\\b(?:schiet|vuurt|beschiet|bombardeert|raakt|treft|bestookt) (?:rusland|poetin|moskou|het kremlin|iemand|een vijand)\\b${upTo(70)}\\b(?:met|tegen|van) ${EVERYBODY}`,
    ],
    { near: NEAR, never: OUTSIDER, unlessNamed: OTHERS },
  ),
  // The rest comes to help.
  promise(
    'navo-5',
    [
      `\\b(?:dien(?:t|en)|moet(?:en)?|zullen|zal|schiet(?:en)?|snel(?:t|len)|kom(?:t|en)|hoor(?:t|en)|behoren|hoeven|vecht(?:en)?|spring(?:t|en)) ${REST}(?: [\\w-]+){0,5}? (?:${JOINS}|bij|toe|mee)\\b`,
      `\\b${REST} (?:[\\w-]+ ){0,6}?${JOINS}`,
      `\\b(?:iedere|elke|ieder|elk|alle) (?:partners?|lid|leden|land|landen|${ALLY})(?: [\\w-]+){0,3}? (?:gehouden|verplicht)(?: om)? (?:toe te \\w+|bij te \\w+|mee te \\w+|te hulp \\w+)`,
    ],
    { near: NEAR, needs: ATTACK, never: OUTSIDER, unlessNamed: OTHERS },
  ),
  promise(
    'navo-5',
    [
      `\\b(?:(?:andere|overige) (?:landen|leden)|anderen|${ALLY}) (?:hoeven|hoeft|moeten|zullen|zouden|willen|kunnen) ${LAND}(?: [\\w-]+){0,4}? (?:te )?(?:beschermen|verdedigen|te hulp)`,
      `\\b(?:hoeven|moeten|zullen|zouden) (?:(?:de )?(?:(?:andere|overige) (?:landen|leden)|anderen|${ALLY})) ${LAND}(?: [\\w-]+){0,4}? (?:te )?(?:beschermen|verdedigen|te hulp)`,
    ],
    { near: NATO_TEXT, never: new RegExp(`${OUTSIDER.source}|\\bluchtruim\\b`), unlessNamed: OTHERS },
  ),
  // Do we fight too?
  promise(
    'navo-5',
    [
      `\\b(?:trekken|vechten|strijden|rukken|doen|gaan|moeten|zouden|sterven) (?:wij|we|onze (?:\\w+ )?(?:soldaten|militairen|jongens|troepen|kinderen|zonen))\\b${upTo(40)}\\b(?:mee(?= (?:vechten|ten strijde|de oorlog|strijden|als|wanneer)\\b|[?,])|meevechten|meedoen|mee te vechten|ten strijde|ten oorlog|oorlog|uitrukken|op pad|sterven|sneuvelen)\\b${upTo(40)}\\?`,
    ],
    { near: NEAR, needs: /\b(?:stel|als|wanneer|dan|mocht|omdat)\b/, never: OUTSIDER, unlessNamed: OTHERS },
  ),
  // Our ground and theirs.
  promise(
    'navo-5',
    [
      `\\b(?:land|gebied|grondgebied|territorium|nederland|belgie|luchtruim)(?: \\w+)? (?:en|of|als) (?:ook )?(?:dat|die|het grondgebied) van (?:onze|de|zijn|haar|hun|alle|andere|een)? ?(?:\\w+ )?(?:navo-?)?bondgeno(?:ten|ot)\\b(?: [\\w-]+){0,4}? ?(?:verdedig\\w*|bescherm\\w*)?`,
      `\\b(?:eigen|ons) en (?:het )?bondgenootschappelijk (?:grond)?gebied`,
    ],
    { near: { beside: ALLIANCE }, needs: /verdedig|bescherm|veilig/, never: OUTSIDER },
  ),
  promise(
    'navo-5',
    [
      `\\b(?:onze|eigen|hun|haar|zijn|nederlandse|belgische|nationale) veiligheid\\b${upTo(40)}\\b(?:die|dat) van (?:onze|de|zijn|haar|hun|alle) (?:\\w+ )?(?:${ALLY})\\b`,
      `\\bverplicht\\w*\\b${upTo(40)}\\b(?:${ALLY}|leden)\\b${upTo(20)}(?:samen|gezamenlijk|gemeenschappelijk|collectief) te (?:verdedigen|vechten|reageren|beschermen)`,
      `\\b(?:niemand|geen enkele? (?:lid|land|${ALLY})) (?:[\\w-]+ ){0,5}?(?:vecht|staat|strijdt)(?: er)? alleen\\b`,
      `\\bsta(?:at|an)? (?:${LAND}|je|men|we|wij|de leden|een lid) er (?:[\\w-]+ ){0,2}?(?:nooit|niet)(?: langer| meer| meer helemaal)? alleen voor\\b`,
      `\\b(?:${LAND}|leden|landen|je|we|wij) (?:sta(?:at|an) )?er (?:[\\w-]+ ){0,2}?(?:nooit|niet)(?: langer| meer)? alleen voor\\b`,
    ],
    { near: NEAR, never: OUTSIDER, unlessNamed: OTHERS },
  ),
  // Only who pays.
  promise(
    'navo-5',
    [
      `\\b(?:alleen|enkel|slechts|uitsluitend)\\b${upTo(40)}\\b(?:opkom\\w*|op te komen|verdedig\\w*|bescherm\\w*|te hulp|bijsta\\w*|help\\w*)\\b${upTo(25)}\\b(?:wie|landen|leden|lidstaten|${ALLY}|hen|partners|die)\\b${upTo(40)}\\b(?:betaal\\w*|betal\\w*|uitge\\w+|bijdra\\w*|\\w*norm|investe\\w*)`,
    ],
    { near: { anywhere: NATO }, needs: new RegExp(`\\b${AMERICA}\\b|${ALLIANCE.source}`), never: OUTSIDER, unlessNamed: OTHERS },
  ),
  // Consultation under a rule without its number.
  promise(
    'navo-4',
    [
      `\\b(?:bijeen\\w*|spoed\\w+|\\w*overleg|\\w*beraad|\\w*zitting)\\b${upTo(60)}\\b(?:verdragsbepaling|verdragsartikel|(?:bepaling|artikel) uit het (?:\\S+ )?(?:verdrag|handvest))`,
      `\\b(?:verdragsbepaling|verdragsartikel|(?:bepaling|artikel) uit het (?:\\S+ )?(?:verdrag|handvest))\\b${upTo(110)}\\b(?:bijeen\\w*|spoed\\w+|\\w*overleg|\\w*beraad|\\w*zitting)\\b`,
    ],
    { near: NEAR, never: /\bartikel (?:\d|v\b|vijf|vier)/, unlessNamed: OTHERS },
  ),
];
