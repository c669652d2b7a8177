import { AMERICANS, ATTACK_ON_ONE, EUROPE, HELPED, HELPS, LAND, PROTECTS, THE_WHOLE, WHEN, WHETHER } from './alliance-frame-words.ts';
import type { Pattern } from './alliance-pattern.ts';
import { ALLIANCE, ALLY, AMERICA, EU, NATO, OTHER_GROUP, OTHERS, OUTSIDER, PACT, upTo } from './alliance-words.ts';

type More = Omit<Pattern, 'article' | 'manner' | 'find'>;

const frame = (article: Pattern['article'], within: number, parts: readonly RegExp[], more: More): Pattern => ({
  article,
  manner: 'paraphrased',
  find: { parts, within },
  ...more,
});
const five = (sources: string | readonly string[], more: More): Pattern => ({
  article: 'navo-5',
  manner: 'paraphrased',
  find: new RegExp(typeof sources === 'string' ? sources : sources.join('|'), 'g'),
  ...more,
});

/** Somebody defends himself, his own decision, or what is no country. */
const NO_HELP = new RegExp(
  `${OUTSIDER.source}|(?<!\\b(?:vraagt|vragen|vroeg|vroegen|verplicht|verplichten|verbindt|verbinden|verbonden|houdt|houden) )\\bzich(?:zelf)?\\b(?! (?:af|gebonden|ertoe|verplicht|verbonden)\\b)|\\boefen\\w*|\\b(?:kabels?|luchtruim|schepen|konvooi\\w*|besluit\\w*|aankoop|persoonsgegevens|titel)\\b`,
);
/** NATO, or its allies in an article that names NATO. */
const NEAR = { beside: ALLIANCE, text: NATO };
const ALLIES = { near: NEAR, never: OUTSIDER, unlessNamed: OTHERS };
const HELPERS = { near: NEAR, never: NO_HELP, unlessNamed: OTHERS };

/**
 * The promise by its grammar: somebody helps (or will not help) a member when it is attacked, in whatever words and order.
 * `alliance-paraphrased.ts` has the wordings that need fewer parts, and comes first.
 */
export const FRAMES: readonly Pattern[] = [
  // When one is attacked, others help; the European Union's comes first where it is named, and NATO is not.
  frame('eu-42-7', 90, [HELPS, WHEN, /\b(?:eu-\w+|lidsta(?:at|ten)|europese unie|europees verdrag|europese verdrag|eu)\b/g], {
    near: { beside: EU },
    never: new RegExp(`${NATO.source}|\\bbondgeno|${OTHER_GROUP.source}|${OUTSIDER.source}`),
    unlessNamed: OTHERS,
  }),
  frame('eu-42-7', 90, [HELPS, /\baangevallen (?:land|lid|lidstaat)\b/g], {
    near: { beside: EU },
    never: new RegExp(`${NATO.source}|\\bbondgeno|${OTHER_GROUP.source}|${OUTSIDER.source}`),
  }),
  frame('navo-5', 90, [HELPS, WHEN, HELPED], HELPERS),
  frame('navo-5', 100, [ATTACK_ON_ONE, THE_WHOLE], { near: { beside: ALLIANCE }, never: OUTSIDER, unlessNamed: OTHERS }),
  five(
    [
      `\\baanval(?:len)? (?:op|tegen) (?:een )?${LAND}\\b${upTo(40)}\\b(?:als|gelijk aan|is|zijn)\\b${upTo(15)}\\baanval(?:len)? (?:op|tegen) \\w+`,
      `\\bwie (?:\\w+ ){1,4}?(?:bedreigt|raakt|aanraakt|aanvalt|treft|schaadt)\\b${upTo(30)}\\b(?:ons|hen|allemaal|allen|iedereen|heel|met de navo)\\b(?: allemaal| allen)?`,
    ],
    ALLIES,
  ),
  // Will America help?
  frame('navo-5', 70, [PROTECTS, AMERICANS, EUROPE, WHETHER], HELPERS),
  // The alliance does not leave its members alone.
  five(
    [
      `\\b${PACT}\\b${upTo(20)}\\b(?:leden|${LAND})\\b${upTo(20)}\\b(?:niet alleen|in de steek|verdedigt|beschermt|zal verdedigen|te verdedigen)\\b`,
      `\\b(?:verdediging|bescherming|veiligheid) van (?:al |alle )?(?:haar|zijn|hun|de|alle|elkaars) (?:${ALLY}|leden)\\b`,
      `\\b(?:haar|zijn|hun|al onze|alle|al haar|al zijn) (?:\\w+ )?(?:${ALLY}|leden)\\b${upTo(25)}\\b(?:verdedigt|beschermt|verdedigen|beschermen)\\b`,
      `\\bpal (?:voor|achter) (?:al |alle )?(?:haar|zijn|onze|de) (?:${ALLY}|leden)\\b`,
      `\\b(?:zullen|zal|gaan|moeten) ${LAND} (?:\\w+ ){0,2}?(?:verdedigen|beschermen)\\b`,
    ],
    HELPERS,
  ),
  // Duty and promise.
  five(
    `\\b(?:plicht(?:en)?|verplichting(?:en)?|belofte|afspraken) (?:tegenover|jegens|aan|binnen|in|van|aan de) (?:de |het |zijn |haar |hun |onze |andere )*(?:navo(?!-(?:norm|top|doel))\\w*|bondgeno\\w+|alliantie|bondgenootschap)\\b`,
    {
      near: NEAR,
      never: OUTSIDER,
      needs: /\b(?:aanval\w*|aangevallen|gebonden|nakom\w*|na te komen|verdedig\w*|hulp|houd\w*|houden|artikel)\b/,
    },
  ),
  five(`\\b(?:navo|nato)-(?:belofte|bescherming|verplichting|bijstandsplicht|schild)\\b`, { near: null, never: OUTSIDER }),
  five(`\\b(?:casus foederis|verdragsverplichting(?:en)?(?: van de navo)?|verdragsplicht)\\b`, { near: NEAR }),
  five(
    [
      `\\b(?:verdedigings(?:plicht|verplichting|clausule|belofte|garantie)|bijstandsbelofte)\\b`,
      `\\bclausule (?:over|voor|inzake) (?:onderlinge|wederzijdse|collectieve|gezamenlijke) \\w+`,
    ],
    { near: { beside: ALLIANCE, anywhere: NATO }, never: new RegExp(`${EU.source}|${OUTSIDER.source}`), unlessNamed: OTHERS },
  ),
  five(
    [
      `\\b(?:belo\\w+|\\w*verplicht\\w*|afspraak|afgesproken|garande\\w+|beginsel|principe|idee|kern)\\b${upTo(60)}\\belkaar\\b${upTo(30)}\\b(?:te )?(?:beschermen|helpen|steunen|verdedigen|bij ?(?:te )?staan)\\b`,
      `\\b(?:laten|laat) (?:we |wij |ze |zij |de \\w+ )?elkaar\\b${upTo(20)}\\b(?:niet|nooit)\\b${upTo(20)}\\b(?:vallen|in de steek)\\b`,
      `\\belkaar\\b${upTo(20)}\\b(?:niet|nooit)\\b${upTo(20)}\\b(?:laten vallen|te laten vallen|in de steek)`,
      `\\bvoor elkaar (?:\\w+ ){0,2}?(?:opkom\\w*|op te komen|instaan|in te staan|in de bres|klaarstaan|klaar te staan)`,
      `\\bbelo\\w+\\b${upTo(40)}\\belkaar (?:hulp|steun|bijstand|bescherming)\\b`,
    ],
    ALLIES,
  ),
  // Protection that may be counted on.
  five(
    [
      `\\b(?:amerikaanse|washingtons|westerse|navo's|kern|nucleaire|atoom)\\w*${upTo(25)}\\b(?:\\w*paraplu|\\w*schild|veiligheidsgarantie\\w*|bescherming)\\b`,
      `\\b(?:\\w*paraplu|\\w*schild|bescherming) van (?:de |het )?(?:navo\\S*|bondgenootschap|alliantie|vs|verenigde staten|amerika\\w*)\\b`,
    ],
    {
      near: NEAR,
      needs:
        /\b(?:reken\w*|vertrouw\w*|bouw\w*|geloof\w*|twijfel\w*|onder|wegval\w*|schuil\w*|afhankelijk\w*|zonder|vanzelfsprekend|garan\w+|zeker\w*|spel|geldt|gelden|valt|vallen)\b/,
      never: new RegExp(`${OUTSIDER.source}|\\braket\\w*schild`),
      unlessNamed: OTHERS,
    },
  ),
  frame(
    'navo-5',
    70,
    [
      /\b(?:rekenen|vertrouwen|bouwen|leunen|te rekenen|te vertrouwen) op\b|\bop\b[^.!?;\n]{0,50}?\b(?:rekenen|vertrouwen|bouwen)\b|\berop\b[^.!?;\n]{0,20}?\bvertrouwen\b/g,
      new RegExp(`\\b(?:${AMERICA}|bondgeno\\w+|navo(?!-)|hem|niet alleen)\\b`, 'g'),
      EUROPE,
    ],
    { ...ALLIES, needs: /\b(?:niet|nog|altijd|kunnen|kan|mogen|mag|hoeven|als|mocht|wanneer)\b/ },
  ),
  five(`\\bop elkaar (?:\\w+ ){0,2}(?:rekenen|vertrouwen|bouwen)\\b`, { ...ALLIES, needs: new RegExp(`\\b(?:leden|${ALLY})\\b`) }),
  five(
    [
      `\\b(?:staat|staan|stond|blijft|blijven)\\b${upTo(30)}\\bgarant voor (?:de |onze |hun )?(?:veiligheid|verdediging|bescherming)\\b`,
      `\\bveiligheid van (?:${LAND}|het land|ons land)\\b${upTo(30)}\\b(?:ook )?(?:die van|onze|de onze) ?(?:${LAND})?`,
      `\\b(?:amerikaanse|westerse) (?:rugdekking|ruggensteun)\\b`,
      `\\b(?:amerikaanse|westerse) (?:veiligheids)?garanties?\\b${upTo(20)}\\b(?:voor|aan) (?:de )?${LAND}\\b`,
      `\\blidmaatschap\\b${upTo(40)}\\b(?:verzekering|garantie|waarborg)\\b`,
      `\\buitgaan dat\\b${upTo(30)}\\b${AMERICA} (?:klaarsta\\w+|ons|hen|komt|komen)\\b`,
    ],
    ALLIES,
  ),
  five(
    [
      `\\b(?:aanspraak|beroep|recht)\\b${upTo(15)}\\bop\\b${upTo(20)}\\b(?:hulp|bijstand|bescherming|solidariteit|steun)\\b${upTo(20)}\\b(?:bondgeno\\w+|navo\\S*|alliantie)\\b`,
      `\\b(?:hulp|bijstand|bescherming|belofte)\\b${upTo(70)}\\baanspraak\\b`,
    ],
    { near: NEAR, unlessNamed: OTHERS },
  ),
  // Who does not pay is not defended, and may be attacked.
  frame(
    'navo-5',
    100,
    [
      /\b(?:niet|weiger\w*|waarom|geen|alleen|enkel|nooit)\b[^.!?;\n]{0,60}?\b(?:verdedig\w*|bescherm\w*|helpen|te hulp|bijsta\w+)|\b(?:verdedig\w*|bescherm\w*)\b[^.!?;\n]{0,40}?\b(?:niet|weiger\w*)\b/g,
      /\b(?:betal\w+|betaalt|rekening(?:en)?|bijdra\w+|bijdraagt|uitgeven|uitgeeft|\w*uitgaven|\w*budget\w*|investe\w+|norm|centen)\b/g,
      /\b(?:land|landen|leden|lid|lidsta\w+|bondgeno\w+|navo-\w+|europ\w+|hen|ze)\b/g,
    ],
    HELPERS,
  ),
  frame(
    'navo-5',
    90,
    [
      /\b(?:doen|laten|gang)\b[^.!?;\n]{0,30}?\b(?:wat (?:ze|zij|hij|het)\b[^.!?;\n]{0,20}?\b(?:wil\w*|zin)|hun gang|zijn gang)|\bwat (?:ze|zij|hij|het)\b[^.!?;\n]{0,20}?\bwil\w*/g,
      /\b(?:rusland|russen|poetin|moskou|kremlin)\b/g,
      new RegExp(`\\b(?:${ALLY}|landen|leden)\\b`, 'g'),
    ],
    { near: NEAR, never: OUTSIDER },
  ),
  five(
    `\\bvoor (?:een (?:${ALLY}|ander land)|${LAND}|elkaar) (?:te |gaan |willen |moeten |zou |zouden |zal )*(?:vechten|sterven|sneuvelen|oorlog voeren|ten oorlog)`,
    {
      near: { beside: ALLIANCE, anywhere: NATO },
      never: OUTSIDER,
    },
  ),
  // The territory of all.
  five(
    `\\b(?:geen|elke|iedere|elk|every) (?:\\w+ )?(?:centimeter|meter|millimeter|kilometer|inch|duim|stukje|morzel|vierkante \\w+|strook)\\b${upTo(40)}\\b(?:grond\\w*|gebied|bondgenootschap|navo\\S*|alliantie|territor\\w+|bodem)\\b`,
    { near: { beside: ALLIANCE }, never: OUTSIDER },
  ),
  five(
    [
      `\\b(?:verdedig\\w*|bescherm\\w*)\\b${upTo(40)}\\bgebied van (?:de |het |ons |onze )?(?:hele |gehele )?(?:navo|bondgenootschap|alliantie|bondgenoten)\\b`,
      `\\bgebied van (?:de |het |ons |onze )?(?:hele |gehele )?(?:navo|bondgenootschap|alliantie|bondgenoten)\\b${upTo(40)}\\b(?:verdedig\\w*|bescherm\\w*)`,
    ],
    { near: null, never: OUTSIDER },
  ),
  // Another's guarantee is of this kind only where it is measured by NATO's.
  five(
    `\\b(?:zoals|als|vergelijkbaar met|naar het (?:voorbeeld|model) van|gelijk\\w* aan|lijkt op|lijken op|geent op|gebaseerd op|op het niveau van|in de stijl van)\\b${upTo(25)}\\b(?:artikel (?:5|v|vijf)|(?:de )?navo(?:-(?:landen|leden|lidmaatschap|bescherming|garantie|niveau))?)\\b${upTo(25)}(?:\\b(?:onderling|elkaar|doen|biedt|bieden|geeft)\\b|(?<=artikel (?:5|v|vijf)))`,
    { near: NEAR, needs: /\b(?:bescherm\w*|garantie\w*|verdedig\w*|\w*garantie\w*)\b/ },
  ),
  // The article, once it is clear which.
  {
    article: 'navo-5',
    manner: 'named',
    find: /\b(?:het|dat) artikel\b[^.!?;\n]{0,40}?\b(?:ingeroepen|inroepen|in te roepen|geactiveerd|activeren|in werking)\b|\b(?:inroepen|activeren) van (?:het|dat) artikel\b/g,
    near: NEAR,
    never: EU,
  },
  {
    article: 'eu-42-7',
    manner: 'paraphrased',
    find: /\b(?:verdedigings|defensie)(?:clausule|plicht|belofte)\b/g,
    near: { beside: EU },
    never: NATO,
  },
  // Consultation.
  frame(
    'navo-4',
    110,
    [
      /\b(?:\w*overleg\w*|consult(?:eren|atie|aties)|raadple\w+|te raadplegen|\w*beraad|\w*zitting|bijeen(?:komst|geroepen|roepen)|praten|bij elkaar)\b/g,
      /\b(?:vierde artikel|artikel (?:4|vier|iv)|(?:voelt|voelen|acht|achten|ziet|zich|veiligheid) (?:\w+ )?bedreigd|bedreigd (?:voelt|acht|ziet|wordt)|bedreiging van|(?:veiligheid|onafhankelijkheid) in (?:gevaar|het geding)|wegens de dreiging)\b/g,
      new RegExp(`\\b(?:${LAND}|lid|leden|land)\\b`, 'g'),
    ],
    { near: NEAR, never: OUTSIDER, unlessNamed: OTHERS },
  ),
  {
    article: 'navo-4',
    manner: 'paraphrased',
    find: /\bvierde artikel(?: van het (?:navo-)?(?:verdrag|handvest))?/g,
    near: NEAR,
    never: /\bgrondwet\w*|\bwetboek/,
  },
  {
    article: 'navo-4',
    manner: 'paraphrased',
    find: /\b(?:navo|bondgenoten|noord-atlantische raad)\b[^.!?;\n]{0,30}?\b(?:om raadpleging|te raadplegen|om consultaties|om spoedoverleg|om spoedberaad)\b|\boverleg (?:volgens|krachtens|onder|op grond van) (?:het )?(?:navo-)?verdrag\b/g,
    near: NEAR,
  },
];
