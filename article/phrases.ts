/**
 * Lines that stand among an article's paragraphs and are none of it, told by their words. Dutch first; the other languages are those of the
 * neighbours and of wire copy.
 */

/** Announces other articles: "Lees ook". */
const SEE_ALSO = new RegExp(
  `^[^a-z\\dà-ÿ]*(?:${[
    'lees (?:ook|meer|verder|hier|alles)',
    '(?:zie|bekijk|kijk|luister) ook',
    'ook interessant',
    'meer (?:over|nieuws|lezen|weten|uit)',
    'gerelateerd',
    'aanbevolen',
    'eerder (?:schreef|schreven|berichtte)',
    'verder lezen',
    'read (?:more|also|next|the full)',
    '(?:see|watch|listen) also',
    'also read',
    'more (?:on|from|about|stories|news)',
    'related',
    'recommended',
    'you (?:may|might)',
    "don't miss",
    'explore further',
    'further reading',
    'up next',
    'most read',
    'trending',
    'lesen sie (?:auch|mehr|dazu|hier|die folgenden)',
    'lies (?:auch|hier)',
    'mehr (?:zum|zu|dazu|themen|lesen|infos?|aus|von)\\b',
    'auch interessant',
    'siehe auch',
    'schon gelesen',
    'das k(?:ö|oe)nnte',
    'das thema k(?:ö|oe)nnte',
    'weitere (?:artikel|themen|informationen|beiträge|infos|aktuelle|nachrichten|meldungen)',
    'weiterlesen',
    'zum weiterlesen',
    '(?:ä|ae)hnliche',
    'passend (?:dazu|zum)',
    'themen im artikel',
    'mehr:',
    'zum thema',
    'lire (?:aussi|la suite)',
    '(?:à|a) lire',
    'voir aussi',
    'lea tambi(?:é|e)n',
    'te puede interesar',
    'leia (?:também|mais)',
    'czytaj (?:też|także|więcej)',
  ].join('|')})`,
);

/** Asks the reader for something, or is about the site: newsletter, subscription, reactions, rights, cookies. */
const PLEA = new RegExp(
  [
    'nieuwsbrief',
    'newsletter',
    'abonne(?:er|ment|ren)',
    'abonnier',
    'subscri(?:be|ption|ber)',
    'sign(?:ing)? up',
    'meld je (?:nu |gratis )?aan',
    'schrijf je (?:nu |gratis )?in',
    '\\bvolg (?:ons|onze)',
    'follow (?:us|@|(?:the )?[\\w ]{1,30} on (?:facebook|instagram|twitter|x\\b))',
    'folge(?:n sie)? uns',
    'download (?:de|onze|the|our)',
    'whatsapp-?(?:kanaal|kanal|channel)',
    '(?:volg|abonneer|join|folg|unser|ons|onze|our)\\b.{0,40}\\btelegram',
    'cookies',
    'javascript',
    'datenschutz',
    'privacy(?:beleid|verklaring| policy)',
    'alle rechten voorbehouden',
    'all rights reserved',
    'alle rechte vorbehalten',
    'copyright',
    '©',
    'terms (?:and conditions|of use)',
    'affiliate[- ]?(?:links?|commission|program|partner)',
    '(?:tip|mail) (?:de |onze )?redactie',
    'heb je (?:een )?(?:tip|fout|opmerking)',
    'fout(?:je)? gezien',
    '^reageer\\b|\\breageer (?:hier|zelf|op dit)',
    '(?:^deel dit|\\bdeel dit (?:artikel|bericht|verhaal|nieuws)|bekijk de reacties)',
    'laat (?:een|je) reactie',
    'comments? (?:are|is|below|closed)',
    'leave a (?:comment|reply)',
    'kommentar(?:e|funktion)',
    'letters? to the editor',
    'word (?:nu )?(?:lid|abonnee|vriend)',
    '^steun (?:ons|onze)|steun (?:ons werk|onze (?:journalistiek|redactie))',
    '^support (?:us|our)|support our (?:work|journalism|newsroom|reporting|site)',
    'originally (?:published|appeared)',
    'this (?:article|story|post) (?:was|is|contains|originally)',
    'unsere? (?:app|shop)',
    'jetzt (?:bestellen|anmelden|testen|lesen)',
    'jetzt spenden|spenden sie|spendenkonto',
    'if you (?:enjoyed|liked) (?:reading )?this',
    'gefällt (?:dir|ihnen) (?:unser|dies)',
    '(?:blijf|hou je) (?:altijd )?op de hoogte van (?:het laatste|al)',
  ].join('|'),
);

const ADVERT =
  /^[^a-z]*(?:advertentie|advertisement|sponsored(?: content)?|anzeige|werbung|reclame|reklama|publicidad|publicité|story continues below.*|artikel gaat verder.*|de tekst gaat (?:verder )?(?:onder|door).*|lees verder onder.*|tekst loopt door.*)[^a-z]*$/;

const CREDIT =
  /^[[(]?\s*(?:(?:titel|beitrags|symbol)?(?:foto|photo|bild|beeld|image|picture|illustratie|grafik|quelle|bron|credit|crédit)(?:s|'s)?(?: ?credits?|nachweis|photos?|grafie| oben| links| rechts)?\s*(?::|©|by\b|door\b|via\b)|©|\(c\) ?[a-z])|^(?:getty images|shutterstock|istock|anp|afp|reuters|epa|ap|dpa|belga)\W*$/;

/** Whether the line points to other articles, in a line of its own. */
export function isSeeAlso(text: string): boolean {
  return text.length < 250 && SEE_ALSO.test(text.toLowerCase());
}

/** Whether the line asks the reader for something or speaks about the site. */
export function isPlea(text: string): boolean {
  return text.length < 400 && PLEA.test(text.toLowerCase());
}

/** Whether the line only says that an advertisement follows, or that the text goes on behind it. */
export function isAdvert(text: string): boolean {
  return text.length < 100 && ADVERT.test(text.toLowerCase());
}

/** Whether the line says who made a picture. */
export function isCredit(text: string): boolean {
  return text.length < 120 && CREDIT.test(text.toLowerCase());
}
