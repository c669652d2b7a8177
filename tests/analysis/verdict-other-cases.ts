/** Short texts of our own about other subjects that are easily mistaken for defence. */
export const OTHER_CASES: { title: string; text: string }[] = [
  {
    title: 'Velen staan stil bij oorlogsslachtoffers',
    text:
      'Met twee minuten stilte heeft Nederland donderdag om klokslag 20.00 uur de oorlogsslachtoffers herdacht die sinds ' +
      'het begin van de Tweede Wereldoorlog zijn omgekomen. Op de Waalsdorpervlakte was de jaarlijkse herdenking. Het ' +
      'erepeloton luidde de klok. Er werden verzetsmensen door de Duitse bezetter gefusilleerd. In Den Haag was er een ' +
      'herdenking met de burgemeester.',
  },
  {
    title: 'Burgemeester legt kransen in alle dorpskernen',
    text:
      'De burgemeester is om vijf uur met zijn tocht begonnen. Het is een bijzondere dodenherdenking. We willen de ' +
      'gesneuvelden toch herdenken. Namens het Ministerie van Defensie is ook adjudant Tonnis aanwezig bij het ' +
      'Lancastermonument.',
  },
  {
    title: 'Bom uit Tweede Wereldoorlog gevonden bij graafwerk',
    text:
      'De Explosieven Opruimingsdienst Defensie maakt vrijdag een vliegtuigbom onschadelijk die bij graafwerkzaamheden ' +
      'werd gevonden. Omwonenden moeten hun huizen uit, zegt de gemeente. De politie heeft de weg afgezet.',
  },
  {
    title: 'Man met mes aangehouden bij kazerne',
    text:
      'De politie heeft een man aangehouden die bij de kazerne in Assen een militair bedreigde. De verdachte zit vast. De ' +
      'marechaussee doet onderzoek.',
  },
  {
    title: 'Oud-militair vermoordde vrouw: achttien jaar cel',
    text:
      'De rechtbank heeft een 44-jarige oud-militair veroordeeld tot achttien jaar cel voor de moord op zijn vrouw. De ' +
      'advocaat vroeg vrijspraak. De officier van justitie had twintig jaar geëist.',
  },
  {
    title: 'Nieuwe oorlogsfilm trekt volle zalen',
    text:
      'De film over de Slag om de Schelde trok in het eerste weekend honderdduizend bezoekers. De acteurs speelden ' +
      'soldaten aan het front. De regisseur werkte vijf jaar aan het script.',
  },
  {
    title: 'Politiek in oorlog over begroting',
    text:
      'De coalitie ligt onder vuur. De oppositie opende de aanval op de premier, die in de verdediging schoot. Een bom ' +
      'onder het kabinet, zo noemen Kamerleden het plan voor de belasting en de woningmarkt.',
  },
  {
    title: 'Verkiezingen: VVD en PvdA botsen over zorg en defensie',
    text:
      'In het debat ging het vooral over zorg, belasting, klimaat en wonen. De lijsttrekkers botsten ook kort over geld ' +
      'voor defensie. In de peilingen staat de VVD op winst, kiezers twijfelen nog.',
  },
  {
    title: 'Trainer stapt op na nederlaag',
    text:
      'De hoofdtrainer van de club stapt op na de nederlaag tegen de koploper. De verdediging was zwak en de aanvallers ' +
      'kwamen niet in het stuk voor, zei de aanvoerder na de wedstrijd. Het bestuur zoekt een opvolger voor de rest van ' +
      'het seizoen.',
  },
  {
    title: 'Kanonnier van de eredivisie schiet weer raak',
    text:
      'De spits scoorde drie keer met zijn linkerkanon. Het bombardement begon na rust, toen de ploeg de bezoekers onder ' +
      'vuur nam. Het stadion zong de generaal van het middenveld toe.',
  },
  {
    title: 'Renner breekt weg uit peloton',
    text:
      'In de koninginnenrit brak de renner op de laatste klim weg uit het peloton. De tankbeurt met gels kwam op tijd, zei ' +
      'zijn ploegleider. Het offensief leverde hem de gele trui op in de Tour de France.',
  },
  {
    title: 'Prijzenoorlog tussen supermarkten laait op',
    text:
      'De supermarkten openen de aanval op elkaar met kortingen. Volgens analisten is de prijzenoorlog slecht voor boeren. ' +
      'De omzet steeg, de winst daalde.',
  },
  {
    title: 'Milieudefensie daagt bank voor de rechter',
    text:
      'Milieudefensie stapt naar de rechtbank om een bank te dwingen tot minder CO2. De advocaat van de organisatie noemt ' +
      'het klimaatbeleid van de bank te vaag.',
  },
  {
    title: 'IS-vrouw veroordeeld tot drie jaar cel',
    text:
      'De rechtbank in Rotterdam heeft een vrouw die naar Syrië reisde veroordeeld tot drie jaar cel voor deelname aan een ' +
      'terroristische organisatie. Haar advocaat gaat in hoger beroep. De vrouw zat jaren in een kamp in Noordoost-Syrië ' +
      'met haar kinderen.',
  },
  {
    title: 'Museum opent expositie over bevrijding',
    text:
      'Het museum opent zaterdag een tentoonstelling over de bevrijding in 1944, met een tank, uniformen en brieven van ' +
      'soldaten. Bezoekers lopen door een nagebouwde loopgraaf. Scholen kunnen zich aanmelden.',
  },
  {
    title: 'Leger vrijwilligers maakt strand schoon',
    text:
      'Een leger vrijwilligers heeft zondag het strand van Zandvoort schoongemaakt. Gewapend met grijpers en vuilniszakken ' +
      'trokken ze ten strijde tegen het plastic.',
  },
  {
    title: 'Schutter doodt drie mensen in winkelcentrum',
    text:
      'Bij een schietpartij in een winkelcentrum zijn drie mensen gedood. De politie heeft een verdachte met een ' +
      'automatisch wapen aangehouden. De wapenlobby wil de wapenwet niet aanpassen.',
  },
  {
    title: 'Droogte: brandweer vecht tegen natuurbrand',
    text:
      'De brandweer vecht met man en macht tegen een natuurbrand op de hei. Ook een helikopter helpt met blussen. Het ' +
      'front van de brand is twee kilometer breed, zegt de burgemeester.',
  },
  {
    title: 'Ziekenhuis neemt strijd op tegen bacterie',
    text:
      'Het ziekenhuis voert een oorlog tegen een resistente bacterie. Artsen noemen het nieuwe middel een wapen dat ' +
      'patiënten snel helpt.',
  },
  {
    title: 'Trump dreigt met nieuwe handelsoorlog',
    text:
      'De Amerikaanse president dreigt met importheffingen op Europese auto’s. Brussel noemt dat een handelsoorlog en ' +
      'bereidt een tegenaanval voor. De beurzen reageerden met verlies.',
  },
  {
    title: 'Ruimtevaartbedrijf lanceert raket met satellieten',
    text:
      'De raket steeg op vanaf Florida en bracht twintig satellieten in een baan om de aarde. Het is de eerste vlucht na ' +
      'de explosie van vorig jaar, meldt de NASA.',
  },
  {
    title: 'Koning opent nieuw theater',
    text:
      'De koning heeft donderdag het theater geopend. Na een muzikaal saluut van de marinierskapel bezocht hij een ' +
      'voorstelling van de toneelschool.',
  },
  {
    title: 'Kasteel viert vierhonderd jaar beleg',
    text:
      'Het kasteel herdenkt het beleg door de Spanjaarden, vierhonderd jaar geleden. Ruiters en soldaten in kostuum spelen ' +
      'de slag na. De historicus van het museum geeft uitleg.',
  },
  {
    title: 'Hackers leggen website van gemeente plat',
    text:
      'De website van de gemeente was dinsdag onbereikbaar door een DDoS-aanval. De wethouder zegt dat er geen gegevens ' +
      'zijn gestolen. De politie onderzoekt de zaak.',
  },
  {
    title: 'Vluchtelingen uit Oekraïne vinden werk',
    text:
      'Van de Oekraïense vluchtelingen in de gemeente heeft de helft een baan, vooral in de horeca en de tuinbouw. De ' +
      'wethouder wil meer taallessen en woningen.',
  },
  {
    title: 'Russische balletdanser treedt op in Amsterdam',
    text:
      'De Russische danser trad dinsdag op in het theater. Over de oorlog wilde hij niets zeggen. Het publiek gaf een ' +
      'staande ovatie voor de muziek en het decor.',
  },
  {
    title: 'Tanken opnieuw duurder',
    text:
      'De prijs van benzine is gestegen door de onrust in het Midden-Oosten. Bij het tankstation betaalt de automobilist ' +
      'ruim twee euro, meldt de consumentenbond.',
  },
  {
    title: 'Terreurverdachte opgepakt in Brussel',
    text:
      'De politie heeft in Brussel een man opgepakt die van terrorisme wordt verdacht. Het parket zegt dat hij een aanslag ' +
      'wilde plegen met explosieven.',
  },
  {
    title: 'Wat te doen met dit spel over een oude oorlog',
    text:
      'De nieuwe shooter stuurt je als soldaat door de loopgraven, met tanks, bombardementen en een kapitein die ' +
      'bevelen schreeuwt. De multiplayer is het beste deel van de game. Op de PlayStation ziet het slagveld er ' +
      'prachtig uit.',
  },
  {
    title: 'Twee oorlogsfilms nieuw op Netflix',
    text:
      'In de eerste moet een peloton in Irak een waterpomp herstellen, onder vuur van opstandelingen. In de tweede ' +
      'trekt een korporaal door het gebied van de Taliban. De hoofdrol is voor een acteur die zelf militair was.',
  },
  {
    title: 'Leger helpt bij hoogwater',
    text:
      'Militairen leggen zandzakken langs de dijk en halen met vrachtwagens bewoners uit ondergelopen straten. De ' +
      'brandweer pompt kelders leeg. De burgemeester bedankt de soldaten voor hun hulp.',
  },
  {
    title: 'Gasprijs schiet omhoog',
    text:
      'De gasprijs is gestegen door de oorlog in Oekraïne. Huishoudens merken dat aan hun energierekening, zeggen ' +
      'economen. Rusland levert minder gas, waardoor de inflatie oploopt.',
  },
  {
    title: 'Studenten bezetten gebouw uit protest tegen oorlog in Gaza',
    text:
      'De demonstranten eisen dat de universiteit de banden met Israël verbreekt. De politie ontruimde het tentenkamp ' +
      'en hield honderd betogers aan.',
  },
  {
    title: 'Aardbeving in noorden van Syrië',
    text:
      'Zeker tachtig mensen kwamen om toen gebouwen in Aleppo instortten. Reddingswerkers zoeken onder het puin. ' +
      'Turkije stuurt hulpgoederen.',
  },
  {
    title: 'Honderd woningen op oude kazerne',
    text:
      'De gemeente bouwt huizen en een park op het terrein waar tot voor kort soldaten oefenden. In een van de ' +
      'gebouwen komt een restaurant, de bewoners krijgen er in het voorjaar de sleutel.',
  },
  {
    title: 'Raket van SpaceX ontploft',
    text:
      'De raket van Elon Musk ontplofte kort na de start boven zee. De NASA hoopt er over enkele jaren astronauten ' +
      'mee naar de maan te brengen.',
  },
  {
    title: 'Koning oefent mee in blushelikopter',
    text:
      'Op een vliegbasis stapte de koning in een transporthelikopter van de luchtmacht met een bluszak eronder. Zo oefent ' +
      'de bemanning met de brandweer op een duinbrand. De vorst had veel vragen aan het squadron over bluswater en wind.',
  },
  {
    title: 'Bekende Nederlanders kruipen door de modder',
    text:
      'Een zangeres, een youtuber en een presentatrice doen mee aan de realityshow waarin oud-commando’s hen drillen. De ' +
      'kijkers zien wie afvalt. De landmacht werkt niet meer mee aan het tv-programma: te veel vermaak.',
  },
];
