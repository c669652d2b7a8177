import type { Passage, Span } from './reading.ts';

const DOUBT =
  /\b(?:niet (?:altijd |per se |direct |meteen )?(?:automatisch|vanzelfsprekend|zeker|duidelijk|langer zeker)|de vraag (?:is )?of|vraagteken\w*|twijfel\w*|betwijfel\w*|onzeker\w*|in twijfel|afvra\w+|vraagt zich af|vragen zich af|onduidelijk|wel of niet|al dan niet|misschien|wellicht|onder druk|niet (?:willen )?(?:zeggen|bevestigen|garanderen)|niets? waard|op losse schroeven|ter discussie|geloofwaardig\w*|mogelijk niet|niet hoeft|niet per definitie|hangt (?:er)?van|hangt af|afhan\w+|multi-interpretabel|uitlegt|(?:meerdere|verschillende) definities|nog (?:\w+ )?(?:waard|voorstel\w*|geldt|geldig)|getwijfeld|in het midden|ja of nee|geen ja|twijfels|steeds minder|kan er niet (?:meer )?van uitgaan|niet (?:meer|langer) (?:meer )?van uit(?:gaan|gaat)|weet niet of|zich nog gebonden|onzekerheid|in de lucht|(?:heb|heeft|hebben) (?:je|we|ze|zij|wij)? ?(?:nog )?(?:weinig|niets) aan|niet (?:\w+ ){0,2}?(?:zei|zegt|bevestig\w*|garandeer\w*|toezeg\w*|herhaal\w*|herhalen|onderschr\w+)|wankel\w*|aan het wankelen|^of)\b/;
/** Held for less than it seems, tied to a price, or left open by whoever should know. */
const WEAKENED =
  /\bminder (?:hard|zeker|sterk|vanzelfsprekend|helder|duidelijk|dwingend|automatisch|absoluut|stevig|bindend)\b|\b(?:zeg|zei|weet|wist|vertel|beslis|besloot)\w* (?:nog |er |het |zelf )?niet (?:zeker )?of\b|\b(?:sluit\w*|sloot|sloten) (?:\S+ ){0,8}?niet uit\b|\bgeen (?:blanco cheque|automatisme|zekerheid|vanzelfsprekendheid|garantie op)\b|\bniet uit(?:ge)?sl[ou]\w+\b|\b(?:niemand|nauwelijks iemand|amper iemand) (?:\w+ )?(?:meer|nog)\b|\b(?:gelooft|geloven|geloofde\w*|vertrouwt|vertrouwen) (?:\S+ ){0,5}?(?:niet|niemand|nauwelijks|amper|geen)\b|\b(?:alleen|enkel|slechts|uitsluitend)\b[^.!?;\n]{0,90}?\b(?:betaa?l\w*|uitge\w+|bijdra\w*|\w*norm|investe\w*)\b|\b(?:holle|loze|lege) (?:belofte|frase|woorden|letter)\b|\b(?:dode letter|papieren (?:tijger|belofte))\b/;
/** "Wat is artikel 5?" asks what the promise is, other questions whether it holds. */
const ASKS_WHAT = /^[^a-z]*(?:en |maar )?(?:wat|wie|hoe|welke?|wanneer|waar)\b/;
const WONDERS = /\b(?:vraagt|vragen|vroeg|vroegen)\b[^.!?;\n]{0,60}?\b(?:zich|hardop)\b/;
const NEGATION =
  /\b(?:geen|niet|nooit|noch|zonder|evenmin|geenszins|niemand|nergens|nauwelijks|amper|weigert|weigeren|weigerde|uitgesloten|afgezien van|(?:zag|ziet|zien|zagen) (?:\w+ ){0,3}?af van|(?:sluit|sluiten|sloot|sloten) (?:[\w-]+ ){0,6}?uit|te (?:vroeg|voorbarig|licht|klein|zwak|weinig) (?:\w+ ){0,2}?(?:voor|om)|(?:val|valt|vallen|viel|vielen|ligt|liggen|lag|lagen) (?:\w+ ){0,5}?buiten)\b/;
/** "Geldt pas nadat …": not yet. */
const NOT_YET =
  /\bpas (?:\w+ ){0,4}?(?:gelden|geldt|van kracht|in werking|van toepassing)\b|\b(?:geldt|gelden|gold|begint|in werking|van kracht|van toepassing|treedt) (?:\w+ ){0,3}?pas\b/;
const OUTSIDE = /\bbuiten (?:(?:het|de|dat|die|dit|deze) )?(?:(?:bereik|reikwijdte|bescherming|werking|dekking) van )?(?:het |de )?$/;
/** The promise is stated, and then kept from somebody: "…, maar op Oekraïne is die bepaling niet van toepassing". */
const NOT_FOR =
  /^[^.!?;\n]{0,60}?\b(?:maar|alleen|echter|doch)\b[^.!?;\n]{0,60}?\b(?:(?:die|deze|dat|dit|de|het) (?:bepaling|clausule|artikel|regel|afspraak|belofte|garantie|plicht)[^.!?;\n]{0,20}?\b(?:niet|geen|nooit)\b|(?:niet|evenmin|nog niet) van toepassing|gold? (?:\w+ ){0,5}?niet\b|geldt (?:\w+ ){0,5}?niet\b)/;
/** Denied before the clause in which the passage stands. */
const DENIED = /\bgeen (?:sprake|aanleiding|reden|grond)\b|\b(?:niemand|nergens)\b[^.!?;\n]{0,30}?\b(?:reden|aanleiding|grond)\b/;
const NO_NEGATION =
  /\bniet (?:alleen|enkel|slechts|voor niets|eens)\b|\bnog nooit zo\b|\bzonder (?:twijfel|voorbehoud|aarzel\w+|meer|mitsen)\b|\bniet (?:aan )?(?:getornd|onderhandelbaar|te twijfelen|ter discussie)\b|\bgeen (?:enkele )?(?:twijfel|discussie|misverstand|twijfels|prijskaartje|voorwaarden?|uitzondering(?:en)?|loze (?:belofte|woorden)|holle frase|dode letter|papieren tijger)\b|\b(?:niemand|niet) (?:\w+ ){0,4}?(?:te )?twijfel\w*|\bgeen (?:vierkante )?(?:centimeter|meter|millimeter|inch|duim|morzel)\b|\b(?:niet|nooit|niemand|geen \w+) (?:\w+ ){0,5}?(?:laten |te laten )?(?:vallen|in de steek|alleen(?: voor)?)(?=$|[ ,.;!?])/g;
const CLAUSE_END = /[,;:()\n]| [–—-] | (?:maar|omdat|want|terwijl|hoewel|zodat|waardoor|waarin|doordat|aangezien) /g;
const NEAR = 70;

/**
 * Whether a passage is affirmed, negated ("geen artikel 5-situatie") or doubted ("niet automatisch") in its own clause. `folded` is the whole
 * folded text, `passage` and `sentence` are spans in it.
 */
export function polarity(folded: string, passage: Span, sentence: Span): Passage['polarity'] {
  const clause = clauseOf(folded, passage, sentence);
  const words = folded.slice(clause.start, clause.end).replace(NO_NEGATION, ' ');
  const before = folded.slice(Math.max(sentence.start, passage.start - NEAR), passage.start);
  const isDoubted = DOUBT.test(words) || WEAKENED.test(words) || isOpen(folded.slice(sentence.start, sentence.end));
  if (isDoubted) return 'doubted';
  if (OUTSIDE.test(before)) return 'negated';
  if (NEGATION.test(words) || NOT_YET.test(words)) return /\?$/.test(folded.slice(clause.start, sentence.end)) ? 'doubted' : 'negated';
  const ahead = before.replace(NO_NEGATION, ' ');
  if (DOUBT.test(ahead) || /\b(?:zeg|zei|weet|wist)\w* (?:\w+ )?niet of\b/.test(ahead)) return 'doubted';
  if (DENIED.test(ahead) || NOT_FOR.test(folded.slice(passage.end, sentence.end))) return 'negated';
  return 'affirmed';
}

/** Whether a sentence asks, or somebody in it asks himself, if the promise holds. */
function isOpen(sentence: string): boolean {
  return (/\?["'”’]*\s*$/.test(sentence) && !ASKS_WHAT.test(sentence)) || WONDERS.test(sentence);
}

function clauseOf(folded: string, passage: Span, sentence: Span): Span {
  let start = sentence.start;
  let end = sentence.end;
  for (const mark of folded.slice(sentence.start, passage.start).matchAll(CLAUSE_END)) start = sentence.start + mark.index + mark[0].length;
  const after = folded.slice(passage.end, sentence.end).search(CLAUSE_END);
  if (after >= 0) end = passage.end + after;
  return { start, end };
}
