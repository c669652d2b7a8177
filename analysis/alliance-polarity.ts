import type { Passage, Span } from './reading.ts';

const DOUBT =
  /\b(?:niet (?:altijd |per se |direct |meteen )?(?:automatisch|vanzelfsprekend|zeker|duidelijk|langer zeker)|de vraag (?:is )?of|vraagteken\w*|twijfel\w*|betwijfel\w*|onzeker\w*|in twijfel|afvra\w+|vraagt zich af|vragen zich af|onduidelijk|wel of niet|al dan niet|misschien|wellicht|onder druk|niet (?:willen )?(?:zeggen|bevestigen|garanderen)|niets? waard|op losse schroeven|ter discussie|geloofwaardig\w*|mogelijk niet|niet hoeft|niet per definitie|hangt (?:er)?van|hangt af|afhan\w+|multi-interpretabel|uitlegt|(?:meerdere|verschillende) definities|nog (?:\w+ )?(?:waard|voorstel\w*|geldt|geldig)|getwijfeld|in het midden|ja of nee|geen ja|twijfels|steeds minder|kan er niet (?:meer )?van uitgaan|niet (?:meer|langer) (?:meer )?van uit(?:gaan|gaat)|weet niet of|zich nog gebonden|onzekerheid|in de lucht|(?:heb|heeft|hebben) (?:je|we|ze|zij|wij)? ?(?:nog )?(?:weinig|niets) aan|niet (?:\w+ ){0,2}?(?:zei|zegt|bevestig\w*|garandeer\w*|toezeg\w*|herhaal\w*|herhalen|onderschr\w+)|wankel\w*|aan het wankelen|^of)\b/;
/** "Wat is artikel 5?" asks what the promise is, other questions whether it holds. */
const ASKS_WHAT = /^[^a-z]*(?:en |maar )?(?:wat|wie|hoe|welke?|wanneer|waar)\b/;
const WONDERS = /\b(?:vraagt|vragen|vroeg|vroegen)\b[^.!?;\n]{0,60}?\b(?:zich|hardop)\b/;
const NEGATION =
  /\b(?:geen|niet|nooit|noch|zonder|evenmin|geenszins|weigert|weigeren|(?:valt|vallen|viel|vielen|ligt|liggen) (?:\w+ ){0,3}?buiten)\b/;
/** Denied before the clause in which the passage stands. */
const DENIED = /\bgeen (?:sprake|aanleiding|reden|grond)\b/;
const NO_NEGATION =
  /\bniet (?:alleen|voor niets|eens)\b|\bnog nooit zo\b|\bzonder (?:twijfel|voorbehoud|aarzel\w+|meer|mitsen)\b|\bniet (?:aan )?(?:getornd|onderhandelbaar|te twijfelen|ter discussie)\b|\bgeen (?:enkele )?(?:twijfel|discussie|misverstand|twijfels)\b|\bgeen (?:vierkante )?(?:centimeter|meter|millimeter|inch|duim|morzel)\b|\b(?:niet|nooit|geen \w+) (?:\w+ )?(?:laten |te laten )?(?:vallen|in de steek)\b/g;
const CLAUSE_END = /[,;:()\n]| [–—-] | (?:maar|omdat|want|terwijl|hoewel|zodat|waardoor|waarin|doordat|aangezien) /g;
const NEAR = 70;

/**
 * Whether a passage is affirmed, negated ("geen artikel 5-situatie") or doubted ("niet automatisch") in its own clause. `folded` is the whole
 * folded text, `passage` and `sentence` are spans in it.
 */
export function polarity(folded: string, passage: Span, sentence: Span): Passage['polarity'] {
  const clause = clauseOf(folded, passage, sentence);
  const words = folded.slice(clause.start, clause.end).replace(NO_NEGATION, ' ');
  if (DOUBT.test(words) || isOpen(folded.slice(sentence.start, sentence.end))) return 'doubted';
  if (NEGATION.test(words)) return /\?$/.test(folded.slice(clause.start, sentence.end)) ? 'doubted' : 'negated';
  if (DOUBT.test(folded.slice(Math.max(sentence.start, passage.start - NEAR), passage.start))) return 'doubted';
  if (DENIED.test(folded.slice(Math.max(sentence.start, passage.start - NEAR), passage.start))) return 'negated';
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
