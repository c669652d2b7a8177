/** Our own article in the situation of a minister who weighs a mission: quotations without a speaker, by pronoun, in the middle of a sentence. */
export const title = 'Kabinet denkt na over trainers dichter bij het front';

export const text = `Nederland kan op termijn mijnenruimers naar het oosten van Oekraïne sturen, zegt demissionair defensieminister Kajsa Ollongren. Wat Kyiv zelf vraagt weegt daarbij zwaar, vindt ze. Ze wil “geen enkele optie uitsluiten”, al noemt ze de risico's groot.

Bondgenoten leiden sinds 2022 soldaten op buiten Oekraïne. Steeds vaker klinkt de roep om dat in het land zelf te doen. Dat spaart reistijd uit.

Voorlopig oefenen de rekruten in Duitsland. Maar “we kijken naar wat zij nodig hebben. Zij kennen het terrein. Wij passen ons aan.”

Maar “misschien”, de stap naar Oekraïens gebied “kan ook gevaar opleveren” voor Nederland. Trainers kunnen worden geraakt bij een luchtaanval.

“Als zo'n vraag komt, moeten we die serieus nemen”, benadrukt Ollongren. Ze wijst erop dat Rusland bondgenoten nu al dwarszit. Met “digitale aanvallen, gekapte kabels” bijvoorbeeld. “Dus veilig thuisblijven bestaat niet.”

Het 'rode lijntje' van Moskou speelt in het debat mee. Premier Mark Rutte is voorzichtiger. ‘Dat besluit nemen we samen’, zei hij vrijdag. Volgens de premier is er nog niets gevraagd.

Er ligt nog geen plan klaar, zegt Ollongren. “Dat komt pas als de NAVO het vraagt.”`;
