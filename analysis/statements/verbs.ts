import { fold } from '../fold.ts';

/**
 * Reporting verbs as finite forms, folded, singular present / past. `say` may report anything; `judge` reports an opinion or intention
 * ("vindt", "verwacht"); `tell` needs a clause or a quotation beside it, because it also means other things ("vraagt", "meldt").
 */
const SAY = `zegt zei zeide vertelt vertelde verklaart verklaarde stelt stelde schrijft schreef benadrukt benadrukte meent meende reageert reageerde concludeert concludeerde constateert constateerde waarschuwt waarschuwde
erkent erkende ontkent ontkende beweert beweerde betoogt betoogde verzekert verzekerde bevestigt bevestigde twittert twitterde tweet tweette tweete antwoordt antwoordde beaamt beaamde verzucht verzuchtte klaagt klaagde
grapt grapte schampert schamperde sneert sneerde roept riep oordeelt oordeelde onderstreept onderstreepte nuanceert nuanceerde relativeert relativeerde preciseert preciseerde verduidelijkt verduidelijkte mompelt mompelde fluistert fluisterde
lacht lachte jubelt jubelde mopperde moppert foetert foeterde briest brieste besluit besloot vervolgt vervolgde memoreert memoreerde observeert aldus analyseert analyseerde filosofeert filosofeerde peinst peinsde
herinnert herinnerde bekent bekende biecht biechtte voorspelt voorspelde redeneert redeneerde poneert poneerde opperde oppert suggereert suggereerde licht verheldert verhelderde glundert stamelt snikt snikte gilt gilde schreeuwt schreeuwde bromt
argumenteert argumenteerde adviseert adviseerde bepleit bepleitte pleit pleitte citeert citeerde countert counterde resumeert laat liet legt voegt voegde tekent tekende wierp werpt geeft gaf aldus klinkt klonk luidt luidde`;
const JUDGE = `vindt vond denkt dacht gelooft geloofde verwacht verwachtte hoopt hoopte vreest vreesde noemt noemde eist eiste belooft beloofde prijst prees weet wist begrijpt begreep twijfelt twijfelde wijst wees
bekritiseert bekritiseerde hekelt hekelde verwijt verweet beschuldigt beschuldigde betreurt betreurde betwijfelt betwijfelde acht achtte vermoedt vermoedde voorziet voorzag overweegt overwoog belijdt
steunt veroordeelt veroordeelde verwerpt verwierp bestrijdt bestreed spreekt sprak omschrijft omschreef typeert typeerde kenschetst dringt drong zweert zwoer ziet zag sluit sloot houdt hield maakt wil`;
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

const PLURAL = set(`zeggen zeiden vinden vonden vertellen vertelden stellen stelden denken dachten menen verklaren verklaarden schrijven schreven hopen hoopten vrezen verwachten benadrukken waarschuwen`);

/** Plural forms: their pronoun "ze" is a group. */
export function isPluralVerb(word: string): boolean {
  return PLURAL.has(word);
}

/** "volgens", "aldus": a source without a verb. */
export function isSourceWord(word: string): boolean {
  return word === 'volgens' || word === 'aldus';
}
