import { ALLY, AMERICA, MEMBER, upTo } from './alliance-words.ts';

/** Who takes part in the promise, and what they do, as parts of expressions over folded text: the roles that `alliance-frames.ts` puts together. */

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;
const part = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'g');

const PEOPLES =
  '(?:esten|letten|litouwers|balten|polen|denen|noren|finnen|zweden|roemenen|bulgaren|tsjechen|slowaken|hongaren|duitsers|fransen|britten|spanjaarden|italianen|grieken|turken|ijslanders|groenlanders|canadezen|nederlanders|belgen|europeanen|oost-europeanen)';
const CITIES = '(?:tallinn|narva|riga|vilnius|warschau|helsinki|kopenhagen|bornholm|gotland|suwalki)';

/** Members by name, by people or by kind. */
export const LAND = any(ALLY, MEMBER, PEOPLES, CITIES, '(?:het|ons) continent', 'baltische (?:staat|land|staten|landen)');

const HARMED =
  '(?:aangevallen|bedreigd|bestookt|beschoten|getroffen|geraakt|belaagd|overvallen|binnengevallen|slachtoffer van|in oorlog|onder vuur)';
const HARM = '(?:\\w*aanval(?:len)?|inval(?:len)?|invasie|agressie|overval|oorlog|nood|\\w+ agressie)';
const HARMS =
  '(?:aanvalt|aanvallen|binnenvalt|binnenvallen|aanviel\\w*|binnentrek\\w*|toeslaa[nt]|toesloeg|oversteek\\w*|oversteken|landt|bedreigt|raakt|aanraakt|beschiet\\w*|misgaa\\w*|mis te gaan|mis gaat|erop aan ?komt|ernst wordt)';
const PERHAPS =
  '(?:een |elke |iedere |mogelijke |eventuele |gewapende |russische |buitenlandse |vijandelijke |nieuwe |externe |militaire ){0,3}';

/** When help is due: an attack as a possibility ("als het wordt aangevallen", "valt iemand er een aan", "bij een aanval"). */
export const WHEN = part(
  `\\b(?:als|wanneer|indien|mocht(?:en)?|zodra|stel dat|voor het geval)\\b${upTo(60)}\\b${any(HARMED, HARM, HARMS, 'in (?:de |het )?(?:gevaar|problemen|moeilijkheden)', 'over (?:de|onze|hun) grens', 'aan')}\\b`,
  `\\b(?:wordt|worden|raakt|raken|werd|is)\\b${upTo(70)}\\b${HARMED}\\b`,
  `\\bvalt? (?:\\w+ ){1,4}?(?:een|iemand|land|lid)\\b${upTo(30)}\\baan\\b`,
  `\\b(?:dat|die) (?:\\w+ ){0,2}?(?:${HARMED} (?:wordt|worden)|(?:wordt|worden|is|zijn) (?:\\w+ )?${HARMED})\\b`,
  `\\b(?:dat|die) (?:onder vuur|in (?:nood|het nauw)) (?:ligt|liggen|komt|komen|is|zijn|zit|zitten|verkeert|raakt)\\b`,
  `\\b(?:krijgt|krijgen|ondergaat|ondergaan)\\b${upTo(30)}\\b${HARM}\\b`,
  `\\b(?:bij|tegen|in geval van|ingeval van|na) (?!een aanval op een)${PERHAPS}${HARM}\\b`,
);

const HELP = any(
  'verdedig\\w*',
  'bescherm\\w*',
  'bijstaan',
  'bij te staan',
  'bijgestaan',
  'bijstand\\w*',
  'te hulp',
  'ter hulp',
  'uit de brand',
  'in de bres',
  'in de steek',
  'in de kou',
  'niet alleen (?:laat|laten|te laten|staa\\w+)',
  'niet (?:te )?laten vallen',
  'bijspring\\w*',
  'bij te springen',
  '(?:te hulp|komen|kwam) helpen',
  'garant',
  'in te staan',
  'instaan',
  'opkom\\w*',
  'op te komen',
  'redden',
);
/** What the others do. */
export const HELPS = part(
  `\\b${any(HELP, 'hulp', 'helpen', 'helpt', 'hielpen', 'geholpen', 'inspring\\w*', 'in te springen', 'steun', 'solidair', 'solidariteit', 'bouwen op', 'rekenen op', 'klaar ?(?:te )?sta\\w+', 'staan klaar', 'steunen', 'op te treden', 'niet (?:lijdzaam |werkeloos )?toekijken', 'meevechten', 'mee te vechten', 'toe ?(?:te )?(?:snel|schiet)\\w*', 'toe te (?:snellen|schieten)', 'voor elkaar', 'terugslaa\\w+', 'terugvecht\\w*', '(?:vecht|sla|slaa)\\w* (?:\\w+ )?terug', 'er niet alleen voor', 'in (?:actie|het geweer)', 'militair (?:te )?(?:reageren|ingrijpen)', 'verplicht\\w* (?:om )?(?:te (?:reageren|handelen|antwoorden)|tot hulp)')}\\b`,
  `\\bstaa[nt]\\b${upTo(50)}\\bklaar\\b`,
);
/** Whom they help. */
export const HELPED = part(
  `\\b${any(LAND, 'lid', 'leden', 'elkaar', 'ons', 'hen', 'ze', 'het', 'de anderen?', 'de rest', 'andere landen', 'dat land', 'een (?:\\w+ )?land', 'landen', 'een van (?:hen|ons|de \\w+)', 'ondertekenaars', 'verdragspartij\\w*', 'verdragslanden', 'amerikanen', 'de vs')}\\b`,
);

/** Help as America may give or withhold it. */
export const PROTECTS = part(
  `\\b${any(HELP, 'helpen', 'te helpen', 'nog (?:wel )?komen', `voor (?:hen|ons|${LAND})${upTo(20)}(?:vechten|sneuvelen|sterven)`, `(?:vechten|sneuvelen|sterven) voor (?:hen|ons|${LAND})`)}\\b`,
);
export const AMERICANS = part(`\\b${AMERICA}\\b`);
export const EUROPE = part(`\\b${any(LAND, 'lidstaten', 'landen', 'leden', 'ons', 'een land')}\\b`);
/** Whether help will come is asked, doubted, promised or refused. */
export const WHETHER =
  /\b(?:zal|zou|zullen|zouden|wil|willen|wilde|durft|gaat|gaan|kan|kunnen|bereid\w*|of|dat|niet|nog|waarom|blijf\w*|blijven|twijfel\w*|weiger\w*|altijd|garant|als)\b/g;

const ONE = any(
  'een (?:van (?:hen|ons|de \\w+|haar \\w+|zijn \\w+|deze \\w+)|of meer(?: \\S+){1,3}|lid|(?:enkele? |ander |aangevallen )?(?:land|lidstaat))',
  'de een',
  LAND,
);
/** An attack on one of them. */
export const ATTACK_ON_ONE = part(
  `\\bval\\w* (?:\\w+ ){1,4}?(?:een|iemand|lid)\\b${upTo(15)}\\baan\\b`,
  `\\bval\\w* \\w+ ${ONE} aan\\b`,
  `\\b(?:\\w*aanval(?:len)?|inval(?:len)?|invasie|overval|agressie|inbreuk) (?:op|tegen|in|van) (?:de |het |elke? |ieder |zo'n )?(?:\\w+ )?${ONE}\\b`,
  `\\b(?:wie|als iemand|als rusland|als poetin|wanneer rusland|zodra rusland)\\b${upTo(40)}\\b${ONE} (?:\\w+ )?${HARMS}\\b`,
  `\\bval\\w* (?:er )?(?:een )?(?:\\w+ )?(?:bom|bommen|raket|raketten|granaten) (?:op|in) ${ONE}\\b`,
  `\\braakt? (?:je|men|iemand|wie) (?:er )?(?:aan )?(?:een|${ONE})\\b`,
  `\\baangevallen (?:land|lid|lidstaat|bondgenoot)\\b`,
);
/** All of them, who take it as their own. */
export const THE_WHOLE = part(
  '\\b(?:de (?:hele|gehele|voltallige|complete) (?:navo|nato|alliantie)|het (?:hele|gehele|voltallige) (?:bondgenootschap|verbond))\\b',
  '\\b(?:(?:navo|bondgenootschap|alliantie) als geheel|op het geheel)\\b',
  '\\b(?:tegen|op|aan|voor|door|met|raakt|raak je|treft|bedreigt) (?:ons |ze |hen )?(?:allen|alle (?:andere )?\\w+|allemaal|iedereen|onszelf)\\b',
  '\\b(?:oorlog|conflict|confrontatie) met de navo\\b|\\bde navo in (?:oorlog|actie)\\b|\\b(?:nederland|belgie|ons|europa)\\b[^.!?;\\n]{0,20}? in oorlog\\b',
  '\\balle (?:andere )?(?:\\d+ )?(?:navo-\\w+|landen|leden|lidstaten|bondgenoten)\\b',
  '\\b(?:ze|ons|hen|wij|we) (?:allemaal|allen)\\b',
);
