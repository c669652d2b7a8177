/** Short texts of our own about situations that are easily mistaken, with the verdict that a reader would give. */
export const CASES: { defence: boolean; title: string; text: string }[] = [
  {
    defence: false,
    title: 'Velen staan stil bij oorlogsslachtoffers',
    text:
      'Met twee minuten stilte heeft Nederland donderdag om klokslag 20.00 uur de oorlogsslachtoffers herdacht die sinds ' +
      'het begin van de Tweede Wereldoorlog zijn omgekomen. Op de Waalsdorpervlakte was de jaarlijkse herdenking. Het ' +
      'erepeloton luidde de klok. Er werden verzetsmensen door de Duitse bezetter gefusilleerd. In Den Haag was er een ' +
      'herdenking met de burgemeester.',
  },
  {
    defence: false,
    title: 'Burgemeester legt kransen in alle dorpskernen',
    text:
      'De burgemeester is om vijf uur met zijn tocht begonnen. Het is een bijzondere dodenherdenking. We willen de ' +
      'gesneuvelden toch herdenken. Namens het Ministerie van Defensie is ook adjudant Tonnis aanwezig bij het ' +
      'Lancastermonument.',
  },
  {
    defence: false,
    title: 'Bom uit Tweede Wereldoorlog gevonden bij graafwerk',
    text:
      'De Explosieven Opruimingsdienst Defensie maakt vrijdag een vliegtuigbom onschadelijk die bij graafwerkzaamheden ' +
      'werd gevonden. Omwonenden moeten hun huizen uit, zegt de gemeente. De politie heeft de weg afgezet.',
  },
  {
    defence: false,
    title: 'Man met mes aangehouden bij kazerne',
    text:
      'De politie heeft een man aangehouden die bij de kazerne in Assen een militair bedreigde. De verdachte zit vast. De ' +
      'marechaussee doet onderzoek.',
  },
  {
    defence: false,
    title: 'Oud-militair vermoordde vrouw: achttien jaar cel',
    text:
      'De rechtbank heeft een 44-jarige oud-militair veroordeeld tot achttien jaar cel voor de moord op zijn vrouw. De ' +
      'advocaat vroeg vrijspraak. De officier van justitie had twintig jaar geëist.',
  },
  {
    defence: false,
    title: 'Nieuwe oorlogsfilm trekt volle zalen',
    text:
      'De film over de Slag om de Schelde trok in het eerste weekend honderdduizend bezoekers. De acteurs speelden ' +
      'soldaten aan het front. De regisseur werkte vijf jaar aan het script.',
  },
  {
    defence: false,
    title: 'Politiek in oorlog over begroting',
    text:
      'De coalitie ligt onder vuur. De oppositie opende de aanval op de premier, die in de verdediging schoot. Een bom ' +
      'onder het kabinet, zo noemen Kamerleden het plan voor de belasting en de woningmarkt.',
  },
  {
    defence: false,
    title: 'Verkiezingen: VVD en PvdA botsen over zorg en defensie',
    text:
      'In het debat ging het vooral over zorg, belasting, klimaat en wonen. De lijsttrekkers botsten ook kort over geld ' +
      'voor defensie. In de peilingen staat de VVD op winst, kiezers twijfelen nog.',
  },
  {
    defence: true,
    title: 'Oekraïense stad opnieuw zonder stroom',
    text:
      'Bij een nachtelijke aanval met drones en raketten op de havenstad Odesa zijn zeker vier doden gevallen. Volgens de ' +
      'gouverneur werd een energiecentrale geraakt. Moskou ontkent.',
  },
  {
    defence: true,
    title: 'Zweden nu echt lid',
    text:
      'Met het neerleggen van de documenten in Washington is Zweden het 32ste lid geworden van het bondgenootschap. ' +
      'Premier Kristersson sprak van een overwinning voor de vrijheid.',
  },
  {
    defence: true,
    title: 'Kabel in Oostzee beschadigd, Finland houdt tanker vast',
    text:
      'De Finse kustwacht is aan boord gegaan van een olietanker die ervan wordt verdacht een kabel op de zeebodem te ' +
      'hebben vernield. Het schip hoort bij de Russische schaduwvloot. De EU spreekt van sabotage.',
  },
  {
    defence: true,
    title: 'Kamer wil opheldering over burgerdoden Hawija',
    text:
      'De Tweede Kamer wil van de minister weten waarom zij niet eerder is geïnformeerd over het bombardement op Hawija, ' +
      'waarbij in 2015 zeker zeventig burgers omkwamen. Een Nederlandse F-16 gooide de bom.',
  },
  {
    defence: true,
    title: 'Dienstplicht terug? Vlaamse jongeren verdeeld',
    text:
      'Minister Francken schrijft alle 17-jarigen een brief om hen warm te maken voor een jaar bij het leger. Vanaf ' +
      'volgend jaar kunnen vijfhonderd jongeren beginnen.',
  },
  {
    defence: true,
    title: 'Israël trekt zich terug uit zuiden van Libanon',
    text:
      'Het Israëlische leger heeft zich teruggetrokken uit dorpen in het zuiden van Libanon. Volgens Hezbollah werden ' +
      'daarbij nog huizen beschoten. Het bestand houdt stand, zegt de VN-macht Unifil.',
  },
  {
    defence: true,
    title: 'China laat spierballen zien rond Taiwan',
    text:
      'China is begonnen aan een grote oefening rond Taiwan, met tientallen schepen en vliegtuigen. Het eiland heeft zijn ' +
      'eenheden in staat van paraatheid gebracht.',
  },
  {
    defence: true,
    title: 'Rheinmetall verdubbelt winst',
    text:
      'Het Duitse concern Rheinmetall heeft de winst zien verdubbelen dankzij de vraag naar munitie en pantservoertuigen. ' +
      'De aandelen stegen op de beurs. Het bedrijf bouwt een nieuwe fabriek in Litouwen.',
  },
  {
    defence: false,
    title: 'Trainer stapt op na nederlaag',
    text:
      'De hoofdtrainer van de club stapt op na de nederlaag tegen de koploper. De verdediging was zwak en de aanvallers ' +
      'kwamen niet in het stuk voor, zei de aanvoerder na de wedstrijd. Het bestuur zoekt een opvolger voor de rest van ' +
      'het seizoen.',
  },
  {
    defence: false,
    title: 'Kanonnier van de eredivisie schiet weer raak',
    text:
      'De spits scoorde drie keer met zijn linkerkanon. Het bombardement begon na rust, toen de ploeg de bezoekers onder ' +
      'vuur nam. Het stadion zong de generaal van het middenveld toe.',
  },
  {
    defence: false,
    title: 'Renner breekt weg uit peloton',
    text:
      'In de koninginnenrit brak de renner op de laatste klim weg uit het peloton. De tankbeurt met gels kwam op tijd, zei ' +
      'zijn ploegleider. Het offensief leverde hem de gele trui op in de Tour de France.',
  },
  {
    defence: false,
    title: 'Prijzenoorlog tussen supermarkten laait op',
    text:
      'De supermarkten openen de aanval op elkaar met kortingen. Volgens analisten is de prijzenoorlog slecht voor boeren. ' +
      'De omzet steeg, de winst daalde.',
  },
  {
    defence: false,
    title: 'Milieudefensie daagt bank voor de rechter',
    text:
      'Milieudefensie stapt naar de rechtbank om een bank te dwingen tot minder CO2. De advocaat van de organisatie noemt ' +
      'het klimaatbeleid van de bank te vaag.',
  },
  {
    defence: false,
    title: 'IS-vrouw veroordeeld tot drie jaar cel',
    text:
      'De rechtbank in Rotterdam heeft een vrouw die naar Syrië reisde veroordeeld tot drie jaar cel voor deelname aan een ' +
      'terroristische organisatie. Haar advocaat gaat in hoger beroep. De vrouw zat jaren in een kamp in Noordoost-Syrië ' +
      'met haar kinderen.',
  },
  {
    defence: false,
    title: 'Museum opent expositie over bevrijding',
    text:
      'Het museum opent zaterdag een tentoonstelling over de bevrijding in 1944, met een tank, uniformen en brieven van ' +
      'soldaten. Bezoekers lopen door een nagebouwde loopgraaf. Scholen kunnen zich aanmelden.',
  },
  {
    defence: false,
    title: 'Leger vrijwilligers maakt strand schoon',
    text:
      'Een leger vrijwilligers heeft zondag het strand van Zandvoort schoongemaakt. Gewapend met grijpers en vuilniszakken ' +
      'trokken ze ten strijde tegen het plastic.',
  },
  {
    defence: false,
    title: 'Schutter doodt drie mensen in winkelcentrum',
    text:
      'Bij een schietpartij in een winkelcentrum zijn drie mensen gedood. De politie heeft een verdachte met een ' +
      'automatisch wapen aangehouden. De wapenlobby wil de wapenwet niet aanpassen.',
  },
  {
    defence: false,
    title: 'Droogte: brandweer vecht tegen natuurbrand',
    text:
      'De brandweer vecht met man en macht tegen een natuurbrand op de hei. Ook een helikopter helpt met blussen. Het ' +
      'front van de brand is twee kilometer breed, zegt de burgemeester.',
  },
  {
    defence: false,
    title: 'Ziekenhuis neemt strijd op tegen bacterie',
    text:
      'Het ziekenhuis voert een oorlog tegen een resistente bacterie. Artsen noemen het nieuwe middel een wapen dat ' +
      'patiënten snel helpt.',
  },
  {
    defence: false,
    title: 'Trump dreigt met nieuwe handelsoorlog',
    text:
      'De Amerikaanse president dreigt met importheffingen op Europese auto’s. Brussel noemt dat een handelsoorlog en ' +
      'bereidt een tegenaanval voor. De beurzen reageerden met verlies.',
  },
  {
    defence: false,
    title: 'Ruimtevaartbedrijf lanceert raket met satellieten',
    text:
      'De raket steeg op vanaf Florida en bracht twintig satellieten in een baan om de aarde. Het is de eerste vlucht na ' +
      'de explosie van vorig jaar, meldt de NASA.',
  },
  {
    defence: false,
    title: 'Koning opent nieuw theater',
    text:
      'De koning heeft donderdag het theater geopend. Na een muzikaal saluut van de marinierskapel bezocht hij een ' +
      'voorstelling van de toneelschool.',
  },
  {
    defence: false,
    title: 'Kasteel viert vierhonderd jaar beleg',
    text:
      'Het kasteel herdenkt het beleg door de Spanjaarden, vierhonderd jaar geleden. Ruiters en soldaten in kostuum spelen ' +
      'de slag na. De historicus van het museum geeft uitleg.',
  },
  {
    defence: false,
    title: 'Hackers leggen website van gemeente plat',
    text:
      'De website van de gemeente was dinsdag onbereikbaar door een DDoS-aanval. De wethouder zegt dat er geen gegevens ' +
      'zijn gestolen. De politie onderzoekt de zaak.',
  },
  {
    defence: false,
    title: 'Vluchtelingen uit Oekraïne vinden werk',
    text:
      'Van de Oekraïense vluchtelingen in de gemeente heeft de helft een baan, vooral in de horeca en de tuinbouw. De ' +
      'wethouder wil meer taallessen en woningen.',
  },
  {
    defence: false,
    title: 'Russische balletdanser treedt op in Amsterdam',
    text:
      'De Russische danser trad dinsdag op in het theater. Over de oorlog wilde hij niets zeggen. Het publiek gaf een ' +
      'staande ovatie voor de muziek en het decor.',
  },
  {
    defence: false,
    title: 'Tanken opnieuw duurder',
    text:
      'De prijs van benzine is gestegen door de onrust in het Midden-Oosten. Bij het tankstation betaalt de automobilist ' +
      'ruim twee euro, meldt de consumentenbond.',
  },
  {
    defence: false,
    title: 'Terreurverdachte opgepakt in Brussel',
    text:
      'De politie heeft in Brussel een man opgepakt die van terrorisme wordt verdacht. Het parket zegt dat hij een aanslag ' +
      'wilde plegen met explosieven.',
  },
  {
    defence: true,
    title: 'Kabinet koopt vier nieuwe onderzeeboten',
    text:
      'De nieuwe boten worden gebouwd door een Franse werf. De staatssecretaris noemt het een van de grootste aankopen ' +
      'ooit. De eerste vaart over tien jaar uit.',
  },
  {
    defence: true,
    title: 'Belgische F-16’s onderscheppen Russisch toestel',
    text:
      'Twee Belgische jachtvliegtuigen hebben boven de Oostzee een Russisch verkenningstoestel begeleid. Het toestel vloog ' +
      'zonder transponder, meldt Defensie.',
  },
  {
    defence: true,
    title: 'Navo-chef: lidstaten moeten meer uitgeven',
    text: 'De secretaris-generaal wil dat de lidstaten 5 procent van hun economie aan hun leger uitgeven. Spanje vindt dat te ' + 'veel.',
  },
  {
    defence: true,
    title: 'Drones boven vliegbasis Volkel',
    text:
      'Boven de vliegbasis zijn vrijdagavond meerdere drones gezien. Militairen hebben geschoten om ze neer te halen. De ' +
      'minister sluit een buitenlandse mogendheid niet uit.',
  },
  {
    defence: true,
    title: 'Tientallen doden bij gevechten in Oost-Congo',
    text:
      'Bij gevechten tussen het Congolese leger en rebellen van M23 zijn tientallen doden gevallen. De rebellen rukken op ' +
      'naar Goma. Duizenden burgers zijn op de vlucht.',
  },
  {
    defence: true,
    title: 'Reservisten krijgen meer taken',
    text:
      'Het aantal reservisten moet groeien naar 20.000. Ze bewaken straks havens en bruggen, zodat beroepsmilitairen ' +
      'elders ingezet kunnen worden, schrijft de staatssecretaris aan de Kamer.',
  },
  {
    defence: true,
    title: 'Poetin dreigt met inzet kernwapens',
    text:
      'De Russische president heeft de voorwaarden voor de inzet van kernwapens verruimd. Het Kremlin noemt het een ' +
      'antwoord op westerse raketten die Rusland kunnen raken.',
  },
  {
    defence: true,
    title: 'Russische spionnen hackten wifi van OPCW',
    text: 'De MIVD heeft een operatie van de Russische militaire inlichtingendienst verstoord. Vier agenten werden het land ' + 'uitgezet.',
  },
  {
    defence: true,
    title: 'Veteraan wacht al jaren op uitkering',
    text:
      'Hij diende in Afghanistan en kwam thuis met posttraumatische stress. Defensie erkent de klachten, maar de ' +
      'afhandeling van de claims duurt te lang, zegt de vakbond voor militairen.',
  },
  {
    defence: true,
    title: 'Kamer akkoord met verlenging missie Irak',
    text:
      'Nederland blijft nog een jaar militairen leveren aan de NAVO-missie in Irak. Een ruime meerderheid van de Tweede ' +
      'Kamer steunt het besluit.',
  },
  {
    defence: true,
    title: 'Vlaams bedrijf levert onderdelen voor gevechtsvliegtuig',
    text:
      'Het bedrijf uit Kortrijk gaat onderdelen maken voor de F-35. De order is goed voor honderd banen, zegt de minister ' +
      'van Defensie.',
  },
  {
    defence: true,
    title: 'Europese leiders bespreken troepen voor Oekraïne',
    text:
      'De coalitie van bereidwilligen komt in Parijs bijeen over een troepenmacht die na een bestand de vrede moet ' +
      'bewaken. De VS willen geen militairen leveren.',
  },
  {
    defence: true,
    title: 'Marineschip vertrekt naar Rode Zee',
    text: 'Zr. Ms. Tromp vertrekt vanuit Den Helder om koopvaardijschepen te beschermen tegen aanvallen van de Houthi’s.',
  },
  {
    defence: true,
    title: 'Oud-commandant: krijgsmacht is uitgehold',
    text:
      'Na dertig jaar bezuinigen kan het leger niet lang vechten, zegt de oud-commandant. Er is te weinig munitie en er ' +
      'zijn te weinig mensen.',
  },
  {
    defence: true,
    title: 'Soedan: paramilitairen nemen stad in',
    text:
      'De paramilitaire RSF heeft na een belegering van anderhalf jaar de stad El Fasher ingenomen. Het regeringsleger ' +
      'trok zich terug.',
  },
];
