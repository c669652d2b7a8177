import { fold } from '../fold.ts';
import { holdsOpinion } from './opinion.ts';

/**
 * Reporting verbs as finite forms, folded, singular present / past. `say` may report anything; `judge` reports an opinion or intention
 * ("vindt", "verwacht"); `tell` needs a clause or a quotation beside it, because it also means other things ("vraagt", "meldt").
 */
const SAY = `zegt zei zeide vertelt vertelde verklaart verklaarde stelt stelde schrijft schreef benadrukt benadrukte meent meende reageert reageerde concludeert concludeerde constateert constateerde waarschuwt waarschuwde
erkent erkende ontkent ontkende beweert beweerde betoogt betoogde verzekert verzekerde bevestigt bevestigde twittert twitterde tweet tweette tweete antwoordt antwoordde beaamt beaamde verzucht verzuchtte klaagt klaagde
grapt grapte schampert schamperde sneert sneerde roept riep oordeelt oordeelde onderstreept onderstreepte nuanceert nuanceerde relativeert relativeerde preciseert preciseerde verduidelijkt verduidelijkte mompelt mompelde fluistert fluisterde
scandeert scandeerde lacht lachte jubelt jubelde mopperde moppert foetert foeterde briest brieste vervolgt vervolgde memoreert memoreerde observeert analyseert analyseerde filosofeert filosofeerde peinst peinsde
herinnert herinnerde bekent bekende biecht biechtte voorspelt voorspelde redeneert redeneerde poneert poneerde opperde oppert suggereert suggereerde licht verheldert verhelderde glundert stamelt snikt snikte gilt gilde schreeuwt schreeuwde bromt
bezweert bezwoer kaatst kaatste bijt beet herhaalt herhaalde beklemtoont beklemtoonde repliceert repliceerde besluit besloot zucht zuchtte spot spotte sust suste getuigt getuigde bericht berichtte claimt claimde verkondigt verkondigde onthult onthulde garandeert garandeerde
smeekt smeekte hamert hamerde laakt laakte looft loofde mijmert mijmerde vult vulde haalt haalde stipt stipte valt viel verwijst verwees dixit kopt klinkt klonk luidt luidde argumenteert argumenteerde adviseert adviseerde bepleit bepleitte pleit pleitte citeert citeerde countert counterde resumeert verwoordt verwoordde zinspeelt zinspeelde laat liet legt voegt voegde tekent tekende wierp werpt geeft gaf`;
const JUDGE = `vindt vond denkt dacht gelooft geloofde verwacht verwachtte hoopt hoopte vreest vreesde noemt noemde eist eiste belooft beloofde prijst prees beseft besefte maant maande beschrijft beschreef weet wist ziet zag begrijpt begreep wijt weerlegt weerlegde roemt roemde bejubelt bejubelde dreigt dreigde twijfelt twijfelde wijst wees
bekritiseert bekritiseerde hekelt hekelde verwijt verweet beschuldigt beschuldigde betreurt betreurde betwijfelt betwijfelde vermoedt vermoedde voorziet voorzag overweegt overwoog belijdt
steunt veroordeelt veroordeelde verwerpt verwierp bestrijdt bestreed spreekt sprak omschrijft omschreef typeert typeerde kenschetst dringt drong zweert zwoer acht achtte ergert ergerde verbaast verbaasde stoort stoorde vergelijkt vergeleek raadt raadde wuift wuifde rekent rekende sluit sloot houdt hield maakt maakte trekt trok bestempelt bestempelde`;
const TELL = `vraagt vroeg meldt meldde belicht legde leest las kondigt kondigde toont geeft gaf zet zette brengt bracht somt sprak spreekt merkt merkte`;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));
const SAYS = set(SAY);
const JUDGES = set(JUDGE);
const TELLS = set(TELL);

/** Verbs that report only together with another word: "laat weten", "legt uit", "voegt toe", "wijst op". The word may come later in the sentence. */
const PARTICLES: Record<string, readonly string[]> = {
  laten: ['weten'],
  lieten: ['weten'],
  geven: ['toe', 'aan'],
  gaven: ['toe', 'aan'],
  spreken: ['van', 'over'],
  spraken: ['van', 'over'],
  weten: ['dat'],
  melden: ['dat'],
  meldden: ['dat'],
  laat: ['weten', 'optekenen', 'blijken', 'doorschemeren', 'vallen', 'noteren', 'verstaan'],
  liet: ['weten', 'optekenen', 'blijken', 'doorschemeren', 'vallen', 'noteren', 'verstaan'],
  legt: ['uit', 'nadruk'],
  legde: ['uit', 'nadruk'],
  voegt: ['toe', 'daaraan'],
  voegde: ['toe', 'daaraan'],
  tekent: ['aan'],
  tekende: ['aan'],
  geeft: ['toe', 'aan'],
  gaf: ['toe', 'aan'],
  licht: ['toe'],
  lichtte: ['toe'],
  roept: ['uit', 'op', 'dat'],
  riep: ['uit', 'op', 'dat'],
  wijst: ['op', 'erop', 'richting'],
  wees: ['op', 'erop', 'richting'],
  werpt: ['tegen', 'op', 'voeten'],
  wierp: ['tegen', 'op', 'voeten'],
  sluit: ['uit', 'niet', 'aan'],
  sloot: ['uit', 'niet'],
  merkt: ['op'],
  merkte: ['op'],
  dringt: ['aan'],
  drong: ['aan'],
  brengt: ['in', 'naar'],
  bracht: ['in'],
  kondigt: ['aan'],
  kondigde: ['aan'],
  spreekt: ['van', 'over', 'tegen', 'uit'],
  sprak: ['van', 'over', 'tegen', 'uit'],
  houdt: ['vol', 'voor', 'verantwoordelijk', 'rekening'],
  hield: ['vol', 'voor', 'verantwoordelijk', 'rekening'],
  maakt: ['duidelijk', 'bekend'],
  maakte: ['duidelijk', 'bekend'],
  zet: ['uiteen'],
  zette: ['uiteen'],
  geloofde: ['in', 'dat', 'niets', 'weinig'],
  gelooft: ['in', 'dat', 'niet', 'niets', 'weinig', 'geloven'],
  geloven: ['in', 'dat', 'niet', 'niets', 'weinig'],
  somt: ['op'],
  stelt: ['dat', 'voor', 'vast', 'te'],
  stelde: ['dat', 'voor', 'vast', 'te'],
  weet: ['dat', 'zeker', 'niet', 'nog', 'hoe'],
  wist: ['dat', 'zeker', 'niet'],
  vraagt: ['zich', 'af', 'of', 'om'],
  vroeg: ['zich', 'af', 'of', 'om'],
  herinnert: ['zich', 'eraan', 'aan'],
  herinnerde: ['zich', 'eraan', 'aan'],
  gaat: ['ervan'],
  ging: ['ervan'],
  neemt: ['afstand'],
  nam: ['afstand'],
  maant: ['tot'],
  maande: ['tot'],
  beschrijft: ['als'],
  beschreef: ['als'],
  bijt: ['toe'],
  beet: ['toe'],
  kaatst: ['terug'],
  kaatste: ['terug'],
  beseft: ['dat'],
  besefte: ['dat'],
  reageert: ['dat'],
  reageerde: ['dat'],
  herhaalt: ['dat'],
  herhaalde: ['dat'],
  hamert: ['op', 'erop'],
  hamerde: ['op', 'erop'],
  verwijst: ['dat'],
  verwees: ['dat'],
  vult: ['aan'],
  vulde: ['aan'],
  haalt: ['uit'],
  haalde: ['uit'],
  valt: ['bij', 'in', 'uit'],
  viel: ['bij', 'in', 'uit'],
  stipt: ['aan'],
  stipte: ['aan'],
  ziet: ['dat', 'geen', 'niets'],
  zag: ['dat'],
  besluit: ['dat'],
  besloot: ['dat'],
  getuigt: ['dat'],
  getuigde: ['dat'],
  bericht: ['dat'],
  spot: ['dat'],
  zucht: ['dat'],
  begrijpt: ['dat', 'niets', 'weinig', 'niet'],
  begreep: ['dat', 'niets', 'weinig', 'niet'],
  denkt: ['dat', 'te', 'aan', 'niet', 'van', 'hierbij', 'daarbij'],
  dacht: ['dat', 'te', 'aan', 'van'],
  wijt: ['aan'],
  wil: ['dat'],
  wilde: ['dat'],
  willen: ['dat'],
  wilden: ['dat'],
  acht: ['het', 'dat', 'nodig', 'noodzakelijk', 'mogelijk', 'onmogelijk', 'waarschijnlijk', 'onwaarschijnlijk', 'denkbaar'],
  achtte: ['het', 'dat', 'nodig', 'noodzakelijk', 'mogelijk', 'onmogelijk', 'waarschijnlijk', 'onwaarschijnlijk', 'denkbaar'],
  ergert: ['eraan'],
  ergerde: ['eraan'],
  verbaast: ['erover'],
  verbaasde: ['erover'],
  stoort: ['eraan'],
  stoorde: ['eraan'],
  vergelijkt: ['met'],
  vergeleek: ['met'],
  raadt: ['aan', 'af'],
  raadde: ['aan', 'af'],
  wuift: ['weg'],
  wuifde: ['weg'],
  rekent: ['op', 'erop'],
  rekende: ['op', 'erop'],
  biedt: ['excuses'],
  bood: ['excuses'],
  zinspeelt: ['op', 'erop'],
  zinspeelde: ['op', 'erop'],
  dreigt: ['dat', 'ermee', 'mee', 'met'],
  dreigde: ['dat', 'ermee', 'mee', 'met'],
  trekt: ['twijfel'],
  trok: ['twijfel'],
  klinkt: ['dat'],
  klonk: ['dat'],
  luidt: ['dat'],
  luidde: ['dat'],
};

export type VerbKind = 'say' | 'judge' | 'tell';

/** What a folded finite verb reports, null when it does not report. */
export function verbKind(word: string): VerbKind | null {
  return KINDS.get(word) ?? null;
}

/** The words of which one has to follow in the sentence before this verb reports; null when it reports by itself. */
export function companionsOf(word: string): readonly string[] | null {
  return Object.hasOwn(PARTICLES, word) ? (PARTICLES[word] ?? null) : null;
}

/** Verbs that report whatever stands behind them; the others need "dat", "of", "te" or the like. */
const PLURAL_SAY = set(
  'zeggen zeiden vertellen vertelden verklaren verklaarden schrijven schreven benadrukken benadrukten waarschuwen waarschuwden stellen stelden',
);
const FREE =
  set(`claimt claimde bestempelt bestempelde laakt laakte looft loofde roemt roemde bejubelt bejubelde weerlegt weerlegde verkondigt verkondigde garandeert garandeerde beklemtoont beklemtoonde herhaald zeggen zeiden vinden vonden waarschuwen waarschuwden verwachten hopen vrezen eisen noemen noemden verwijten verweten benadrukt benadrukte erkent erkende ontkent ontkende bevestigt bevestigde waarschuwt waarschuwde onderstreept onderstreepte betoogt betoogde bepleit bepleitte pleit pleitte vindt vond noemt noemde verwacht verwachtte
hoopt hoopte vreest vreesde eist eiste belooft beloofde prijst prees wijst wees bekritiseert bekritiseerde hekelt hekelde verwijt verweet betreurt betreurde betwijfelt betwijfelde voorspelt voorspelde sluit sloot spreekt sprak
veroordeelt veroordeelde verwerpt verwierp omschrijft omschreef typeert typeerde vermoedt vermoedde zegt zei stelt stelde beschuldigt beschuldigde tekent tekende merkt merkte bestrijdt bestreed meent meende denkt dacht beweert beweerde
relativeert relativeerde nuanceert nuanceerde legt legde houdt hield dringt drong adviseert adviseerde suggereert suggereerde opperde concludeert concludeerde constateert constateerde beaamt geeft gaf gelooft geloofde herinnert herinnerde`);
/** Verbs of doing: the "dat" behind them only points ("neemt hij dat over"). */
const LIGHT = set('neemt nam gaat ging brengt bracht haalt haalde valt viel zet zette laat liet houdt hield maakt maakte');
const CLAUSE = set('dat of hoe waarom wat wie waar te om wanneer welke hoeveel');

/** Separable parts of verbs that are prepositions as well: they count only where the clause ends with them ("geeft toe dat", "legt uit."). */
const SEPARABLE = set('toe aan uit op af in tegen voor naar');
const NEARBY = 5;

/** A word behind a verb; `last` when punctuation or the end of the sentence follows it. */
export interface Behind {
  word: string;
  last: boolean;
}

/** Whether this verb reports by what stands behind it, up to the end of the sentence. */
export function reportsWith(verb: string, behind: readonly Behind[]): boolean {
  if (withheld(verb, behind) || onlyPointsBack(behind)) return false;
  if (
    holdsOpinion(
      verb,
      behind.map(({ word }) => word),
    )
  )
    return true;
  if (/^(heeft|had|hebben|hadden)$/.test(verb) && behind.length > 2 && behind.some(({ word }) => DONE.has(word))) return true;
  if (
    /^(heeft|had|hebben|hadden)$/.test(verb) &&
    behind.slice(0, 5).some(({ word }, at) => word === 'over' && /^(het|hierover)$/.test(behind[at - 1]?.word ?? ''))
  )
    return true;
  const companions = companionsOf(verb);
  if (/^(wil|wilde|willen|wilden)$/.test(verb)) return behind.slice(0, 3).some(({ word }) => word === 'dat');
  if (/^(maakt|maakte)$/.test(verb)) return makesKnown(behind);
  if (behind.slice(0, 8).some(({ word }) => seesInMind(verb, word))) return true;
  if (/^(stelt|stelde)$/.test(verb) && behind[0]?.word === 'zich') return false;
  if (/^(weet|wist)$/.test(verb) && behind[0]?.word === 'het') return false;
  if (/^(waarom|hoe|wat|wie|waar|wanneer)$/.test(behind[behind.length - 1]?.word ?? '')) return false;
  if (BEHIND_ONLY.has(verb) && !behind.some(({ word }) => word === 'dat')) return false;
  if (/^(wijst|wees)$/.test(verb) && behind.some(({ word }, at) => word === 'aan' && behind[at + 1]?.word === 'als')) return true;
  if (/^spreek|^sprak/.test(verb)) {
    const at = behind.findIndex(({ word }) => /^(van|over|tegen|uit|schande)$/.test(word));
    return at >= 0 && at <= 3 && behind[at - 1]?.word !== 'aanleiding';
  }
  if (behind.slice(0, 6).some(({ word }) => word === 'zich' || word === 'vragen') && /^(roept|riep)$/.test(verb)) return false;
  if (behind[0]?.word === 'zichzelf' && /^(roept|riep)$/.test(verb)) return false;
  if (/^(zegt|zei)$/.test(verb) && !behind.some(({ word }) => CLAUSE.has(word)) && behind.some(({ word, last }) => word === 'op' && last))
    return false;
  if (/^meld(t|de)$/.test(verb)) return !behind.slice(0, 4).some(({ word }) => word === 'zich');
  if (companions !== null && companions.length > 0) {
    return (
      behind.some(
        ({ word, last }, at) =>
          companions.includes(word) &&
          !isRelative(behind, at) &&
          (!SEPARABLE.has(word) ||
            last ||
            CLAUSE.has(behind[at + 1]?.word ?? '') ||
            (at < NEARBY && (PREPOSITIONAL.has(verb) || word === 'uit' || word === 'toe'))),
      ) ||
      (!LIGHT.has(verb) &&
        behind
          .slice(0, 4)
          .some(
            ({ word }, at) =>
              word === 'dat' &&
              !isRelative(behind, at) &&
              !/^(in|op|met|van|bij|na|voor|over|uit|tot|om|aan|door)$/.test(behind[at - 1]?.word ?? ''),
          ))
    );
  }
  if (behind.length === 0) return false;
  return FREE.has(verb) || behind.slice(0, 8).some(({ word }) => CLAUSE.has(word));
}

/** "verwijst naar Washington, dat zich …": behind a lone comma "dat" speaks of the noun before it. */
function isRelative(behind: readonly Behind[], at: number): boolean {
  if (behind[at]?.word !== 'dat' || behind[at - 1]?.last !== true) return false;
  return behind.slice(0, at).filter(({ last }) => last).length % 2 === 1;
}

/** "ziet … voordelen": seeing what exists only in the mind is a judgement. */
export function seesInMind(verb: string, word: string): boolean {
  return /^(ziet|zag)$/.test(verb) && SEEN.test(word);
}

const SEEN =
  /^(?:voordelen|nadelen|voordeel|nadeel|redenen|reden|kansen?|mogelijkheden|mogelijkheid|risico'?s?|gevaar|gevaren|problemen|probleem|noodzaak|aanleiding|toekomst|bezwaren|bezwaar|verschil|verschillen|oplossing|oplossingen|meerwaarde|patroon|trend|tekenen|(?:[a-z]*)rol|bedreiging|dreiging|ruimte|parallellen|gelijkenissen|aanwijzingen|verbetering|vooruitgang)$/;

/** "maakt duidelijk dat", but not "maakt namen bekend", "maakt het mogelijk dat". */
function makesKnown(behind: readonly Behind[]): boolean {
  const at = behind.findIndex(({ word }) => word === 'duidelijk' || word === 'bekend');
  if (at < 0) return false;
  return CLAUSE.has(behind[at + 1]?.word ?? '');
}

/** "maakte dat zondag bekend", "heeft dat uitgelegd": its "dat" is what was said before. */
function onlyPointsBack(behind: readonly Behind[]): boolean {
  const last = behind[behind.length - 1]?.word ?? '';
  return (
    /^(dat|dit)$/.test(behind[0]?.word ?? '') && behind.length <= 8 && (/^(bekend|aan|uit|mee|toe|x)$/.test(last) || PARTICIPLES.has(last))
  );
}

/** "zegt niet of", "reageerde niet", "zei niets over": somebody says nothing. "Zegt niet te weten" and "denkt niet dat" do say something. */
function withheld(verb: string, behind: readonly Behind[]): boolean {
  const at = behind.findIndex(({ word }) => /^(niet|niets|niks|geen)$/.test(word));
  if (at < 0 || at > 2 || behind.slice(0, at).some(({ word }) => CLAUSE.has(word))) return false;
  if (/^(reageer|ontken|bevestig)/.test(verb)) return true;
  if (!/^(zeg|zei|meld|vertel|laat|liet|licht|leg|verklaar|kondig)/.test(verb)) return false;
  const next = behind[at + 1]?.word ?? '';
  return behind[at]?.word !== 'geen' && !/^(te|dat|meer|langer|bang|van|alleen)$/.test(next);
}

/** Verbs whose preposition opens what they report: "wijst op", "spreekt van". */
const PREPOSITIONAL = set(
  'wijst wees spreekt sprak roept riep dringt drong verwijst verwees hamert hamerde herinnert herinnerde zinspeelt zinspeelde',
);

const PLURAL =
  set(`zeggen zeiden vinden vonden vertellen vertelden stellen stelden denken dachten menen meenden verklaren verklaarden schrijven schreven hopen hoopten vrezen vreesden verwachten verwachtten benadrukken benadrukten waarschuwen waarschuwden
weten beweren beweerden eisen eisten spreken spraken klagen klaagden laten lieten noemen noemden melden meldden reageren reageerden verwijten verweten geven gaven willen wilden geloven`);
const KINDS = new Map<string, VerbKind>([
  ...[...TELLS, ...Object.keys(PARTICLES)].map((word) => [word, 'tell'] as const),
  ...[...JUDGES, ...PLURAL].map((word) => [word, 'judge'] as const),
  ...[...SAYS, ...PLURAL_SAY].map((word) => [word, 'say'] as const),
]);

/** Plural forms: their "ze" is a group. */
export function isPluralVerb(word: string): boolean {
  return PLURAL.has(word);
}

const PARTICIPLES = set(
  `beklemtoond bezworen gerelativeerd genuanceerd aangegeven uitgesproken aangedrongen benoemd herhaald opgemerkt gewezen toegelicht beweerd gesuggereerd getwitterd verzekerd veroordeeld bekritiseerd beschuldigd geprezen gehekeld betoogd onderstreept uitgesloten verzocht gedreigd geconcludeerd geconstateerd bepleit bekend geclaimd geadviseerd voorspeld gepleit gezegd verklaard benadrukt bevestigd gewaarschuwd gemeld gesteld verteld geschreven toegegeven aangekondigd beloofd erkend ontkend onthuld meegedeeld uitgelegd geeist opgeroepen gepleit gereageerd bekendgemaakt toegezegd geopperd gevraagd genoemd weggewuifd verworpen betreurd bestreden herinnerd gehoopt verwacht`,
);

/** Verbs that need their other part only where a clause follows them: behind what was said they stand alone ("…, stelt hij"). */
const ALONE = set(
  `stelt stelde stellen stelden weet wist weten wisten meldt meldde melden meldden reageert reageerde vraagt vroeg gelooft geloofde herinnert herinnerde roept riep ziet zag denkt dacht herhaalt herhaalde besluit besloot
  getuigt getuigde bericht spot zucht dreigt dreigde begrijpt begreep sprak spreekt kopt`,
);

/** Verbs that report only behind what was said ("…, haalt X uit"); elsewhere they tell what somebody does. */
const BEHIND_ONLY = set('haalt haalde valt viel klinkt klonk luidt luidde zucht spot kopt vult vulde');

/** Whether the verb reports by itself when it stands behind what was said. */
export function reportsAlone(word: string): boolean {
  return ALONE.has(word);
}

/** "klinkt het", "luidde het bij de oppositie". */
export function isSoundVerb(word: string): boolean {
  return SOUND.has(word);
}
const SOUND = set('klinkt klonk luidt luidde heet');

/** Behind a quotation: its subject hears the words, or gets them to hear. */
export function isHearing(word: string): boolean {
  return HEARING.has(word);
}
const HEARING = set('kreeg krijgt kregen krijgen hoorde hoort horen hoorden las leest lazen ontving ontvangt staat stond staan stonden');

/** "'…', staat in een brief van X". */
export function isStandingVerb(word: string): boolean {
  return /^(staat|staan|stond|stonden)$/.test(word);
}

/** "heeft … gezegd": past participles of reporting verbs. */
export function isReportingParticiple(word: string): boolean {
  return PARTICIPLES.has(word);
}

/** Participles that report with whatever stands beside them ("heeft de val een keerpunt genoemd"). */
const DONE = set(
  'gewaarschuwd gepleit veroordeeld bekritiseerd geprezen gehekeld beschuldigd benadrukt beklemtoond bepleit bevestigd ontkend erkend geeist beloofd aangekondigd toegezegd opgeroepen genoemd onderstreept gedreigd weggewuifd verworpen betreurd bestreden',
);

/** "volgens", "aldus": a source without a verb. */
export function isSourceWord(word: string): boolean {
  return word === 'volgens' || word === 'aldus';
}
