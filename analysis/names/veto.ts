import { fold } from '../fold.ts';
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));

/** Words that, inside a run of capitals, make an organisation, place, work or ship of it: "Anne Frank Huis", "Karel Doorman-klasse". */
const INSIDE = set(`
universiteit university college academie academy instituut institute institut stichting foundation fonds fund fund museum huis house ziekenhuis hospital kliniek school lyceum gymnasium basisschool
straat street laan avenue boulevard plein square weg road park kade brug bridge tunnel kazerne barracks kamp camp vliegveld luchthaven airport station haven port stadion stadium arena hal hall theater theatre
prijs prize award awards bokaal cup trofee trophy medaille orde open masters league liga competitie
bank group groep holding company compagnie partners records pictures studio studios bros brothers media press news times post tribune journal magazine herald today express
partij party beweging movement alliantie alliance unie union verbond bond federatie federation council raad kamer congres congress senaat senate forum lijst comite committee commissie commission
wet act verdrag treaty akkoord plan doctrine
fc sc ac vv sv bv nv ag ltd inc corp gmbh united city town rovers wanderers boys sparta sporting real atletico racing inter hotspur rangers celtic
orkest orchestra ensemble kwartet quartet band choir koor festival show quest tour rally grand prix race
hotel restaurant cafe bar club resort center centre centrum mall tower towers toren building residence residentie villa kasteel castle palace paleis
kerk church moskee mosque tempel kathedraal basiliek abdij klooster
securities communications communication telecom airways airlines railways software technologies technology systems motors industries international national nationale nationaal european management partnership ventures solutions consulting
parlement parliament heure republique libre popular democracia energy foods steel oil gas watch rights capital investment investments insurance services trust society association organisation organization network channel entertainment productions games labs lab
eiland eilanden island islands berg mount mountain lake river rivier bay baai sea zee ocean oceaan beach valley vallei republic republiek kingdom koninkrijk state states staten county province provincie
ministerie ministry department office bureau agency autoriteit authority centraal dienst service services corps korps brigade regiment bataljon battalion division divisie squadron klasse
`);

/** Nouns after which a name is no person's: "het fregat Karel Doorman", "orkaan Irma". */
const BEFORE = set(`
schip schepen fregat onderzeeboot onderzeeer vliegdekschip kruiser torpedobootjager mijnenjager marineschip patrouilleschip containerschip tanker vrachtschip jacht boot veerboot zr.ms hr.ms ms mv uss hms ss
orkaan storm cycloon tyfoon hurricane museum stichting restaurant cafe hotel firma bedrijf concern winkel winkelketen keten supermarkt uitgeverij uitgever platenlabel label bank verzekeraar
stadion school campus basisschool college lyceum universiteit luchthaven vliegveld station kazerne legerbasis basis ziekenhuis kliniek verpleeghuis zorginstelling instelling straat plein park brug kasteel kerk moskee
gemeente provincie stad hoofdstad dorp wijk buurt deelgemeente rivier eiland streek regio deelstaat staat land republiek graafschap district gebied havenstad plaats
club voetbalclub ploeg team band groep rockband popgroep film serie televisieserie tv-serie boek roman album single musical opera toneelstuk voorstelling programma tv-programma radioprogramma podcast game spel lied liedje nummer
vulkaan epicentrum zone county systeem systemen operatie actie missie raket drone wapen tank epos stam clan dynastie taal
merk automerk modemerk krant weekblad dagblad blad tijdschrift magazine website site zender omroep persbureau nieuwsagentschap platform app dienst partij regeringspartij oppositiepartij coalitiepartij beweging lijst organisatie
vereniging vakbond koepel denktank bureau onderzoeksbureau ingenieursbureau advocatenkantoor stal paard hond poes kat robot raket satelliet planeet komeet prijs wet ziekte syndroom virus restaurantketen fabrikant bierbrouwer maatschappij luchtvaartmaatschappij
`);

/** First words of places and of armed groups: "Santa Cruz", "Val Thorens", "New York", "Kryvy Rih", "Jaish al-Adl". */
const PLACE_OPENERS = set(
  'ras tel deir wadi sierra burkina costa sri puerto santa san sao saint sainte sint st val monte mont mount rio los las puerto porto port fort new nova north south east west cape bad groot klein noord zuid oost the villa ciudad kryvy kryvyj krivoj nizjni novy stary bela biala jabhat jaish jaysh harakat hizb liwa lashkar tehreek tehrik jamaat jamaah jemaah saraya hayat faylaq',
);

/** Names of newspapers and the like that look like a surname. */
const THINGS =
  set(`de-telegraaf de-morgen de-standaard de-tijd de-volkskrant de-limburger de-gelderlander de-stentor de-groene de-correspondent de-krant de-zondag sierra-leone burkina-faso costa-rica puerto-rico el-salvador sri-lanka las-vegas los-angeles la-paz abu-dhabi san-marino monte-carlo al-qaeda al-qaida al-shabaab al-nusra al-jazeera al-arabiya el-nino la-nina de-hoop le-monde le-soir le-figaro la-libre el-pais el-mundo
allahu-akbar die-welt die-zeit der-spiegel der-standard la-repubblica la-stampa l'echo l'express l'equipe de-afspraak de-ochtend de-zevende-dag van-dale van-lanschot de-standard la-vanguardia la-presse le-parisien le-pen-partij ter-zake
albert-heijn la-scala kantar-public dirk-van-den-broek jan-linders la-defense la-moncloa la-haye
den-haag den-bosch den-helder den-burg de-panne de-haan de-bilt de-lier de-kwakel de-meern de-wallen de-pinte ter-apel ter-aar la-paz la-louviere le-havre le-mans la-haye el-salvador el-paso das-kapital`);

/** Nouns after a name that make no person of it: "de Johan Willem Frisokazerne" is one word, "Schiphol airport" two. */
const AFTER = set('kazerne straat laan plein stadion prijs museum airport arena klasse academie');

/** Whether a folded word inside a run of capitals shows that the run names no person. */
export function spoilsName(word: string): boolean {
  return (
    INSIDE.has(word) ||
    /(universiteit|ministerie|stichting|museum|kazerne|straat|ziekenhuis|partij|parlement|academie|instituut|festival|stadion)$/.test(word)
  );
}

/** Words that open sentences with a capital and are never a name by themselves, nor end one. */
const FUNCTION_WORDS =
  set(`de het een en er in op van voor na bij om als dat dit deze die ook maar want dus toch nog wel niet toen nu dan daar hier hoe wat wie waar waarom wanneer zo zoals met zonder door over onder tegen tussen aan uit te tot naar per sinds
volgens tijdens ondanks vanwege dankzij behalve naast achter binnen buiten rond hij zij ze we wij ik je jij u jullie het hun haar zijn onze ons mijn al alle alles allemaal iedereen niemand iets niets veel meer minder andere
terwijl omdat hoewel totdat voordat nadat zodra tenzij mits of is was waren wordt werd heeft had hebben kan kon moet wil zal zou gaat zr hr ms den der ten ter la le el du des los las dos di da del von`);

/** Whether a folded word with a capital is only the opening of a sentence, or a particle without its name. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether the folded first word of a name of several words shows a place or an armed group. */
export function opensPlace(word: string): boolean {
  return PLACE_OPENERS.has(word);
}

/** Whether folded words, with a space between them, are a newspaper's or a place's name though they look like a surname. */
export function isThing(key: string): boolean {
  return THINGS.has(key.replaceAll(' ', '-'));
}

/** Tails of compounds for things and places: "monitoringsysteem Consum", "politiezone Carma", "persbureau Ansa". */
const THING_TAIL = new RegExp(
  `^.{3,}(?:${'schip fregat orkaan museum restaurant bedrijf bedrijven concern stadion partij krant zender gemeente gemeenten ziekenhuis vereniging maatschappij bureau boot systeem systemen zone kantoor agentschap centrum vulkaan stad steden dorp dorpen gehucht fabrikant producent keten groep groepering fonds project programma software festival radio blad zender ploeg club team bank haven huis winkel leverancier uitgeverij site dienst operatie missie tank raket raketten drone drones vliegtuig toestel toestellen helikopter helikopters kanon leger brigade bataljon militie beweging organisatie stichting bond regio provincie district departement kanton wijk rivier berg eiland eilanden meer gletsjer woestijn virus ziekte storm tyfoon prijs merk serie boek roman album plaat single song lied nummer opera musical tentoonstelling website platform magazine taal rederij restaurant brouwerij holding instelling instituut gevangenis kamp kerncentrale fabriek mijn station luchthaven basis kathedraal kasteel label galerie zaal theater zaak'
    .split(' ')
    .join('|')})$`,
);

/** Whether the name behind this folded noun is a thing's or a place's. */
export function announcesThing(word: string): boolean {
  return BEFORE.has(word) || THING_TAIL.test(word);
}

/** Whether this folded noun makes a thing of the name before it. */
export function followsThing(word: string): boolean {
  return AFTER.has(word);
}
