import { fold } from '../fold.ts';

/**
 * Reporting verbs as finite forms, folded, singular present / past. `say` may report anything; `judge` reports an opinion or intention
 * ("vindt", "verwacht"); `tell` needs a clause or a quotation beside it, because it also means other things ("vraagt", "meldt").
 */
const SAY = `zegt zei zeide vertelt vertelde verklaart verklaarde stelt stelde schrijft schreef benadrukt benadrukte meent meende reageert reageerde concludeert concludeerde constateert constateerde waarschuwt waarschuwde
erkent erkende ontkent ontkende beweert beweerde betoogt betoogde verzekert verzekerde bevestigt bevestigde twittert twitterde tweet tweette tweete antwoordt antwoordde beaamt beaamde verzucht verzuchtte klaagt klaagde
grapt grapte schampert schamperde sneert sneerde roept riep oordeelt oordeelde onderstreept onderstreepte nuanceert nuanceerde relativeert relativeerde preciseert preciseerde verduidelijkt verduidelijkte mompelt mompelde fluistert fluisterde
lacht lachte jubelt jubelde mopperde moppert foetert foeterde briest brieste vervolgt vervolgde memoreert memoreerde observeert analyseert analyseerde filosofeert filosofeerde peinst peinsde
herinnert herinnerde bekent bekende biecht biechtte voorspelt voorspelde redeneert redeneerde poneert poneerde opperde oppert suggereert suggereerde licht verheldert verhelderde glundert stamelt snikt snikte gilt gilde schreeuwt schreeuwde bromt
argumenteert argumenteerde adviseert adviseerde bepleit bepleitte pleit pleitte citeert citeerde countert counterde resumeert laat liet legt voegt voegde tekent tekende wierp werpt geeft gaf`;
const JUDGE = `vindt vond denkt dacht gelooft geloofde verwacht verwachtte hoopt hoopte vreest vreesde noemt noemde eist eiste belooft beloofde prijst prees weet wist begrijpt begreep twijfelt twijfelde wijst wees
bekritiseert bekritiseerde hekelt hekelde verwijt verweet beschuldigt beschuldigde betreurt betreurde betwijfelt betwijfelde acht achtte vermoedt vermoedde voorziet voorzag overweegt overwoog belijdt
steunt veroordeelt veroordeelde verwerpt verwierp bestrijdt bestreed spreekt sprak omschrijft omschreef typeert typeerde kenschetst dringt drong zweert zwoer ziet zag sluit sloot houdt hield maakt maakte`;
const TELL = `vraagt vroeg meldt meldde belicht uit legde leest las kondigt kondigde toont geeft gaf zet zette brengt bracht haalt haalde somt sprak spreekt weigert merkt merkte`;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));
const SAYS = set(SAY);
const JUDGES = set(JUDGE);
const TELLS = set(TELL);

/** Verbs that report only together with another word: "laat weten", "legt uit", "voegt toe", "wijst op". The word may come later in the sentence. */
const PARTICLES: Record<string, readonly string[]> = {
  laat: ['weten', 'optekenen', 'blijken', 'doorschemeren', 'horen', 'vallen', 'noteren', 'verstaan'], liet: ['weten', 'optekenen', 'blijken', 'doorschemeren', 'horen', 'vallen', 'noteren', 'verstaan'],
  legt: ['uit'], legde: ['uit'], voegt: ['toe', 'daaraan'], voegde: ['toe', 'daaraan'], tekent: ['aan'], tekende: ['aan'], geeft: ['toe', 'aan'], gaf: ['toe', 'aan'], licht: ['toe'], lichtte: ['toe'],
  roept: ['uit', 'op', 'dat'], riep: ['uit', 'op', 'dat'], wijst: ['op', 'erop', 'eropb', 'naar', 'af'], wees: ['op', 'erop', 'naar', 'af'], werpt: ['tegen', 'op', 'voeten'], wierp: ['tegen', 'op', 'voeten'],
  sluit: ['uit', 'niet', 'aan'], sloot: ['uit', 'niet'], merkt: ['op'], merkte: ['op'], dringt: ['aan'], drong: ['aan'], haalt: ['uit', 'aan'], haalde: ['uit', 'aan'], brengt: ['in', 'naar'], bracht: ['in'],
  kondigt: ['aan'], kondigde: ['aan'], spreekt: ['van', 'over', 'tegen', 'uit'], sprak: ['van', 'over', 'tegen', 'uit'], houdt: ['vol', 'voor'], hield: ['vol', 'voor'], maakt: ['duidelijk', 'bekend', 'zorgen'],
  maakte: ['duidelijk', 'bekend'], zet: ['uiteen'], zette: ['uiteen'], ziet: ['als', 'geen', 'wel', 'in', 'niet', 'dat'], zag: ['als', 'geen', 'dat'], geloofde: ['in', 'dat'], gelooft: ['in', 'dat', 'niet'], somt: ['op'],
  ging: [], gaat: ['ervan', 'uit'], stelt: ['dat', 'voor', 'vast'], stelde: ['dat', 'voor', 'vast'], klinkt: [], klonk: [], weet: ['dat', 'zeker', 'niet', 'nog', 'hoe'], wist: ['dat', 'zeker', 'niet'],
  vraagt: ['zich', 'af', 'of', 'om'], vroeg: ['zich', 'af', 'of', 'om'], herinnert: ['zich', 'eraan', 'aan'], herinnerde: ['zich', 'eraan', 'aan'], schaart: ['achter'], dreigt: ['met'], dreigde: ['met'], neemt: ['afstand'],
  nam: ['afstand'], reageert: ['op', 'dat'], meldt: ['dat'], meldde: ['dat'],
};

export type VerbKind = 'say' | 'judge' | 'tell';

/** What a folded finite verb reports, null when it does not report. */
export function verbKind(word: string): VerbKind | null {
  if (SAYS.has(word)) return 'say';
  if (JUDGES.has(word)) return 'judge';
  return TELLS.has(word) || PARTICLES[word] !== undefined ? 'tell' : null;
}

/** The words of which one has to follow in the sentence before this verb reports; null when it reports by itself. */
export function companionsOf(word: string): readonly string[] | null {
  return Object.hasOwn(PARTICLES, word) ? (PARTICLES[word] ?? null) : null;
}

/** Verbs that report whatever stands behind them; the others need "dat", "of", "te" or the like. */
const FREE = set(`benadrukt benadrukte erkent erkende ontkent ontkende bevestigt bevestigde waarschuwt waarschuwde onderstreept onderstreepte betoogt betoogde bepleit bepleitte pleit pleitte vindt vond noemt noemde verwacht verwachtte
hoopt hoopte vreest vreesde eist eiste belooft beloofde prijst prees wijst wees bekritiseert bekritiseerde hekelt hekelde verwijt verweet betreurt betreurde betwijfelt betwijfelde voorspelt voorspelde sluit sloot spreekt sprak
veroordeelt veroordeelde verwerpt verwierp omschrijft omschreef typeert typeerde acht achtte vermoedt vermoedde zegt zei stelt stelde beschuldigt beschuldigde tekent tekende merkt merkte bestrijdt bestreed meent meende denkt dacht beweert beweerde
relativeert relativeerde nuanceert nuanceerde legt legde houdt hield dringt drong adviseert adviseerde suggereert suggereerde opperde concludeert concludeerde constateert constateerde ziet zag beaamt geeft gaf gelooft geloofde herinnert herinnerde`);
const CLAUSE = set('dat of hoe waarom wat wie waar te om wanneer welke hoeveel');

/** Whether this verb reports by what stands behind it (folded words up to the end of the sentence). */
export function reportsWith(verb: string, behind: readonly string[]): boolean {
  const companions = companionsOf(verb);
  if (companions !== null && companions.length > 0) return behind.some((word) => companions.includes(word)) || behind.slice(0, 4).includes('dat');
  if (behind.length === 0) return false;
  return FREE.has(verb) || behind.slice(0, 8).some((word) => CLAUSE.has(word));
}

const PARTICIPLES = set(`gezegd verklaard benadrukt bevestigd gewaarschuwd gemeld gesteld verteld geschreven laten toegegeven aangekondigd beloofd erkend ontkend onthuld meegedeeld uitgelegd geeist opgeroepen gepleit gereageerd bekendgemaakt toegezegd geopperd gevraagd`);

/** "heeft … gezegd": past participles of reporting verbs. */
export function isReportingParticiple(word: string): boolean {
  return PARTICIPLES.has(word);
}

/** "volgens", "aldus": a source without a verb. */
export function isSourceWord(word: string): boolean {
  return word === 'volgens' || word === 'aldus';
}
