import type { Passage } from './reading.ts';

type Article = Passage['article'];

/** One way in which a text leans on a promise. Expressions read folded text, sentence by sentence, and repeat nothing without a bound. */
export interface Pattern {
  article: Article;
  manner: Passage['manner'];
  find: RegExp;
  /** What has to stand in the sentence or the ones beside it; `anywhere`: or elsewhere in the article. */
  needs: { beside?: RegExp; anywhere?: RegExp } | null;
  /** What must not stand in the sentence. */
  never?: RegExp;
}

const NATO = /\b(?:navo|nato|noord-atlantisch\w*|bondgeno\w*|alliantie|verdrag van washington)\b|\bnavo-/;
const EU = /\b(?:eu|europese unie|europese lidstaten|verdrag van lissabon|eu-\w+)\b/;
/** Other laws have an article 5 too. */
const OTHER_LAW =
  /\b(?:grondwet\w*|wetboek|evrm|avg|privacywet\w*|statuten|reglement\w*|cao|arbowet|mensenrechten\w*|vn-handvest|handvest van de verenigde naties|gemeentewet|wet op\b|politiewet|opiumwet|wetsvoorstel|mediawet|rome-statuut|genocideverdrag|akkoord van parijs|klimaatakkoord|minsk\w*|stikstofwet|vreemdelingenwet|huurwet\w*|van de wet)\b/;
const ALLIES = /\b(?:navo\S*|nato\S*|bondgeno\w*|alliantie|bondgenootschap\w*|lidstaten|lidsta\w*|eu-landen)\b/;
const OF_TREATY =
  '(?:,? (?:uit|van|in) (?:het|de) (?:(?:navo|noord-atlantisch\\w*|navo-)[- ]?)?(?:verdrag(?: van washington)?|handvest|navo|alliantie|bondgenootschap))?';
const AUX = '(?:(?:zullen|zal|zou|zouden|moeten|moet|willen|wil|kunnen|kan|gaan|hoeven|hoeft|mogen) )?';
const HELP = `(?:te verdedigen|verdedigen|verdedigt|verdedigd|bij te staan|bij ${AUX}staan|bijstaan|bijgestaan|bijstand te (?:verlenen|bieden)|te hulp ${AUX}(?:te )?(?:schieten|komen|snellen)|te hulp (?:schiet|komt)|ter hulp te komen|te beschermen|beschermen|te helpen|helpen|militair te steunen)`;
const STRICT_HELP = `(?:te verdedigen|verdedigen|bij te staan|bij ${AUX}staan|bijstaan|te hulp ${AUX}(?:te )?(?:schieten|komen|snellen)|te hulp (?:schiet|komt)|ter hulp te komen)`;
const ALLY =
  "(?:een |de |elke? |ieder[e]? |andere |alle |hun |zijn |haar |onze |zo'n )?(?:oostelijke |baltische |europese )?(?:navo-?\\w*|navo-(?:land|landen|lid|leden|lidsta\\w+|bondgeno\\w+|partners?)|bondgeno\\w+|lidsta\\w+)";

/** In order of preference: where two overlap, the first wins. */
export const PATTERNS: Pattern[] = [
  named('eu-42-7', /\bartikel 42(?:\.7|,? lid 7|,7)(?:-\w+)?(?:,? van het (?:eu-|europees )?verdrag(?: van lissabon)?)?/g, null),
  named(
    'eu-42-7',
    /\b(?:eu-bijstandsclausule|europese bijstandsclausule|bijstandsclausule van de (?:eu|europese unie)|wederzijdse bijstandsclausule|solidariteits- en bijstandsclausule)\b/g,
    null,
    NATO,
  ),
  named(
    'navo-5',
    new RegExp(
      `\\b(?:navo-)?artikel(?:en)? (?:3, )?(?:(?:4|vier) (?:en|of|en/of) )?(?:5|vijf|v)\\b(?![.,]\\d)(?:-[a-z]+)*${OF_TREATY}`,
      'g',
    ),
    { beside: NATO, anywhere: NATO },
    OTHER_LAW,
  ),
  named(
    'navo-4',
    new RegExp(`\\b(?:navo-)?artikel (?:4|vier|iv)\\b(?![.,]\\d)(?:-[a-z]+)*${OF_TREATY}`, 'g'),
    { beside: NATO, anywhere: NATO },
    OTHER_LAW,
  ),
  paraphrase(
    'navo-5',
    /\b(?:een |elke |iedere )?(?:gewapende |militaire )?aanval(?:len)? (?:op|tegen) (?:een|1|ieder|elk|iemand)\b[^.!?\n]{0,110}?\baanval(?:len)? (?:op|tegen) (?:alle\w*|iedereen|hen|ons|het hele|de hele|het gehele|de gehele|de rest|de navo|het bondgenootschap|de alliantie)(?: (?:allen|allemaal|navo-\w+|landen|leden|lidstaten|bondgenoten|bondgenootschap|alliantie|andere\w*|navo))*/g,
    null,
  ),
  paraphrase(
    'navo-5',
    /\b(?:een |elke )?aanval op een (?:(?:navo-)?(?:land|lid|lidstaat|bondgenoot)|van hen|van de (?:leden|lidstaten|bondgenoten|landen|\d\d))\b[^.!?\n]{0,80}?\b(?:op|tegen) (?:alle\w*|iedereen|het hele|de hele|het gehele)(?: \w+)?/g,
    null,
  ),
  paraphrase(
    'navo-5',
    /\b(?:musketiers?(?:formule|principe|clausule|beginsel|bepaling)\w*|(?:een|allen) voor (?:allen|een|allemaal),? (?:en )?(?:allen|een) voor (?:een|allen))/g,
    { beside: ALLIES },
  ),
  paraphrase(
    'eu-42-7',
    new RegExp(
      `\\b(?:eu-landen|eu-lidstaten|europese lidstaten|lidstaten van de (?:eu|europese unie)|landen van de europese unie)\\b[^.!?\\n]{0,70}?\\belkaar\\b[^.!?\\n]{0,40}?\\b${HELP}`,
      'g',
    ),
    { beside: /\baan(?:val|gevallen)\w*|verplicht|bijstand|verdrag|verdedig/ },
    /\bnavo|\bbondgeno/,
  ),
  paraphrase('navo-5', new RegExp(`\\belkaar(?: [\\w-]+){0,5}? ${STRICT_HELP}`, 'g'), { beside: ALLIES }),
  paraphrase('navo-5', new RegExp(`\\belkaar(?: [\\w-]+){0,6}? ${HELP}`, 'g'), {
    beside: /\b(?:aanval\w*|aangevallen|bijstand\w*)\b/,
    anywhere: /$^/,
  }),
  paraphrase(
    'navo-5',
    /\b(?:verdedigen|verdedigden|helpen|beschermen|steunen) (?:we |wij |ze |zij |de \w+ )?elkaar\b[^.!?\n]{0,50}?\b(?:aanval\w*|aangevallen)/g,
    { beside: ALLIES },
  ),
  paraphrase('navo-5', /\b(?:navo-\w+|bondgenoten|lidstaten) (?:verdedigen|beschermen|steunen) elkaar\b/g, { beside: NATO }),
  paraphrase(
    'navo-5',
    /\b(?:verdedigen|schieten|komen|snellen|staan) (?:we |wij |ze |zij )?elkaar\b(?: (?:altijd|dan|ook|te hulp|bij|onderling|militair|wederzijds))*/g,
    { beside: NATO },
    /\bstaan elkaar (?!bij|altijd bij|dan bij)|\bkomen elkaar (?!(?:\w+ )?te hulp)|\bschieten elkaar (?!te hulp)/,
  ),
  paraphrase(
    'navo-5',
    new RegExp(
      `\\b(?:bondgeno\\w+|navo-(?:land|landen|lid|leden|lidsta\\w+)|lidsta\\w+|land|landen|navo)\\b[^.!?\\n]{0,80}?\\baangevallen\\b[^.!?\\n]{0,110}?\\b(?:${STRICT_HELP}|bijstand|hulp (?:bieden|verlenen|schieten)|(?:schieten|komen|snellen|moeten|zullen|staan)[^.!?\\n]{0,50}(?:te hulp(?: (?:schieten|komen|snellen))?|bij\\b)|helpen|verdedig\\w*)`,
      'g',
    ),
    { beside: NATO },
  ),
  paraphrase(
    'navo-5',
    new RegExp(`\\b${ALLY}(?: [\\w-]+){0,9}? ${STRICT_HELP}(?! (?:hun|het|zich|de (?:keuze|beslissing|plannen)|een)\\b)`, 'g'),
    {
      beside:
        /\b(?:aanval\w*|aangevallen|valt|binnenval\w*|belofte|beloof\w*|plicht|verplicht\w*|bijdra\w+|te weinig|uitgev\w+|nakom\w*|garantie\w*|garanderen|bereid|automatisch|betal\w*|amerika\w*|trump|rusland|russische)\b/,
    },
    /\b(?:oekraine|kiev)\b[^.]{0,30}te hulp/,
  ),
  paraphrase(
    'navo-5',
    new RegExp(
      `\\b${ALLY}(?: [\\w-]+){0,6}? (?:te )?(?:beschermen|verdedigt|beschermt)(?! (?:hun|het|zich|de (?:keuze|beslissing|plannen)|een)\\b)`,
      'g',
    ),
    { beside: /\baangevallen|\baanval op\b|\bte weinig\b|\buitge(?:ven|eft)\b|\bbetal(?:en|ing\w*)\b|\bbetaalt\b|\bartikel (?:5|v)\b/ },
  ),
  paraphrase(
    'navo-5',
    new RegExp(
      `\\b(?:aangevallen |getroffen )?(?:partner|partners|partnerland|lid|land|landen)(?: [\\w-]+){0,3}? (?:bij te staan|te hulp ${AUX}(?:te )?(?:schieten|komen|snellen)|te verdedigen)`,
      'g',
    ),
    {
      beside:
        /\b(?:navo|bondgenootschap|alliantie)\b[^\n]*\b(?:aanval|aangevallen)|\b(?:aanval|aangevallen)\b[^\n]*\b(?:navo|bondgenootschap|alliantie)\b/,
    },
  ),
  paraphrase(
    'navo-5',
    new RegExp(
      `\\b(?:elke|iedere) (?:vierkante )?(?:centimeter|meter|millimeter|kilometer|inch|duim|vierkante \\w+)\\b[^.!?\\n]{0,60}?(?:verdedig\\w*|bescherm\\w*)`,
      'g',
    ),
    { beside: ALLIES },
  ),
  paraphrase(
    'navo-5',
    /\b(?:collectieve|gezamenlijke|bondgenootschappelijke|wederzijdse|onderlinge) (?:zelf)?verdediging(?:s\w+)?(?: van (?:de navo|het bondgenootschap))?/g,
    { beside: NATO, anywhere: /\bnavo\b/ },
  ),
  paraphrase(
    'navo-5',
    /\b(?:bijstandsclausule|bijstandsverplichting|bijstandsplicht|bijstandsgarantie|bijstandsbelofte|bijstandsbepaling|wederzijdse (?:militaire )?bijstand|onderlinge bijstand)\b(?: van (?:de navo|het navo-verdrag|het bondgenootschap))?/g,
    { beside: NATO, anywhere: /\bnavo\b/ },
    /\bjuridische bijstand|sociale bijstand|bijstandsuitkering/,
  ),
  paraphrase(
    'eu-42-7',
    /\b(?:bijstandsclausule|bijstandsverplichting|bijstandsplicht|wederzijdse (?:militaire )?(?:bijstand|verdediging))\b/g,
    { beside: EU },
    /\bnavo/,
  ),
  paraphrase(
    'navo-4',
    /\b(?:overleg|consultaties?|beraad|spoedoverleg)\b[^.!?\n]{0,80}?\b(?:bedreig\w+|in gevaar)\b|\b(?:bedreig\w+|in gevaar)\b[^.!?\n]{0,60}?\b(?:overleg|consultaties?|spoedoverleg)\b/g,
    {
      beside:
        /\bnavo(?:-bondgeno\w+|-landen|-raad|-verdrag|-lid\w*)?\b[^.]{0,80}(?:vra\w+|verzoek\w*|ingeroepen|bijeen)|(?:vra\w+|verzoek\w*|ingeroepen|bijeen)[^.]{0,80}\bnavo/,
    },
  ),
];

function named(article: Article, find: RegExp, needs: Pattern['needs'], never?: RegExp): Pattern {
  return { article, manner: 'named', find, needs, ...(never === undefined ? {} : { never }) };
}

function paraphrase(article: Article, find: RegExp, needs: Pattern['needs'], never?: RegExp): Pattern {
  return { article, manner: 'paraphrased', find, needs, ...(never === undefined ? {} : { never }) };
}

/** A cheap look at a whole text before any pattern is tried. */
export const TRIGGER = /\bartikel|verdedig|bijsta|bij te staan|te hulp|aanval|aangevallen|musketier|voor allen|elkaar|bedreig/;

/** Who promises, where a passage begins with "elkaar": its subject in the same clause. */
export const SUBJECT =
  /\b(?:de |alle |andere |europese |\d+ )*(?:navo-?\w*|navo-(?:land\w*|lid\w*|leden|bondgeno\w+|partners)|bondgeno\w+|lidsta\w+|leden|landen|we|wij|ze|zij|die)\b[^.!?;:,\n]{0,70}$/;
