/** Nouns that close a compound written as one word: "navotop", "defensiebudget", "luchtverdedigingssysteem". A closed list, so that "marineblauw" and "legering" stay out. */
const HEADS = `
aanbesteding aankoop aankopen aanpak aanslag aanslagen aanval aanvallen aanvoerder academie actie acties activiteit activiteiten adviseur adviseurs afdeling
afspraak afspraken agent agenten akkoord akkoorden alliantie ambassadeur ambitie ambities analist analisten apparaat arsenaal arsenalen baas bases basis
basissen bataljon bataljons bazen bedrijf bedrijven begroting begrotingen beleid bemanning beraad beraadslaging beschieting beschietingen besluit besluiten
bestelling bestellingen bestuur bevelhebber bevelhebbers bewind bijdrage bijdragen bijeenkomst blok bolwerk bolwerken bondgenoot bondgenoten bouw brigade
brigades bron bronnen budget budgetten campagne campagnes capaciteit capaciteiten centrum chef chefs coalitie collega collegas commandant commandanten
commando commissie compagnie concern conferentie conflict conflicten consultant contract contracten crisis deal debat debatten deel dekking delen depot depots
deskundige deskundigen detachement dienst diensten divisie doctrine dossier dreiging dreigingen eenheden eenheid eis eisen expert experts export fabriek
fabrieken fabrikant fabrikanten fonds fondsen functionaris gebied gebieden geld gelden generaal genoot genoten geweld granaat granaten grens grenzen groep
groepen haven havens helikopter helikopters hoofd hoofdkwartier hulp inbreuk industrie inkoop inslag inslagen installatie installaties instelling instructeur
instructeurs inval inzet issue kabinet kader kamp kampen kanaal kazerne kazernes kennis kern klasse kolonel kolonels korps kosten kwestie land landen leden
leger legers leider leiders leiding leverancier leveranciers levering leveringen lid lidmaatschap lidstaat lidstaten lijn lijst linie linies loods loodsen
macht machten man mannen manoeuvre manoeuvres markt materiaal materieel medewerker medewerkers middelen militair militairen minister ministerie ministers
missie missies mogendheden mogendheid munitie netwerk norm normen oefening oefeningen offensief officier officieren onderdeel onderdelen onderhandelaar
onderhandelingen onderzoek onderzoeken oorlog oorlogen operatie operaties operator opleiding opleidingen opmars opslag order orders organisatie organisaties
overeenkomst overleg pakket pakketten paraatheid parade partij partijen partner partners patrouille patrouilles personeel piloot piloten plan plannen plicht
plichten ploeg politie positie posities post posten productie programma programmas project projecten raad radar radars raket raketten rapport rapporten regime
regiment regimenten ruim schaarste schending schendingen schepen schild schip school schot schoten sector situatie situaties sluiting soldaat soldaten
specialist specialisten spion spionage spionnen staat stad staf staking standpunt staten station stations steden steun steunpunt strateeg strategen strategie
strategieen strijd strijder strijders strijdkrachten structuur studie systeem systemen taak tactiek tactieken taken tank tanks team teams technologie tekort
tekorten terrein tijd toestel toestellen top topman toppen topvrouw training trainingen transport transporten troepen uitbreiding uitgave uitgaven uitrusting
unie verband verbanden verbod verbond verdediging verdrag verdragen verhoging verkeer verklaring verkoop verliezen vermogen verplichting verschijnsel
vertegenwoordiger verzoek veteraan veteranen vlieger vliegers vliegtuig vliegtuigen vloot vloten vlucht vluchten voertuig voertuigen voorraad voorraden
voorstel voorzitter vrouw vrouwen vuur waarschuwing wapen wapens warfare wedloop werf werk werknemers werven wet wetten winst woordvoerder woordvoerders zaak
zaken ziekenhuis zone zones`;

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
