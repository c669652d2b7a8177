/** Parts of expressions over a shape (see `situation-shape.ts`): lower case is text, `N` a country, `P` its people, `A` its adjective. */

/** A country or its people. */
export const LAND = '[NP]+';
/** At most `n` words, none of them a country. */
export const words = (n: number): string => `(?:[a-z0-9][a-z0-9'-]* ){0,${n}}?`;

/** What may stand between a preposition and the country that it is about. */
export const TO = `(?:(?:het|de|een|zijn|haar|hele|heel|kleine?|grens|buurland|lidstaat|lidland|land|bondgenoot|partner|(?:navo|nato|eu)-?(?:land|lid|lidstaat|bondgenoot|partner)|bijvoorbeeld|zoals|als|delen|deel|gebied|grondgebied|luchtruim|doelen|hoofdstad|(?:noord|oost|zuid|west)\\w*|van|in) ){0,6}?`;

const FORCES =
  "(?:[a-z]*troepen|(?:beroeps)?militair(?:en)?|soldat\\w+|soldaat|trainers?|instructeurs?|vredesmacht|eenhe(?:id|den)|manschappen|mariniers?|commando'?s?|leger|krijgsmacht|strijdkrachten|marine|luchtmacht|tanks|(?:leger|lucht|marine)?bas(?:is|es)|ambassade)";
const VESSELS =
  "(?:[a-z]*schip|[a-z]*schepen|fregat(?:ten)?|[a-z]*vliegtuig(?:en)?|[a-z-]*toestel(?:len)?|[a-z]*straaljagers?|[a-z]*helikopters?|f-16'?s?|f-35'?s?)";
/** Troops, ships and aircraft, at home or abroad. */
export const TROOPS = `(?:${FORCES}|${VESSELS})\\b`;
/** What lies within a country's borders. */
export const GROUND = '(?:luchtruim|grondgebied|territorium|bodem|wateren|steden|stad|dorp|vliegveld|havens?)\\b';

/** Attacks by noun. Words for other kinds of attacks are kept out. */
export const ATTACK =
  '\\b(?<what>(?:(?:grootschalige|gewapende|militaire) )?(?:(?!hart|tegen|paniek|woede)[a-z-]*aanval(?:len)?|[a-z]*beschieting(?:en)?|bombardement(?:en)?|(?:raket|drone)?-?inslag(?:en)?|inval|invasie|(?:terreur|bom|gif)?aanslag(?:en)?|sabotage(?:acties?)?|annexatie)\\b)';

const PARTICIPLE =
  '(?:beschoten|getroffen|aangevallen|gebombardeerd|gedood|gesneuveld|omgekomen|geraakt|binnengevallen|bestookt|gesaboteerd|bezet|opgeblazen|ingelijfd|geannexeerd)';
export const HARMED = new RegExp(`\\b${PARTICIPLE}(?: (?:en|of) ${PARTICIPLE})*\\b`, 'g');

/** "aanvalt", "binnen te vallen", "zou inlijven". */
export const ATTACKS =
  /\b(?:aan(?:valt|viel|vielen|vallen)|binnen(?:valt|viel|vielen|vallen)|(?:aan|binnen) te vallen|bombardeert|bombardeerde|beschiet|beschieten|beschoot|inlijft|inlijven|in te lijven|inneemt|innemen|in te nemen|annexeert|annexeren|te (?:bezetten|annexeren|bombarderen|beschieten))\b/g;
/** "valt … aan", the clause in between. */
export const SPLIT =
  /\b(?:valt|vallen|viel|vielen) ([^,.;:!?\n]{2,90}?) (?:aan|binnen)(?=$|[^\w -]| (?:en|of|dan|met|vanuit|vanaf|door|zonder|terwijl|om|is|geldt|krijgt|zal|moet)\b)/g;

/** Flying things that cross a border. */
export const FLYING =
  "\\b(?<flying>(?:(?:kruis|luchtdoel|ballistische |gevechts|aanvals|kamikaze)?-?(?:drones?|raket(?:ten)?)|(?:gevechts|spionage|verkennings|militaire )?(?:vliegtuig(?:en)?|toestel(?:len)?)|straaljagers?|projectiel(?:en)?|(?:spionage|weer)?ballon(?:nen)?|(?:mig|su)-\\d\\d'?s?)\\b)";
/** What they do there, when it is said. */
export const CROSSING =
  /\b(?:binnen(?:gedrongen|gevlogen|gekomen|dr[io]ngen|drong|dringt|vliegen|vlogen|vloog|vliegt)|drong(?:en)?|vlo(?:gen|og)|geschonden|schond(?:en)?|ingeslagen|insloeg(?:en)?|neergekomen|neerkw?amen|neerkomen|neerkwam|neergestort|inslaan|ontploft|op weg|richting|afgevuurd)\b/;

/** What tells of other cases: history, examples from before, rhetoric of numbers. */
export const HISTORY =
  /\b(?:(?:1[5-9]|20)\d\d|(?:11|elf) september|9\/11|11\/9|twin towers|world trade center|wtc|keer|keren|meermaals|vaker|destijds|toentertijd|(?<!derde )wereldoorlog|koude oorlog|afghanistan|falkland\w*|koeweit|joegoslavie|histori\w+)\b/;
/** Arms on their way to somebody who is not attacked by them. */
export const DELIVERY =
  /\b(?:lever\w*|gestuurd|sturen|stuurt|plaats\w*|geplaatst|koop\w*|koch\w*|stationeer\w*|gestationeerd|patrouill\w*|bewak\w*|verdedigd met)\b/;
