import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { isPreposition, type Subject, subjectRight } from './subject.ts';

const BACK: ReadonlySet<string> = new Set(['dat', 'dit', 'zo', 'aldus']);
const WORDS =
  /(?:waarschuwing|boodschap|oproep|uitspraak|uitspraken|woorden|conclusie|mening|analyse|voorspelling|verwachting|kritiek|reactie|oordeel|advies|belofte|eis|pleidooi|dreigement|verwijt|standpunt)$/;
const COMES: ReadonlySet<string> = new Set('komt komen kwam kwamen is zijn was waren'.split(' '));
/** "Dat zegt X dat hij …" says what it says itself. */
const CLAUSE_WITHIN = 12;

/** "Dat zegt minister X in de krant.", "Aldus X.": what was said is the sentence before. */
export function pointsBack(scene: Scene, clause: Clause, from: number, to: number): boolean {
  if (clause.kind === 'source') return clause.verb === from && to - clause.to <= 1 && scene.words[from]?.word === 'aldus';
  if (meansWhatWasSaid(scene, clause, from, to)) return true;
  const first = scene.words[from]?.word ?? '';
  if (!BACK.has(first) || clause.verb !== from + 1 || !clause.inverted) return false;
  if (first === 'zo' && /^reageer/.test(scene.words[clause.verb]?.word ?? '')) return true;
  for (let i = clause.to; i < Math.min(to, clause.to + CLAUSE_WITHIN); i++)
    if (/^(dat|of|hoe)$/.test(scene.words[i]?.word ?? '')) return false;
  return clause.kind !== 'judge' || (OPINION.test(scene.words[clause.verb]?.word ?? '') && endsBehind(scene, clause.to, to));
}

const OPINION = /^(vindt|vond|denkt|dacht|verwacht|verwachtte|vreest|vreesde|hoopt|hoopte|gelooft|meent|meende|eist|eiste)$/;

/** Nothing that "vindt" could pass judgement with ("Dat vindt hij jammer"): the sentence ends, or a preposition follows. */
function endsBehind(scene: Scene, at: number, to: number): boolean {
  return at >= to || isPreposition(scene.words[at]?.word ?? '');
}

const TOLD =
  /^(herhaal|benadruk|bevestig|ontken|onthul|zei|zegt|zeg|vertel|meld|schrijf|schreef|verklaar|erken|beaam|maak|kondig|laat|liet|geeft|gaf|deel)/;
/** So many words of a function may open the sentence before the name. */
const TITLE_WITHIN = 3;
const WHEN =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag|\p{L}*(?:avond|ochtend|middag|nacht)|eerder|later|ook|al|zelf|nog|weer)$/u;
const OTHER_PART = /^(bekend|weten|aan|toe|mee)$/;

/** "Premier X bevestigde dat zondag op de radio.": its "dat" is the sentence before, not the opening of a clause. */
function meansWhatWasSaid(scene: Scene, clause: Clause, from: number, to: number): boolean {
  const { words } = scene;
  if (clause.kind === 'source' || clause.inverted || clause.from > from + TITLE_WITHIN || !TOLD.test(words[clause.verb]?.word ?? ''))
    return false;
  let i = clause.verb + 1;
  const noun = WORDS.test(words[i + 1]?.word ?? '');
  if (!(noun ? /^(dat|dit|die|deze)$/ : /^(dat|dit)$/).test(words[i]?.word ?? '')) return false;
  i += noun ? 2 : 1;
  while (i < to && WHEN.test(words[i]?.word ?? '')) i++;
  if (i >= to) return true;
  if (/,/.test(words[i]?.gap ?? '')) return false;
  if (/^(nadat|toen)$/.test(words[i]?.word ?? '')) return true;
  const last = words[to - 1]?.word ?? '';
  if (OTHER_PART.test(last) && to - i <= 8) return true;
  if (!isPreposition(words[i]?.word ?? '')) return false;
  let end = i + 1;
  while (end < to && !/[,;:]/.test(words[end]?.gap ?? '')) end++;
  if (end < to && !/^(waar|toen|nadat|terwijl)$/.test(words[end]?.word ?? '')) return false;
  const before = words[end - 2]?.word ?? '';
  return end - i <= 8 && (words[end - 1]?.capital === true || isPreposition(before) || /^(de|het|een|zijn|haar)$/.test(before));
}

/** Whom "Die waarschuwing komt van generaal X" names as the speaker of the sentence before; null when it is no such sentence. */
export function isNamingBack(scene: Scene, from: number, to: number): Subject | null {
  const { words } = scene;
  if (!/^(die|deze|dat|dit)$/.test(words[from]?.word ?? '') || !WORDS.test(words[from + 1]?.word ?? '')) return null;
  if (!COMES.has(words[from + 2]?.word ?? '') || words[from + 3]?.word !== 'van') return null;
  return subjectRight(scene, from + 4, to);
}
