import type { Pattern } from './alliance-pattern.ts';
import {
  ALLIANCE,
  ALLY,
  AMERICA,
  ATTACKED,
  EU,
  HELP,
  MEMBER,
  NATO,
  NO_OTHER_OBJECT,
  OTHER_GROUP,
  OTHERS,
  OUTSIDER,
  PACT,
  PRESS,
  RESCUE,
  RESPONSE,
  upTo,
} from './alliance-words.ts';

const OTHERS_AND_OUTSIDERS = new RegExp(`${OTHERS.source}|${OUTSIDER.source}`);
/** Gas and blankets are shared too. */
const ARMED =
  /\b(?:\w*aanval\w*|aangevallen|gewapend\w*|militair\w*|verdedig\w*|defensie\w*|leger\w*|oorlog|verdragsartikel|bijstandsclausule)\b/;
const BESIDE = { beside: ALLIANCE };
const NATO_BESIDE = { beside: NATO };
const NATO_ANYWHERE = { beside: NATO, anywhere: NATO };
/** What an attacked member is called where one stands for all. */
const ONE = `(?:een|1|ieder|elk|iemand)(?:,? (?:van (?:hen|ons|de \\w+|het \\w+|zijn \\w+)|der \\w+|of meer\\w*(?: van hen)?|(?:van de )?(?:\\w+ )?(?:land|lid|staat|partij|partner|${ALLY})))?`;
const AFTER_ONE = `(?=[ ,:;'"=]+(?:is|geldt|wordt|als|dan|betekent|beschouw\\w*|zie[nt]|gezien|zou|zal|moet|automatisch|ook|gelijk\\w*|telt|staat|in|tegen|niet|die|zullen|binnen|tevens|meteen|direct|aanval|opgevat|kan|kunnen|door|voelt|raakt|en|allen|iedereen|alle)\\b)`;

const WILLING =
  /\b(?:bereid\w*|zeker|twijfel\w*|betwijfel\w*|onzeker|niet langer|niet meer|zullen|zal|zou|zouden|vertrouw\w*|rekenen|waarom|moet|moeten|belo\w+|garande\w+|verplicht\w*|automatisch|vraag|weiger\w*)\b/;

type More = Pick<Pattern, 'needs' | 'never' | 'unlessNamed'>;

function find(article: Pattern['article'], source: string | RegExp, near: Pattern['near'], more: More = {}): Pattern {
  const expression = typeof source === 'string' ? new RegExp(source, 'g') : source;
  return { article, manner: 'paraphrased', find: expression, near, ...more };
}

const five = (source: string | RegExp, near: Pattern['near'], more?: More): Pattern => find('navo-5', source, near, more);

/** Passages that put a promise into words without its article. */
export const PARAPHRASED: readonly Pattern[] = [
  // One for all.
  five(
    `\\b(?:een |elke |iedere )?(?:\\w+ )?\\w*aanval(?:len)? (?:op|tegen) ${ONE}${AFTER_ONE}${upTo(110)}(?:\\b(?:allen|iedereen|alle \\w+) (?:aangaat|raakt|treft)|\\b(?:aanval(?:len)? )?(?:op|tegen|aan) (?:ons |hen |ze )?(?:alle\\w*|iedereen|hen|onszelf|ons|beide \\w*landen|het hele|de hele|het gehele|de gehele|de rest|de navo|het bondgenootschap|de alliantie)(?: (?:allen|allemaal|navo-\\w+|landen|leden|lidstaten|bondgenoten|bondgenootschap|alliantie|andere\\w*|navo))*)`,
    null,
    { unlessNamed: new RegExp(`${OTHERS_AND_OUTSIDERS.source}|${PRESS.source}`) },
  ),
  five(
    `\\baanval(?:len)? op (?:${ONE}|een ${ALLY}|${MEMBER})\\b${upTo(60)}\\b(?:(?:de )?(?:hele|gehele|voltallige) (?:navo|alliantie)|het (?:hele|gehele) bondgenootschap|alle (?:andere )?(?:navo-\\w+|lidstaten|bondgenoten|leden))\\b`,
    BESIDE,
    { unlessNamed: OTHERS },
  ),
  five(
    `\\bwie (?:aan )?(?:een|1)\\b${upTo(50)}\\b(?:aanvalt|komt|raakt)\\b${upTo(50)}\\b(?:allemaal(?: aan)?|ons allen|iedereen|ons allemaal|(?:de )?hele navo)`,
    BESIDE,
  ),
  five(
    `\\braa?kt? (?:je )?(?:aan )?(?:een|1) (?:${ALLY}|van ons)\\b${upTo(40)}\\b(?:allemaal|iedereen|(?:de |het )?hele \\w+|alle \\w+)`,
    BESIDE,
  ),
  five(
    /\b(?:musketiers?-?(?:formule|principe|clausule|beginsel|bepaling|eed|regel)\w*|(?:een|allen) voor (?:allen|een|allemaal),? (?:en )?(?:allen|een) voor (?:een|allen)|(?:one|all) for (?:all|one),? (?:and )?(?:all|one) for (?:one|all))/g,
    BESIDE,
    { unlessNamed: OTHERS },
  ),
  // Each other.
  find(
    'eu-42-7',
    `\\b(?:eu-landen|eu-lidstaten|europese lidstaten|lidstaten van de (?:eu|europese unie)|landen van de europese unie)\\b${upTo(70)}\\belkaar\\b${upTo(40)}\\b${HELP}`,
    null,
    {
      needs: /\b\w*aanval\w*|aangevallen|gewapend\w*|militair\w*|verdedig\w*|bijstandsclausule|verdrag\b/,
      never: new RegExp(`\\bnavo|\\bbondgeno|${OTHER_GROUP.source}`),
    },
  ),
  find(
    'eu-42-7',
    `\\belkaar(?: [\\w-]+){0,5}? ${RESCUE}`,
    { beside: ARMED },
    {
      needs: EU,
      never: new RegExp(`${NATO.source}|\\bbondgeno|${OTHER_GROUP.source}`),
    },
  ),
  five(`\\belkaar(?: [\\w-]+){0,5}? ${RESCUE}`, BESIDE, { unlessNamed: OTHERS }),
  five(`\\belkaar(?: [\\w-]+){0,6}? ${HELP}`, BESIDE, {
    needs: /\b(?:\w*aanval\w*|aangevallen|bijstand\w*|artikel)\b/,
    unlessNamed: OTHERS,
  }),
  five(
    `\\b(?:verdedigen|verdedigden|helpen|beschermen|steunen|bijstaan) (?:we |wij |ze |zij |de \\w+ )?elkaar\\b${upTo(50)}\\b(?:aanval\\w*|aangevallen)`,
    BESIDE,
    { unlessNamed: OTHERS },
  ),
  five(`\\b(?:navo-\\w+|bondgenoten|lidstaten) (?:verdedigen|beschermen|steunen) elkaar\\b`, NATO_BESIDE, { unlessNamed: OTHERS }),
  five(
    /\b(?:verdedigen|schieten|komen|snellen|staan) (?:we |wij |ze |zij )?elkaar\b(?: (?:altijd|dan|ook|te hulp|bij|onderling|militair|wederzijds))*/g,
    BESIDE,
    {
      never: /\bstaan elkaar (?!bij|altijd bij|dan bij)|\bkomen elkaar (?!(?:\w+ )?te hulp)|\bschieten elkaar (?!te hulp)/,
      unlessNamed: OTHERS,
    },
  ),
  five(
    `\\b(?:${ALLY}|leden|we|wij|ze|zij)\\b${upTo(60)}\\bvoor elkaar (?:in de bres|in te staan|in(?=[,.;]|$)|op te komen|door het vuur|pal)\\b`,
    NATO_BESIDE,
    { unlessNamed: OTHERS },
  ),
  // When one is attacked, the others help.
  five(
    `\\b(?:${ALLY}|lid|leden|land|landen|navo|een van (?:hen|ons|de \\w+)|ons eigen grondgebied)\\b${upTo(80)}\\baangevallen\\b${upTo(110)}\\b${RESPONSE}`,
    { beside: ALLIANCE },
    { unlessNamed: OTHERS_AND_OUTSIDERS },
  ),
  five(
    `\\b${RESPONSE}\\b${upTo(90)}\\b(?:als|wanneer|indien|mocht|zodra|zou|want|omdat)\\b${upTo(60)}\\b(?:${ALLY}|lid|land|een van (?:hen|ons|de \\w+)|er een|grondgebied|ze|die)\\b${upTo(50)}\\b(?:aangevallen|${ATTACKED})`,
    NATO_BESIDE,
    { unlessNamed: OTHERS_AND_OUTSIDERS },
  ),
  five(`\\baangevallen (?:${ALLY}|land|lid|partner\\w*|staat)(?: [\\w-]+){0,4}? (?:${RESCUE}|${HELP})`, BESIDE, {
    unlessNamed: OTHERS_AND_OUTSIDERS,
  }),
  five(
    `\\b(?:partner|partners|partnerland|lid|leden|land|landen)(?: [\\w-]+){0,3}? (?:bij te staan|te hulp (?:\\w+ )?(?:te )?(?:schieten|komen|snellen)|te verdedigen)`,
    NATO_BESIDE,
    { needs: /\b(?:\w*aanval\w*|aangevallen|navo\S*|bondgenootschap|alliantie)\b/, never: OUTSIDER, unlessNamed: OTHERS },
  ),
  five(
    `\\b(?:als|omdat|wanneer|indien|mocht|zodra)\\b${upTo(60)}\\b(?:${ALLY})\\b${upTo(50)}\\b(?:wordt|worden|zou|zouden|werd|is)?\\b ?aangevallen(?: (?:wordt|worden|zou|is))?`,
    NATO_BESIDE,
    { unlessNamed: OTHERS_AND_OUTSIDERS },
  ),
  five(
    `\\baanval(?:len)? (?:op|tegen) (?:een |de |het |elk |elke |ons )?(?:${ALLY}|navo(?:-?(?:grond)?gebied)?|bondgenootschap|alliantie|grondgebied van de navo)\\b${upTo(60)}\\b(?:af te slaan|afslaan|afweren|af te weren|pareren|het hoofd bieden|beantwoord\\w*|vergeld\\w*|represailles|verwoestend\\w*|reactie|antwoord|gevolgen)\\b`,
    null,
    { unlessNamed: OTHERS },
  ),
  five(/\belkaars (?:veiligheid|verdediging|grondgebied|bescherming|vrijheid)\b/g, NATO_BESIDE, {
    needs: /\b(?:instaan|in te staan|staan|verantwoordelijk|garan\w+|verdedig\w*|bescherm\w*|waarborg\w*)\b/,
    unlessNamed: OTHERS,
  }),
  five(
    `\\bvalt\\b${upTo(40)}\\b(?:${ALLY}|een van (?:hen|ons|de \\w+)|een lid)\\b${upTo(20)}\\baan\\b${upTo(80)}\\b(?:${RESPONSE}|samen|allemaal|allen)\\b`,
    BESIDE,
    { unlessNamed: OTHERS_AND_OUTSIDERS },
  ),
  five(
    `\\b(?:komt|komen|schiet|schieten|snelt|snellen)\\b${upTo(70)}\\b(?:${ALLY}|${MEMBER}|ze|hen|ons)(?: \\w+){0,3} te hulp\\b`,
    { beside: ALLIANCE, anywhere: NATO },
    { needs: new RegExp(`\\b(?:${ATTACKED}|${AMERICA}|navo\\S*)\\b`), unlessNamed: OTHERS_AND_OUTSIDERS },
  ),
  five(`\\bop elkaar (?:\\w+ ){0,2}(?:rekenen|vertrouwen|bouwen)\\b`, NATO_BESIDE, {
    needs: new RegExp(`\\b(?:leden|${ALLY}|landen)\\b`),
    unlessNamed: OTHERS,
  }),
  five(
    `\\b(?:belofte|afspraak|\\w*beginsel|\\w*principe|veiligheidsgarantie|garantie)\\b${upTo(60)}\\b(?:kern|hart|hoeksteen|essentie|fundament|basis|gebouwd|rust|steunt)\\b${upTo(30)}\\b${PACT}|\\bbelofte waar(?:op)? ${PACT}(?: op)? (?:gebouwd|gebaseerd|rust|steunt)(?: is)?`,
    null,
    { never: OUTSIDER },
  ),
  five(/\bveiligheidsgarantie\b/g, null, { needs: /\bbondgenootschap\b|\balliantie\b|\bnavo-lid/, never: OUTSIDER }),
  // A member, and who defends it.
  five(
    `\\b(?:een |de |elke? |ieder[e]? |andere |alle |hun |zijn |haar |onze |zo'n )?(?:oostelijke |baltische |europese )?${ALLY}(?: (?!zich\\b|help\\w*|steun\\w*|train\\w*|oekrain\\w*|israel|taiwan)[\\w-]+){0,9}? ${RESCUE}${NO_OTHER_OBJECT}`,
    null,
    {
      needs:
        /\b(?:\w*aanval\w*|aangevallen|valt|binnenval\w*|belofte|beloof\w*|plicht|\w*verplicht\w*|bijdra\w+|te weinig|\w*uitgav\w+|geld|nakom\w*|\w*garantie\w*|garanderen|bereid|automatisch|\w*betal\w*|amerika\w*|vs|verenigde staten|trump|rusland|russische|russen|poetin|navo\S*)\b/,
      never: /\b(?:oekraine|kiev)\b[^.]{0,30}te hulp/,
      unlessNamed: OTHERS_AND_OUTSIDERS,
    },
  ),
  five(`\\b${ALLY}(?: [\\w-]+){0,6}? (?:te )?(?:beschermen|verdedigt|beschermt|steunen|helpen)${NO_OTHER_OBJECT}`, NATO_ANYWHERE, {
    needs:
      /\b\w*verplicht\w*|\baangevallen|\baanval op\b|\bte weinig\b|\buitge(?:ven|eft)\b|\bbetal(?:en|ing\w*)\b|\bbetaalt\b|\bartikel (?:5|v)\b/,
    unlessNamed: OTHERS,
  }),
  five(
    `\\b(?:verdedigt|verdedigen|beschermt|beschermen|verdediging van|bescherming van|bijstaan|helpen)(?: [\\w-]+){0,2}? (?:(?:onze|hun|de|alle|een|zijn|haar|andere|europese|baltische) )*(?:${ALLY}|navo(?!-))\\b`,
    NATO_ANYWHERE,
    {
      needs: new RegExp(
        `\\b(?:\\w*verplicht\\w*|plicht|beloof\\w*|belofte|aangevallen|${ATTACKED}|niet|garant\\w*|bereid|kerntaak|hoofdtaak)\\b`,
      ),
      never: OUTSIDER,
      unlessNamed: OTHERS,
    },
  ),
  five(
    `\\b(?:${MEMBER}|landen|ze|hen|die|ons)(?: [\\w-]+){0,5}? (?:${RESCUE}|verdedigt|te beschermen|beschermen|te hulp)${NO_OTHER_OBJECT}`,
    NATO_BESIDE,
    {
      needs: new RegExp(`\\b(?:aangevallen|${ATTACKED}|niet (?:genoeg |voldoende )?(?:betal\\w+|bijdrag\\w+)|te weinig|waarom)\\b`),
      never: new RegExp(`${OUTSIDER.source}|\\braket\\w*aanval|\\bluchtaanval|\\bdrone-?aanval|\\bzich\\b`),
      unlessNamed: OTHERS,
    },
  ),
  five(
    `\\b(?:vechten|sterven|oorlog voeren|ten oorlog trekken) voor (?:een (?:${ALLY}|ander)|${MEMBER}|narva|tallinn|riga|vilnius|elkaar)\\b`,
    BESIDE,
    { never: OUTSIDER },
  ),
  // Protection as something that members can count on.
  five(
    `\\brekenen op (?:de |een |hun |onze |elkaars )?(?:[\\w-]+ ){0,2}?(?:bescherming|hulp|bijstand|veiligheidsgarantie\\w*|\\w*paraplu|steun|verdediging)(?: van (?:de (?:vs|verenigde staten|navo|amerikanen)|amerika|het bondgenootschap|bondgenoten|elkaar))?`,
    NATO_BESIDE,
    { needs: new RegExp(`\\b(?:amerikaan\\w*|${AMERICA}|navo\\S*|bondgenoten|elkaars?)\\b`), never: OUTSIDER },
  ),
  five(
    `\\bop (?:de |een |hun |onze )?(?:amerikaanse )?(?:bescherming|hulp|bijstand|steun|veiligheidsgarantie\\w*)(?: van (?:de )?${AMERICA})?(?: \\w+)? (?:te )?(?:rekenen|vertrouwen)`,
    NATO_BESIDE,
    { needs: new RegExp(`\\b${AMERICA}\\b`), never: OUTSIDER },
  ),
  five(
    `\\b${AMERICA}\\b${upTo(70)}\\b(?:${MEMBER}|hen|ons|ze|${ALLY}|landen|navo)\\b${upTo(50)}\\b(?:te verdedigen|verdedigen|te beschermen|beschermen|bijstaan|bij te staan|te hulp \\w+|verdedigt|beschermt)${NO_OTHER_OBJECT}`,
    NATO_BESIDE,
    { needs: WILLING, never: new RegExp(`${OUTSIDER.source}|\\bzich\\b|\\bkabels?\\b`), unlessNamed: OTHERS },
  ),
  five(
    `\\b(?:(?:navo|nato)-verplichtingen|verplichtingen (?:aan|binnen|in|van|tegenover|jegens|onder|als) (?:de |het )?(?:navo\\S*|bondgenoot\\w*))`,
    null,
    { needs: new RegExp(`\\b(?:${AMERICA}|president)\\b`), never: /\b(?:procent|norm|uitgaven|betal\w*|budget|begroting|bbp|geld)\b/ },
  ),
  five(
    `\\bonder (?:de |het |een )?(?:\\w+ )?(?:(?:bescherming|veiligheidsgaranties?|verdediging|\\w*paraplu|schild|vleugels) van (?:de )?${PACT}|navo-(?:\\w*paraplu|bescherming|schild|veiligheidsgaranties?))\\b`,
    null,
  ),
  five(
    `\\b(?:beschermd|bescherming|verdedigd)(?: [\\w-]+){0,4}? (?:door|van|binnen) (?:de |het )?(?:andere )?(?:navo|navo-(?:land\\w*|bondgenoten|leden|lidstaten|lidmaatschap|verdrag)|het bondgenootschap|bondgenoten)\\b`,
    NATO_BESIDE,
    { never: new RegExp(`${OUTSIDER.source}|\\b(?:top|topontmoeting|persoonsgegevens|milieu)\\b`) },
  ),
  five(
    `\\b(?:navo|navo-lidmaatschap|lidmaatschap|bondgenootschap)\\b${upTo(60)}\\b(?:bied\\w*|geeft|geniet\\w*|garant voor|garandeert|levert)\\b${upTo(40)}\\b(?:bescherming|veiligheidsgarantie\\w*|veiligheid van (?:haar|zijn|alle|de) (?:leden|lid\\w+|landen))\\b`,
    NATO_BESIDE,
    { unlessNamed: OTHERS },
  ),
  five(
    `\\b(?:veiligheidsgaranties? (?:van|in|binnen) (?:de )?${PACT}|navo-(?:veiligheids)?garanties?|navo-paraplu|navo-(?:bijstand|solidariteit)\\b|veiligheidsparaplu)`,
    NATO_BESIDE,
  ),
  // Names of the thing.
  five(
    `\\b(?:(?:navo|nato)-)?(?:bijstands(?:clausule|verplichting(?:en)?|plicht|garantie|belofte|bepaling|artikel|beginsel|principe|regel|afspraak|afspraken|mechanisme|formule|pact)|solidariteits(?:clausule|artikel|beginsel|principe)|(?:wederzijdse|onderlinge) (?:militaire )?(?:bijstand|hulp|bescherming|veiligheidsgarantie|veiligheidsgaranties)\\w*)\\b(?: van (?:de navo|het navo-verdrag|het bondgenootschap))?`,
    NATO_ANYWHERE,
    { never: /\bjuridische bijstand|sociale bijstand|bijstandsuitkering|\bsolidariteits\w+ van de (?:eu|europese)\b/, unlessNamed: OTHERS },
  ),
  five(
    `\\bmilitaire (?:bijstand|steun|hulp)\\b${upTo(40)}\\b(?:van|door|aan) (?:alle |de |een )?(?:andere )?(?:${ALLY}|leden)\\b|\\bverplichting(?:en)?\\b${upTo(50)}\\bmilitaire bijstand\\b`,
    NATO_BESIDE,
    { never: OUTSIDER, unlessNamed: OTHERS },
  ),
  five(
    /\b(?:collectieve|gezamenlijke|gemeenschappelijke|bondgenootschappelijke|wederzijdse|onderlinge) (?:(?:zelf)?verdediging(?:s\w+)?|defensie(?![ -](?:beleid|en|fonds|industrie|markt)))(?: van (?:de navo|het bondgenootschap))?/g,
    { beside: ALLIANCE, anywhere: NATO },
    { unlessNamed: OTHERS },
  ),
  five(/\bbondgenootschappelijke (?:solidariteit|trouw|verplichting(?:en)?|plicht(?:en)?|bijstand|afspraken|integriteit)\b/g, null),
  // The territory of all.
  five(
    `\\b(?:elke|iedere) (?:vierkante )?(?:centimeter|meter|millimeter|kilometer|inch|duim|vierkante \\w+)\\b${upTo(60)}(?:verdedig\\w*|bescherm\\w*)`,
    BESIDE,
    { never: OUTSIDER },
  ),
  five(
    `\\b(?:verdedig\\w*|bescherm\\w*)\\b${upTo(60)}\\b(?:elke|iedere) (?:vierkante )?(?:centimeter|meter|millimeter|kilometer|inch|duim)\\b(?: van)?(?: het)?(?: navo-\\w+)?`,
    BESIDE,
    { never: OUTSIDER },
  ),
  five(
    `\\b(?:verdedig\\w*|bescherm\\w*)\\b${upTo(60)}\\b(?:navo-?(?:grond)?gebied|bondgenootschappelijke? (?:\\w+ )?(?:grond)?gebied|(?:grond)?gebied van (?:de navo|het bondgenootschap|de alliantie|bondgenoten|de lidstaten))\\b`,
    null,
  ),
  five(
    `\\b(?:navo-?(?:grond)?gebied|bondgenootschappelijke? (?:grond)?gebied|grondgebied van (?:de navo|het bondgenootschap|de alliantie|bondgenoten|de lidstaten))\\b${upTo(40)}\\b(?:te )?(?:verdedig\\w*|bescherm\\w*)\\b`,
    null,
  ),
  // The European Union's.
  find(
    'eu-42-7',
    /\b(?:bijstandsclausule|bijstandsverplichting|bijstandsplicht|bijstandsartikel|wederzijdse (?:militaire )?(?:bijstand|verdediging))\b/g,
    { beside: EU },
    { never: NATO, unlessNamed: OTHERS },
  ),
  // Consultation.
  find(
    'navo-4',
    `\\b(?:\\w*overleg\\w*|consultaties?|\\w*beraad|bijeen\\w*|procedure)\\b${upTo(110)}\\b(?:bedreigd|bedreigt|(?:land|lid|lidstaat|bondgenoot|veiligheid|onafhankelijkheid) (?:\\w+ ){0,3}?in (?:gevaar|het gedrang)|bij gevaar|integriteit)\\b|\\b(?:bedreigd|bedreigt|(?:land|lid|lidstaat|bondgenoot|veiligheid|onafhankelijkheid) (?:\\w+ ){0,3}?in (?:gevaar|het gedrang)|bij gevaar|integriteit)\\b${upTo(80)}\\b(?:\\w*overleg|consultaties?|\\w*beraad)\\b`,
    { beside: NATO },
    { needs: new RegExp(`\\b(?:${ALLY}|lid|leden|land|partij|partijen|artikel)\\b`), unlessNamed: OTHERS },
  ),
  find(
    'navo-4',
    `\\b(?:\\w*artikel|bepaling|clausule|procedure)\\b${upTo(90)}\\b(?:bedreigd (?:voel\\w*|word\\w*|ziet|acht)|(?:wordt|voelt|worden|ziet|acht) bedreigd|territoriale integriteit)`,
    { beside: ALLIANCE, anywhere: NATO },
    { unlessNamed: OTHERS },
  ),
];
