import { fold } from '../fold.ts';
import { isDemonym } from './demonyms.ts';
import { knowledgeOf } from './words.ts';

/** Nouns for what somebody is or does, folded. Compounds count by their tail ("defensieminister", "VVD-Kamerlid"). */
const ROLES = `
minister premier president vicepresident vicepremier kanselier bondskanselier staatssecretaris burgemeester wethouder schepen gouverneur commissaris eurocommissaris kamerlid parlementslid
kamervoorzitter raadslid gedeputeerde senator volksvertegenwoordiger afgevaardigde europarlementariër europarlementarier politicus politica politici fractievoorzitter fractieleider partijleider partijvoorzitter lijsttrekker
voorzitter vicevoorzitter ondervoorzitter leider leidster voorman voorvrouw kopman boegbeeld woordvoerder woordvoerster secretaris secretaris-generaal secretarisgeneraal ambassadeur ambassadrice consul diplomaat
gezant rapporteur informateur formateur verkenner koning koningin prins prinses kroonprins emir sultan sjah sjeik dictator despoot machthebber staatshoofd regeringsleider tsaar keizer
generaal luitenant kolonel majoor kapitein sergeant korporaal admiraal viceadmiraal commandant commodore brigadegeneraal luitenant-generaal generaal-majoor luitenant-kolonel kapitein-luitenant opperbevelhebber bevelhebber stafchef
soldaat militair marinier piloot veteraan adjudant wachtmeester matroos
directeur directrice bestuurder bestuursvoorzitter topman topvrouw baas ceo cfo oprichter oprichtster medeoprichter eigenaar eigenaresse ondernemer ondernemster manager chef hoofd coördinator coordinator zaakvoerder commissaris
adviseur adviseuse strateeg analist onderzoeker onderzoekster wetenschapper wetenschapster hoogleraar professor docent lector lerares leraar leerkracht rector deskundige expert specialist kenner historicus econoom econome jurist juriste
socioloog politicoloog psycholoog psychologe psychiater arts huisarts chirurg viroloog epidemioloog bioloog filosoof filosofe theoloog ethicus criminoloog planoloog antropoloog
advocaat advocate rechter officier aanklager procureur openbaar-aanklager notaris agent rechercheur inspecteur onderzoeksrechter strafpleiter raadsman raadsvrouw pleiter curator politiechef korpschef brandweercommandant ombudsman ombudsvrouw
journalist journaliste correspondent correspondente verslaggever verslaggeefster redacteur redactrice hoofdredacteur columnist columniste presentator presentatrice schrijver schrijfster auteur dichter dichteres fotograaf fotografe cartoonist
regisseur acteur actrice zanger zangeres muzikant artiest kunstenaar kunstenares componist dirigent danser danseres rapper dj cabaretier komiek model kok chef-kok
trainer coach bondscoach voetballer voetbalster speler speelster spits keeper doelman doelvrouw verdediger middenvelder aanvaller aanvoerder wielrenner renner schaatser schaatsster tennisser tennisster zwemmer zwemster atleet atlete
ruiter bokser coureur scheidsrechter doelpuntenmaker international clubvoorzitter ploegleider sprinter hockeyer judoka turner turnster
activist activiste vakbondsman vakbondsvrouw bestuurslid lid kandidaat kandidate presidentskandidaat kandidaat-president rebellenleider krijgsheer terrorist verdachte dader slachtoffer getuige patiënt gijzelaar vluchteling
priester bisschop aartsbisschop kardinaal paus imam rabbi rabbijn dominee pastoor dalai ayatollah
vader moeder zoon dochter broer zus echtgenoot echtgenote weduwe weduwnaar partner vriend vriendin neef nicht oom tante opa oma man vrouw kleinzoon kleindochter
boer boerin bakker slager student studente scholier leerling medewerker medewerkster vrijwilliger vrijwilligster bewoner bewoonster inwoner inwoonster buurman buurvrouw klokkenluider ambtenaar topambtenaar eurocraat miljardair zakenman zakenvrouw
hoofdcommissaris beheerder beheerster projectleider teamleider programmamaker uitvinder ingenieur architect bouwer schipper visser conservator curator bibliothecaris
presidente presidentsvrouw keizerin presidentsdochter premierin bondskanselierin verloofde gebroeders broers zussen zusjes broertje zusje zoontje dochtertje kleuter peuter baby kind jongen meisje tiener jongeman ex-man ex-vrouw ex-vriend schoonzoon schoondochter schoonvader schoonmoeder stiefvader stiefmoeder peetvader echtpaar duo weduwe monnik non pater zuster broeder mufti grootmufti sultane patriarch ayatollah
schutter moordenaar doodrijder drugsbaas crimineel jihadist extremist ronselaar spijtoptant kroongetuige medeverdachte handlanger mensensmokkelaar ontvoerder overvaller inbreker oplichter fraudeur
filmster popster popidool topmodel ontwerper ontwerpster modeontwerper beeldhouwer schilder pianist pianiste violist violiste gitarist drummer bassist saxofonist percussionist bandleider frontman frontvrouw sopraan tenor bariton trendwatcher blogger vlogger influencer youtuber presentatrice programmamaakster producer producent scenarist choreograaf toneelschrijver filosofe uitgever recensent criticus
onderhandelaar hoofdonderhandelaar bemiddelaar waarnemer inlichtingenchef geheim-agent ex-spion dubbelspion legerleider legerwoordvoerder oorlogsleider militieleider guerrillaleider opstandeling separatist separatistenleider huurling dronepiloot vluchter overloper dissident oppositieleider oppositiefiguur mensenrechtenactivist
leidinggevende gouverneur-generaal veldheer veldmaarschalk maarschalk strijder commando spion oud-gediende ooggetuige natuurgenezer gastheer gastvrouw collega ambtgenoot voorganger opvolger opvolgster landgenoot tegenstander rivaal
republikein democraat conservatief liberaal sociaaldemocraat christendemocraat raadsheer griffier
`;

/** Titles after which a name always follows. */
const TITLES = `mevrouw mevr mw meneer dhr heer mr dr drs ir ing prof sir lord lady madame monsieur juffrouw graaf gravin baron barones jonkheer jhr don sheikh sjeik mullah moellah`;

/** Tails that make a role of a compound; shorter role words would hit too much ("man", "lid"). */
const TAILS = `minister premier president secretaris generaal kolonel admiraal commandant leider leidster voorzitter woordvoerder woordvoerster lid directeur directrice bestuurder bestuurster adviseur hoogleraar
deskundige expert specialist kenner trainer coach speler speelster ambassadeur gezant kandidaat verslaggever redacteur correspondent presentator journalist schrijver onderzoeker analist econoom chef baas topman topvrouw raadslid wethouder
commissaris burgemeester rapporteur voorman voorvrouw medewerker medewerkster officier aanklager rechter advocaat historicus socioloog oprichter eigenaar manager coordinator politicus strijder wetenschapper kanselier bevelhebber lijsttrekker kopman
senator afgevaardigde parlementarier psycholoog psychologe arts loog loge politica aanvoerder verdediger middenvelder aanvaller spits keeper doelman renner winnaar winnares kampioen kampioene sporter zanger zangeres acteur actrice producer
ondernemer ondernemster vakbondsman docent leraar lerares student bewoner eurocraat ambtenaar bisschop activist activiste piloot militair veteraan strateeg fractievoorzitter legende icoon ster`;

/** What may stand before a role and belongs to it, besides adjectives of countries and parties. */
const MODIFIERS = `
demissionair demissionaire voormalig voormalige toenmalig toenmalige huidig huidige waarnemend waarnemende plaatsvervangend plaatsvervangende aftredend aftredende scheidend scheidende nieuw nieuwe oud ex gewezen tijdelijk tijdelijke beoogd beoogde
eerste tweede hoogste algemeen algemene politiek politieke militair militaire gepensioneerd gepensioneerde wijlen minister-president buitengewoon bijzonder emeritus senior technisch commercieel financieel
republikeinse democratische conservatieve liberale socialistische christelijke linkse rechtse radicale rechts-nationalistische oppositionele koninklijke vice adjunct mede
`;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));
const ROLE_SET = set(ROLES);
const TITLE_SET = set(TITLES);
const MODIFIER_SET = set(MODIFIERS);
const TAIL_LIST = [...set(TAILS)];

/** Whether a folded word says what somebody is: "minister", "VVD-fractieleider", "oud-premier", "PVV'er". */
export function isRole(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const role = looksLikeRole(word);
  remembered.set(word, role);
  return role;
}

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, boolean>();

function looksLikeRole(word: string): boolean {
  if (ROLE_SET.has(word) || isDemonym(word)) return true;
  if (word.length < 5) return false;
  if (/^[a-z0-9]{2,8}'(er|ster)$/.test(word)) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && ROLE_SET.has(word.slice(hyphen + 1))) return true;
  return TAIL_LIST.some((tail) => word.length >= tail.length + 3 && word.endsWith(tail)) && knowledgeOf(word).first === null;
}

const FIELD =
  /(?:minister|directeur|directrice|wethouder|schepen|gedeputeerde|hoogleraar|professor|docent|lector|lera(?:ar|res)|student|staatssecretaris|secretaris|commissaris|chef|hoofd|manager|redacteur|correspondent|officier|lid|coach|trainer|speler|officer)$/;
const RANK =
  /(?:kamerlid|parlementslid|raadslid|senator|parlementarier|fractievoorzitter|fractieleider|lijsttrekker|partijleider|partijvoorzitter|premier|generaal|kolonel|majoor|kapitein|luitenant|sergeant|korporaal|admiraal|adjudant|wachtmeester)$/;

/** Whether a field of work may follow this function instead of a name: "minister Onderwijs", "hoogleraar Strafrecht". */
export function takesField(word: string): boolean {
  return FIELD.test(word) && !RANK.test(word);
}

/** Functions and ranks behind which a capital is a name, whatever the word: "Kamerlid Dijkgraaf", "generaal Spoor". */
export function callsByName(word: string): boolean {
  return RANK.test(word) || isTitle(word);
}

/** "mevrouw", "dr", "sir": a name always follows. */
export function isTitle(word: string): boolean {
  return TITLE_SET.has(word);
}

/** Adjectives that belong to the role after them. */
export function isModifier(word: string): boolean {
  return MODIFIER_SET.has(word) || isNationality(word);
}

const PEOPLES = set(
  'vlaams vlaamse waals waalse frans franse duits duitse brits britse grieks griekse turks turkse pools poolse deens deense zweeds zweedse noors noorse fins finse iers ierse fries friese deens grieks tsjechisch arabisch europees europese joods joodse taiwanese togolese birmese senegalese nepalese maltese',
);

/** "Oekraïense", "Amerikaans", "Belgische": adjectives of countries and peoples. */
export function isNationality(word: string): boolean {
  if (PEOPLES.has(word)) return true;
  if (ROLE_SET.has(word) || word.length < 5 || !/(s|se|sch|sche|ch|che)$/.test(word)) return false;
  const known = knowledgeOf(word);
  if (known.first === null && !known.name && /(iaanse?|laanse?|kaanse?|neese?|ische|isch)$/.test(word)) return true;
  return (
    known.proper && known.first === null && (!known.name || /(ls|ns|sch|sche|se)$/.test(word)) && knowledgeOf(word.replace(/e$/, '')).proper
  );
}

/** "diplomaten", "activisten", "experts": several people by their function. */
export function isPluralRole(word: string): boolean {
  if (word.length < 6) return false;
  if (/(?:mensen|lieden|lui|(?<!ge|ver|over)leden|ouderen|betrokkenen|deskundigen|nabestaanden|inwoners|buren)$/.test(word)) return true;
  if (word.endsWith('s')) return isRole(word.slice(0, -1));
  if (!word.endsWith('en')) return false;
  const stem = word.slice(0, -2);
  return (
    isRole(stem) ||
    isRole(stem.replace(/([aeou])([^aeou])$/, '$1$1$2')) ||
    isRole(stem.replace(/([^aeiou])\1$/, '$1')) ||
    isRole(stem.replace(/g$/, 'ge'))
  );
}
