import { describe, expect, test } from 'vitest';
import { readAlliance } from '../../analysis/alliance.ts';

const polarities = (text: string) => readAlliance(text, []).passages.map((one) => one.polarity);

describe('whether the promise holds is read from its clause', () => {
  test.each([
    'Niemand hoeft te twijfelen aan artikel 5 van de NAVO, zei de minister.',
    'Een cyberaanval kan volgens de NAVO reden zijn om artikel 5 in te roepen.',
    'Artikel 5 van de NAVO geldt niet alleen voor tanks, maar ook voor hackers.',
    'Wie had gedacht dat artikel 5 van de NAVO na elf september voor het eerst zou worden gebruikt?',
    'Bij de NAVO is het simpel: wie er een aanvalt, valt ze allemaal aan.',
    'De NAVO waarschuwt Moskou: blijf van Estland af, anders krijg je ons allemaal over je heen.',
    'Wie een server van één lid platlegt, legt zich aan met alle dertig, waarschuwt de NAVO.',
    'Zo’n digitale aanval kan de NAVO zien als een klap tegen het hele bondgenootschap.',
    'Wordt een lid van de NAVO aangevallen, dan dienen de andere toe te snellen.',
    'Het idee van de NAVO is dat de rest te hulp schiet zodra een van de leden in de problemen komt.',
    'De generaal zei dat onze veiligheid eindigt waar die van onze bondgenoten eindigt. De NAVO is volgens hem een gezin.',
    'Het leger beschermt ons grondgebied en dat van de bondgenoten. Zo staat het in de plannen van de NAVO.',
    'De anderen zijn dan verplicht om mee te doen, legt de hoogleraar uit. Zo werkt de NAVO.',
    'Andere bondgenoten moeten het aangevallen land dan bijspringen, ook met wapens. De NAVO telt 31 leden.',
    'Niemand in de NAVO vecht alleen, zei de admiraal.',
    'Wie een van ons aanraakt, raakt ons allen, aldus de Estse president op de NAVO-top.',
    'Voor alle leden geldt: je staat er nooit alleen voor. Daarvoor is de NAVO er.',
    'Die zware bepaling uit het verdrag is pas negen keer gebruikt: wie zich bedreigd voelt, roept de NAVO-landen bijeen.',
    'Als Poetin aan Litouwen komt, komt hij aan ons allemaal, zei de kanselier op de NAVO-top.',
    'Alle leden zijn verplicht om op te treden wanneer er een wordt aangevallen. Dat is de basis van de NAVO.',
    'Valt er een bom op Vilnius, dan is het hele bondgenootschap in oorlog. Zo schrikt de NAVO af.',
    'Sinds het lidmaatschap van de NAVO staat Finland er niet langer alleen voor.',
    'Een hack van een ziekenhuis in Praag kan daardoor een zaak van alle NAVO-landen worden, met artikel 5 in de hand.',
    'De NAVO heeft artikel 5 pas één keer gebruikt, na elf september.',
    'Niet alleen tanks, ook sabotage kan reden zijn om artikel 5 in te roepen, aldus de NAVO.',
    'Ook als je te weinig uitgeeft, blijft artikel 5 gelden, zei de NAVO-chef.',
  ])('it holds: %s', (text) => {
    expect(polarities(text)).toContain('affirmed');
  });

  test.each([
    'Zweden is nog geen lid en valt dus buiten artikel 5. De NAVO kijkt mee.',
    'Kosovo ligt buiten het verdragsgebied en geniet geen bescherming van artikel 5 van de NAVO.',
    'Zo’n storing aan een kabel valt niet onder artikel 5, zegt de NAVO.',
    'Voor kandidaat-leden geldt artikel 5 van de NAVO nog niet.',
    'Zolang niet elk parlement heeft getekend, hoeven de NAVO-landen Zweden niet te hulp te schieten.',
    'De NAVO-landen hebben geen verplichting om Moldavië te verdedigen.',
    'Artikel 5 is pas van kracht als alle leden van de NAVO hebben ingestemd.',
    'Oekraïne is geen lid van de NAVO, en dus is artikel 5 hier niet aan de orde.',
    'De minister zei dat artikel 5 van het NAVO-verdrag niet in beeld is.',
    'De NAVO vond het te vroeg om artikel 5 in te roepen, en deed dat dan ook niet.',
    'Artikel 5 biedt Oekraïne geen soelaas, want het land hoort niet bij de NAVO.',
    'Wie niet betaalt, hoeft op ons niet te rekenen, zei Trump over de NAVO.',
    'Een botsing met een drone is volgens de NAVO bij lange na geen artikel 5-geval.',
    'Artikel 5 werd na de inslag van de raket in Polen niet ingeroepen, meldt de NAVO.',
    'De VS zijn niet langer bereid om Europa te verdedigen, vreest de NAVO.',
    'Ierland is geen lid en hoeft de NAVO-landen niet bij te staan.',
    'Hij sloot uit dat artikel 5 van de NAVO zou worden ingeroepen.',
    'De NAVO greep niet naar artikel 5 en ook niet naar artikel 4.',
    'De kust van Florida valt wel, maar Hawaï valt buiten het gebied dat de NAVO-landen beloofden te verdedigen.',
  ])('it does not: %s', (text) => {
    expect(polarities(text)).toContain('negated');
  });

  test.each([
    'Of artikel 5 ook voor een cyberaanval geldt, laat de NAVO in het midden.',
    'De kandidaat stelde artikel 5 van de NAVO openlijk ter discussie.',
    'De president zaaide twijfel over artikel 5 van de NAVO.',
    'Wat is artikel 5 van de NAVO nog waard als de grootste bondgenoot weifelt?',
    'Artikel 5 van het NAVO-verdrag is minder hard dan veel mensen denken.',
    'De president zegt niet of hij zich aan artikel 5 van de NAVO houdt.',
    'Zouden de Amerikanen werkelijk een NAVO-land te hulp komen dat ze niet op de kaart kunnen vinden?',
    'Stel dat Turkije in Syrië slaags raakt, vechten wij dan mee? De NAVO wil er niet over praten.',
    'Moeten onze soldaten ook op pad als Ankara ruzie zoekt? Dat is de vraag die de NAVO verdeelt.',
    'Trump zou alleen nog de NAVO-landen bijstaan die genoeg betalen.',
    'Het is maar de vraag of Amerika zijn soldaten laat sterven voor Narva. Estland is lid van de NAVO.',
    'Of dat ook voor ruimtewapens opgaat, wil de NAVO niet zeggen: artikel 5 is daar vaag over.',
    'Hij sloot niet uit dat artikel 5 van de NAVO zou worden ingeroepen.',
    'Artikel 5 van de NAVO is geen blanco cheque.',
  ])('it is open: %s', (text) => {
    expect(polarities(text)).toContain('doubted');
  });
});

test.each([
  'De Verenigde Staten hebben beloofd Taiwan te hulp te schieten als China aanvalt.',
  'Japan rekent op Amerikaanse hulp bij een aanval van Noord-Korea. Washington heeft met Tokio een verdrag.',
  'Als de spits wordt aangepakt, schiet de rest te hulp, zei de coach van de ploeg.',
  'Wie aan een van ons komt, komt aan ons allemaal, riepen de stakers van de vakbond.',
  'De verzekeraar komt alleen nog op voor wie genoeg betaalt.',
  'De NAVO-landen willen meer munitie kopen en gaan samen oefenen in Polen.',
  'De hele NAVO treurt om de omgekomen piloot.',
  'De NAVO helpt Oekraïne met wapens. De rest van de wereld kijkt toe.',
  'Het voltallige bondgenootschap vergadert dinsdag over de begroting van de NAVO.',
  'De NAVO-soldaten hielpen de bewoners na de overstroming. Iedereen stak de handen uit de mouwen.',
  'Minister en bondgenoten spraken allemaal over het geld. De NAVO wil vijf procent.',
  'Het Nederlandse fregat beschermt schepen in de Rode Zee, samen met dat van onze bondgenoten. De NAVO doet niet mee.',
  'Hackers vielen de website van de NAVO aan. Die lag een uur plat.',
  'Wij allemaal betalen mee aan de NAVO, zei de minister.',
  'De anderen schoten te hulp toen de soldaat in het water viel. Het was een oefening van de NAVO.',
  'De vrijwilligers van het dorp staan voor elkaar klaar. De burgemeester was ooit bij de NAVO.',
  'De zware bepaling in het contract met de bouwer van de NAVO-basis wordt geschrapt.',
  'Rusland en Noord-Korea schieten elkaar te hulp als een van beide wordt aangevallen, tot zorg van de NAVO.',
  'Frankrijk en het Verenigd Koninkrijk vochten mee in Libië.',
  'Moeten wij dan meebetalen aan het nieuwe hoofdkwartier van de NAVO?',
  'Israël wil dat de Amerikanen meevechten tegen Iran. De NAVO houdt zich erbuiten.',
  'De bondgenoten trekken mee naar Irak, als de Amerikanen gaan. De NAVO is verdeeld over die oorlog.',
  'De aanval op het hele netwerk legde de bank plat. De bank werkt ook voor de NAVO.',
  'De president komt op voor wie weinig verdient. Volgende week reist hij naar de NAVO.',
  'Wie een van de kabels raakt, krijgt alle bedrijven over zich heen. De NAVO houdt toezicht.',
  'We krijgen allemaal een brief van de gemeente over de oefening van de NAVO.',
  'De rest van het peloton kwam toesnellen toen de voet van de soldaat vast kwam te zitten, tijdens een NAVO-oefening.',
  'Onze soldaten gaan mee naar Mali, waar de Fransen tegen jihadisten vechten. De NAVO doet niet mee.',
  'Gaan wij dan mee naar de film over de NAVO?',
  'De veiligheid van de schepen en die van de bondgenoten in de haven wordt bewaakt door de marine. Het is een haven van de NAVO.',
  'Alleen landen die betalen, mogen meedoen aan de bouw van de F-35, zegt de NAVO.',
  'Iedereen in de alliantie kreeg een klap van de bezuinigingen. De NAVO snijdt in het personeel.',
  'Het was een klap voor het hele bondgenootschap dat de commandant van de NAVO stierf.',
  'De andere bondgenoten moeten meer betalen, dan kan Amerika soldaten terughalen, zei hij op de NAVO-top.',
  'Het leger bewaakt het luchtruim van Nederland en België. Dat hoort bij de NAVO-taak.',
  'Iran en Rusland willen elkaar helpen als Amerika aanvalt, maar een bondgenootschap als de NAVO is het niet.',
  'Als het regent, komen de anderen later. De NAVO-oefening begint om negen uur.',
  'De premier staat er niet alleen voor: zijn partij steunt hem. Dinsdag praat hij met de NAVO.',
  'Wie één dag te laat is, krijgt alle formulieren opnieuw, zei de woordvoerder van de NAVO.',
  'De andere partijen in de Kamer komen de minister te hulp als hij de NAVO-norm niet haalt.',
])('other helpers, other pacts and other news of NATO are no promise: %s', (text) => {
  expect(polarities(text)).toEqual([]);
});
