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
eiland eilanden island islands berg mount mountain lake river rivier bay baai sea zee ocean oceaan beach valley vallei republic republiek kingdom koninkrijk state states staten county province provincie
ministerie ministry department office bureau agency autoriteit authority centraal dienst service services corps korps brigade regiment bataljon battalion division divisie squadron klasse
`);

/** Nouns after which a name is no person's: "het fregat Karel Doorman", "orkaan Irma". */
const BEFORE = set(`
schip schepen fregat onderzeeboot onderzeeer vliegdekschip kruiser torpedobootjager mijnenjager marineschip patrouilleschip containerschip tanker vrachtschip jacht boot veerboot zr.ms hr.ms ms mv uss hms ss
orkaan storm cycloon tyfoon hurricane museum stichting restaurant cafe hotel firma bedrijf concern winkel winkelketen keten supermarkt uitgeverij uitgever platenlabel label bank verzekeraar
stadion school basisschool college lyceum universiteit luchthaven vliegveld station kazerne legerbasis basis ziekenhuis kliniek verpleeghuis zorginstelling instelling straat plein park brug kasteel kerk moskee
gemeente provincie stad hoofdstad dorp wijk buurt deelgemeente rivier eiland streek regio deelstaat staat land republiek graafschap district gebied havenstad plaats
club voetbalclub ploeg team band groep rockband popgroep film serie televisieserie tv-serie boek roman album single musical opera toneelstuk voorstelling programma tv-programma radioprogramma podcast game spel lied liedje nummer
merk automerk modemerk krant weekblad dagblad blad tijdschrift magazine website site zender omroep persbureau nieuwsagentschap platform app dienst partij regeringspartij oppositiepartij coalitiepartij beweging lijst organisatie
vereniging vakbond koepel denktank bureau onderzoeksbureau ingenieursbureau advocatenkantoor stal paard hond poes kat robot raket satelliet planeet komeet prijs wet ziekte syndroom virus restaurantketen fabrikant bierbrouwer maatschappij luchtvaartmaatschappij
`);

/** Nouns after a name that make no person of it: "de Johan Willem Frisokazerne" is one word, "Schiphol airport" two. */
const AFTER = set('kazerne straat laan plein stadion prijs museum airport arena klasse academie');

/** Whether a folded word inside a run of capitals shows that the run names no person. */
export function spoilsName(word: string): boolean {
  return INSIDE.has(word) || /(universiteit|ministerie|stichting|museum|kazerne|straat|ziekenhuis|partij|academie|instituut|festival|stadion)$/.test(word);
}

/** Whether the name behind this folded noun is a thing's or a place's. */
export function announcesThing(word: string): boolean {
  return BEFORE.has(word) || /(schip|fregat|orkaan|museum|restaurant|bedrijf|concern|stadion|partij|krant|zender|gemeente|ziekenhuis|vereniging|maatschappij|bureau|boot)$/.test(word);
}

/** Whether this folded noun makes a thing of the name before it. */
export function followsThing(word: string): boolean {
  return AFTER.has(word);
}
