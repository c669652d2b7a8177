/** Nouns that close a compound written as one word: "navotop", "defensiebudget", "luchtverdedigingssysteem". A closed list, so that "marineblauw" and "legering" stay out. */
const HEADS = `
aanbesteding aankoop aankopen aanpak aanslag aanslagen aanval aanvallen aanvoerder academie actie acties activiteit activiteiten adviseur adviseurs afdeling
afspraak afspraken agent agenten akkoord akkoorden alliantie ambassadeur ambitie ambities analist analisten apparaat arsenaal arsenalen baas basis basissen bases
bataljon bataljons bazen begroting begrotingen beleid bemanning beraad beraadslaging besluit besluiten bestelling bestellingen bestuur bevelhebber bevelhebbers
bewind bijdrage bijdragen bijeenkomst blok bondgenoot bondgenoten bouw brigade brigades budget budgetten campagne campagnes capaciteit capaciteiten centrum chef chefs
coalitie collega collegas commandant commandanten commando commissie compagnie concern conferentie conflict conflicten consultant contract contracten crisis
deal debat debatten deel delen dekking deskundige deskundigen detachement dienst diensten divisie doctrine dossier dreiging dreigingen eenheid eenheden eis eisen
expert experts export fabriek fabrieken fabrikant fabrikanten fonds fondsen functionaris gebied gebieden geld gelden generaal geweld groep groepen grens grenzen haven
havens helikopter helikopters hoofd hoofdkwartier hulp inbreuk industrie inkoop installatie installaties instelling instructeur instructeurs inval inzet issue
kabinet kader kanaal kazerne kazernes kennis kern klasse kolonel kolonels korps kosten kwestie land landen legers leger leider leiders leiding leverancier leveranciers
levering leveringen lid leden lidmaatschap lidstaat lidstaten lijn linie linies lijst loods loodsen macht machten man mannen manoeuvre manoeuvres markt materiaal
materieel medewerker medewerkers middelen militair militairen minister ministerie ministers missie missies mogendheid mogendheden munitie netwerk norm normen
officier officieren offensief onderdeel onderdelen onderhandelaar onderhandelingen onderzoek onderzoeken oefening oefeningen oorlog oorlogen operatie operaties operator
opleiding opleidingen opmars opslag order orders organisatie organisaties overeenkomst overleg paraatheid parade partner partners patrouille patrouilles personeel piloot piloten
plan plannen plicht plichten plicht ploeg politie positie posities post posten programma programmas project projecten raad radar radars raket raketten regime
regiment regimenten ruim rapport rapporten schild schip schepen sector school schaarste situatie situaties sluiting specialist specialisten spion spionnen spionage staf staking staat staten standpunt steun
steunpunt strategie strategieen strateeg strategen strijd strijder strijders strijdkrachten structuur studie systeem systemen taak taken tactiek tactieken tank tanks team teams technologie
terrein tijd toestel toestellen top toppen topman topvrouw training trainingen transport transporten troepen uitgave uitgaven unie uitbreiding uitrusting verband verbanden verbond
verbod verdediging verdrag verdragen verhoging verkeer verkoop verklaring verliezen vermogen verplichting verschijnsel vertegenwoordiger verzoek veteraan veteranen vliegtuig vliegtuigen vlieger
vliegers vloot vloten voertuig voertuigen voorraad voorraden voorstel voorzitter vrouw vrouwen vuur waarschuwing wapen wapens warfare werf werven wedloop werk werknemers wet wetten
woordvoerder woordvoerders zaak zaken ziekenhuis zone zones`;

/** First parts that leave a thing what it is: "gevechtstank", "kamikazedrone", "oudmilitair". */
const OPENERS = `
aanvals afweer amfibie anti beroeps bewakings elite front gevechts grens hulp hoofd kamikaze kern kernonder kruis lange leger legers marine mini moeder
militaire nacht onderzee oorlogs oud patrouille reserve slag spionage spion strijd super staf stoot surveillance transport val vecht verkennings vracht voorraad waarnemings wegwerp zee`;

const LINKS = ['', 's', 'en', 'e', 'n', 'er'];

const heads = new Set(HEADS.trim().split(/\s+/));
/** Those parts, for a quick look at a hash before any string is made. */
export const OPENING_PARTS: readonly string[] = OPENERS.trim().split(/\s+/);
const openers = new Set(OPENING_PARTS);

/** Whether `rest` may follow a word in one compound, with or without a linking sound: "top", "sbudget", "enziekenhuis". */
export function closesCompound(rest: string): boolean {
  return LINKS.some((link) => rest.startsWith(link) && heads.has(rest.slice(link.length)));
}

/** Whether a compound may open with `part` and still be a kind of what follows. */
export function opensCompound(part: string): boolean {
  return openers.has(part);
}
