/** Titles with leads of our own: wire items, and soldiers, barracks and royals in other news. */
export const WIRE_DEFENCE: { title: string; text: string }[] = [
  {
    title: 'Zeker dertien doden bij gevechten in Noord-Kivu',
    text: 'Bij botsingen tussen het Congolese leger en opstandelingen zijn zeker dertien mensen gedood. Duizenden inwoners vluchtten naar Goma.',
  },
  {
    title: 'Bestand in Jemen houdt geen dag stand',
    text: 'Enkele uren na het begin van het bestand werd alweer geschoten in de havenstad Hodeida. Beide kampen geven elkaar de schuld.',
  },
  {
    title: 'Franse soldaat komt om in Sahel',
    text: 'Een Franse militair is omgekomen toen zijn voertuig op een bermbom reed in het noorden van Mali.',
  },
  {
    title: 'Coup in Guinee: president vastgezet',
    text: 'Militairen hebben in Conakry de macht gegrepen en de president opgepakt. De grenzen zijn dicht.',
  },
  {
    title: 'India en China trekken troepen terug van betwiste grens',
    text: 'De twee buurlanden hebben afgesproken hun eenheden in de Himalaya terug te trekken na maanden van spanning.',
  },
  {
    title: 'Israël bestookt doelen bij Damascus',
    text: 'Vliegtuigen van Israël hebben in de nacht doelen in de buurt van de Syrische hoofdstad getroffen. Er vielen vier doden.',
  },
  {
    title: 'Taliban rukken op naar Kunduz',
    text: 'De strijders hebben drie districten rond de stad ingenomen. De regering stuurt versterking.',
  },
  {
    title: 'Noord-Korea vuurt opnieuw raket af',
    text: 'De raket kwam in zee terecht, op 300 kilometer van de Japanse kust. Tokio protesteert.',
  },
  {
    title: 'Rebellen in Colombia leggen wapens neer',
    text: 'De laatste strijders van de FARC hebben hun wapens ingeleverd bij de Verenigde Naties.',
  },
  {
    title: 'Poolse spionagechef waarschuwt voor Russische sabotage',
    text: 'Volgens het hoofd van de contraspionage zit Moskou achter een reeks branden in pakhuizen.',
  },
  {
    title: 'VS halen laatste militairen weg uit Niger',
    text: 'Het vertrek volgt op de machtsgreep van vorig jaar. De basis in Agadez is overgedragen.',
  },
  {
    title: 'Luchtaanval op ziekenhuis in Idlib',
    text: 'Bij een bombardement op een ziekenhuis zijn zeven mensen gedood, onder wie twee artsen.',
  },
  {
    title: 'Gijzelaars vrij na ruil tussen Israël en Hamas',
    text: 'Hamas heeft drie gijzelaars vrijgelaten. In ruil kwamen negentig Palestijnse gevangenen vrij.',
  },
  { title: 'België stuurt fregat naar Rode Zee', text: "De Leopold I moet koopvaardijschepen beschermen tegen aanvallen van de Houthi's." },
  {
    title: 'Kabinet schaft nieuwe pantservoertuigen aan',
    text: 'Voor 1,9 miljard euro worden meer dan tweehonderd voertuigen gekocht. De eerste komen in 2027.',
  },
  {
    title: 'MIVD: meer spionage door China',
    text: 'De dienst ziet dat Chinese hackers steeds vaker bedrijven in de halfgeleiderindustrie aanvallen.',
  },
  {
    title: 'Armenië meldt beschietingen aan grens',
    text: 'Volgens Jerevan hebben Azerbeidzjaanse troepen drie dorpen beschoten. Bakoe ontkent.',
  },
  {
    title: 'Turks offensief in Afrin gaat nieuwe fase in',
    text: 'Ankara zegt de stad binnen enkele dagen te omsingelen. Koerdische strijders bieden weerstand.',
  },
  {
    title: 'Boko Haram ontvoert tientallen dorpelingen',
    text: 'Strijders overvielen een dorp in het noordoosten van Nigeria. Het leger zet de achtervolging in.',
  },
  {
    title: 'Duitse leger kampt met tekort aan officieren',
    text: 'Een op de zes functies bij de Bundeswehr is niet vervuld, schrijft de ombudsman.',
  },
  {
    title: 'Iran schiet Amerikaanse drone neer boven de Golf',
    text: 'Teheran zegt dat het toestel het luchtruim schond. Washington spreekt dat tegen.',
  },
  {
    title: 'Vredesoverleg Zuid-Soedan mislukt',
    text: 'President Kiir en rebellenleider Machar werden het niet eens over een verdeling van de macht. De gevechten gaan door.',
  },
  {
    title: 'IS verliest laatste dorp in Syrië',
    text: 'Door Koerden geleide strijders hebben Baghouz ingenomen. Daarmee is het kalifaat ten einde.',
  },
  {
    title: 'Oekraïne: tien doden bij raketinslag op markt',
    text: 'In Kostjantynivka sloeg een raket in op een drukke markt. Kiev beschuldigt Moskou.',
  },
  {
    title: 'Brits marineschip schaduwt Russisch konvooi in Kanaal',
    text: 'De HMS Somerset volgde drie schepen die terugkeerden uit Syrië.',
  },
  {
    title: 'Amerikaanse Senaat keurt megabegroting Pentagon goed',
    text: 'De wet trekt 716 miljard dollar uit. Ook komt er meer geld voor soldij.',
  },
  {
    title: 'Ontploffing in munitiedepot Bulgarije',
    text: 'Een depot van een wapenhandelaar die aan Kiev levert vloog in brand. Sofia vermoedt sabotage.',
  },
  { title: 'Zes blauwhelmen gedood in Centraal-Afrikaanse Republiek', text: 'De VN-soldaten liepen in een hinderlaag van een militie.' },
  { title: 'Al-Shabaab bestormt legerbasis in Somalië', text: 'Zeker twintig soldaten kwamen om. De terreurgroep claimt een veelvoud.' },
  {
    title: 'Venezuela mobiliseert reservisten na dreigementen Trump',
    text: 'Maduro zegt dat 4,5 miljoen burgers klaarstaan om het land te verdedigen.',
  },
  {
    title: 'Koning bezoekt Nederlandse militairen in Litouwen',
    text: 'Koning Willem-Alexander heeft in Rukla gesproken met militairen van de NAVO-gevechtsgroep. De eenheid moet Rusland afschrikken.',
  },
  {
    title: 'Defensie onderzoekt misstanden bij luchtmobiele brigade',
    text: 'Minister Bijleveld laat een onafhankelijke commissie kijken naar de sfeer in de kazerne, na meldingen van militairen. De landmacht erkent fouten.',
  },
  {
    title: 'Strafhof vervolgt Russische generaals',
    text: 'Het Internationaal Strafhof zoekt twee Russische bevelhebbers om raketaanvallen op Oekraïense centrales.',
  },
  {
    title: "Ex-commando's trainen rebellen in Libië",
    text: 'VN-onderzoekers zeggen dat huurlingen met drones en helikopters vochten aan de zijde van generaal Haftar.',
  },
  {
    title: 'OM vervolgt F-16-vlieger niet om bombardement',
    text: 'De vlieger die in 2015 een bom afwierp in Irak hoeft niet terecht te staan, zegt justitie. Defensie is opgelucht.',
  },
  {
    title: 'Rechter verbiedt uitvoer onderdelen F-35 naar Israël',
    text: 'Het gerechtshof vindt dat er een duidelijk risico is dat de gevechtsvliegtuigen in Gaza oorlogsrecht schenden.',
  },
];

export const WIRE_OTHER: { title: string; text: string }[] = [
  {
    title: 'Man opgepakt met mes op station Antwerpen',
    text: 'De politie arresteerde een 34-jarige man die reizigers bedreigde. Niemand raakte gewond.',
  },
  {
    title: 'Vijf jaar cel voor ronselen Syriëstrijders',
    text: 'De rechtbank veroordeelde een 28-jarige Vilvoordenaar voor lidmaatschap van een terreurgroep.',
  },
  {
    title: 'Aanslag op kerstmarkt: verdachte blijft aangehouden',
    text: 'De raadkamer verlengde de hechtenis van de man die inreed op het publiek.',
  },
  {
    title: 'Trump dreigt met nieuwe heffingen op Chinese waren',
    text: 'De handelsoorlog tussen de twee grootmachten lijkt verder te escaleren.',
  },
  { title: 'Anderlecht verdedigt leiderspositie in Brugge', text: 'De ploeg van Vanhaezebrouck begint zondag aan een reeks zware duels.' },
  { title: 'Zeven doden bij schietpartij in Texas', text: 'De schutter, een ex-soldaat, opende het vuur in een winkelcentrum.' },
  {
    title: 'Honderd jaar na Passendale: herdenking in Ieper',
    text: 'Koning Filip legde een krans bij de Menenpoort voor de gesneuvelden.',
  },
  { title: 'Vliegtuigbom gevonden in Rotterdamse haven', text: 'De EOD maakt het projectiel uit de oorlog woensdag onschadelijk.' },
  { title: 'Aardbeving in Iran eist veertig levens', text: 'Het leger helpt bij de reddingswerken in het grensgebied met Irak.' },
  { title: 'Poetin wint presidentsverkiezingen', text: 'Met 76 procent van de stemmen verlengt de Russische president zijn ambtstermijn.' },
  {
    title: 'Facebook verwijdert nepaccounts uit Rusland',
    text: "Het bedrijf zegt dat de pagina's zich mengden in de Amerikaanse verkiezingen.",
  },
  { title: 'Vluchtelingenboot vergaan voor kust Libië', text: 'Zeker zestig migranten zijn verdronken, zegt de kustwacht.' },
  {
    title: 'Nieuwe film over Duinkerken breekt records',
    text: 'Regisseur Nolan maakte een oorlogsdrama dat volgens critici de Oscars wint.',
  },
  { title: 'Turkse lira zakt naar dieptepunt', text: 'Beleggers vrezen voor de economie nu Erdogan ruzie heeft met de centrale bank.' },
  { title: 'Mexicaanse drugsbaas El Chapo schuldig bevonden', text: 'Het kartel van Sinaloa vocht jarenlang een bloedige oorlog uit.' },
  { title: 'Israëlische premier Netanyahu aangeklaagd voor corruptie', text: 'De procureur-generaal verdenkt hem van omkoping en fraude.' },
  { title: 'Hackers stelen gegevens van hotelketen', text: 'De data van een half miljard gasten liggen op straat.' },
  { title: 'Gele hesjes slaags met agenten in Parijs', text: 'De politie zette traangas in op de Champs-Élysées.' },
  { title: 'Soldaat van Oranje stopt na tien jaar', text: 'De musical trok drie miljoen bezoekers naar Katwijk.' },
  { title: 'Saoedische vrouwen mogen autorijden', text: 'Het koninkrijk heft een omstreden verbod op. Activisten reageren blij.' },
  { title: 'Boris Johnson stapt op als minister', text: 'De Brexit-onderhandelingen brengen de regering-May aan het wankelen.' },
  { title: 'Ebola grijpt om zich heen in Congo', text: 'De Wereldgezondheidsorganisatie telt al vierhonderd doden in Noord-Kivu.' },
  { title: 'Pakistan kiest oud-cricketer Khan tot premier', text: 'De partij van Imran Khan behaalt de meeste zetels.' },
  { title: 'Politie pakt dertien leden van motorbende op', text: 'Bij invallen in Limburg zijn wapens en drugs gevonden.' },
  { title: 'Iraanse filmmaker niet naar Cannes', text: 'De regisseur mag Teheran niet verlaten van de autoriteiten.' },
  {
    title: 'Woordenoorlog tussen coalitiepartners N-VA en CD&V',
    text: 'De partijen bestoken elkaar al dagen met verwijten over het migratiepact.',
  },
  { title: 'Chinese ruimtecapsule landt op de maan', text: 'Peking spreekt van een mijlpaal in de ruimtevaart.' },
  { title: 'Zweden verlengt onderzoek naar Assange', text: 'De WikiLeaks-oprichter blijft in de ambassade van Ecuador.' },
  { title: 'Minstens acht doden bij aanval op concert in Manchester', text: 'De dader blies zichzelf op. De politie zoekt handlangers.' },
  { title: 'Dorp in Jemen krijgt na jaren weer school', text: 'Hulporganisaties bouwden het gebouw met geld uit Nederland.' },
  {
    title: 'Sergeant moet zitten voor mishandeling buurman',
    text: 'De militaire kamer in Arnhem gaf de 31-jarige landmachtmilitair vier maanden cel. Hij sloeg de buurman na een ruzie over een schutting.',
  },
  {
    title: 'Marinier terecht voor zedenzaak',
    text: 'Een marinier uit Den Helder moest zich dinsdag verantwoorden voor de rechtbank. Het slachtoffer deed aangifte na een feest op de kazerne. De officier eist achttien maanden.',
  },
  { title: 'Marechaussee pakt cokesmokkelaars op Schiphol', text: 'In de koffers zat 40 kilo cocaïne. De verdachten zitten vast.' },
  {
    title: 'Prinses Elisabeth legt eed af als officier',
    text: 'De kroonprinses kreeg haar sabel van haar vader. De hele familie keek toe in de Koninklijke Militaire School, en op het balkon droeg koningin Mathilde blauw.',
  },
  {
    title: 'Máxima opent tentoonstelling in Marinemuseum',
    text: 'De koningin kreeg een rondleiding langs oude onderzeeboten en sprak met kinderen.',
  },
  {
    title: 'Willem-Alexander vliegt zelf naar Curaçao',
    text: 'De koning zat in de cockpit van het regeringstoestel. Met zijn gezin bezoekt hij scholen en een marinierskazerne.',
  },
  {
    title: 'Prins Harry haalt herinneringen op aan leger in memoires',
    text: 'In het boek schrijft hij hoe hij als helikopterpiloot in Afghanistan diende en ruziede met zijn broer William.',
  },
  { title: 'Legertent waait weg op festival', text: 'Bezoekers moesten schuilen in een oude legertruck. Niemand raakte gewond.' },
  {
    title: 'F-16-piloot wint taartenwedstrijd op tv',
    text: "De majoor versloeg in de finale een banketbakker. Collega's van de basis Volkel juichten.",
  },
  {
    title: 'Militair redt drenkeling uit gracht',
    text: 'Een korporaal op verlof sprong in Utrecht het water in en haalde een student naar de kant.',
  },
  {
    title: 'Soldaten slepen Trump-look-alike weg in satire',
    text: 'Het theaterstuk over een dictator met raketten trekt volle zalen. De regisseur noemt het een komedie.',
  },
  {
    title: 'Vliegshow lokt 100.000 mensen naar Leeuwarden',
    text: 'Gezinnen vergaapten zich aan straaljagers en helikopters. De file was 12 kilometer lang.',
  },
  {
    title: 'Granaat gevonden bij magneetvissen',
    text: 'Twee jongens visten een handgranaat uit de Maas. De EOD blies het ding op in een weiland.',
  },
  {
    title: 'Celstraf voor lekken staatsgeheimen aan vriendin',
    text: 'Een medewerker van de marine kreeg twee jaar. Hij vertelde haar over zijn werk om indruk te maken, zei hij tegen de rechter.',
  },
  {
    title: 'Leger des Heils deelt soep uit aan daklozen',
    text: 'Vrijwilligers stonden in de kou met pannen. De officier van het korps noemde de rij langer dan ooit.',
  },
];
