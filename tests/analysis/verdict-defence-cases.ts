/** Short texts of our own about defence that are easily missed. */
export const DEFENCE_CASES: { title: string; text: string }[] = [
  {
    title: 'Oekraïense stad opnieuw zonder stroom',
    text:
      'Bij een nachtelijke aanval met drones en raketten op de havenstad Odesa zijn zeker vier doden gevallen. Volgens de ' +
      'gouverneur werd een energiecentrale geraakt. Moskou ontkent.',
  },
  {
    title: 'Zweden nu echt lid',
    text:
      'Met het neerleggen van de documenten in Washington is Zweden het 32ste lid geworden van het bondgenootschap. ' +
      'Premier Kristersson sprak van een overwinning voor de vrijheid.',
  },
  {
    title: 'Kabel in Oostzee beschadigd, Finland houdt tanker vast',
    text:
      'De Finse kustwacht is aan boord gegaan van een olietanker die ervan wordt verdacht een kabel op de zeebodem te ' +
      'hebben vernield. Het schip hoort bij de Russische schaduwvloot. De EU spreekt van sabotage.',
  },
  {
    title: 'Kamer wil opheldering over burgerdoden Hawija',
    text:
      'De Tweede Kamer wil van de minister weten waarom zij niet eerder is geïnformeerd over het bombardement op Hawija, ' +
      'waarbij in 2015 zeker zeventig burgers omkwamen. Een Nederlandse F-16 gooide de bom.',
  },
  {
    title: 'Dienstplicht terug? Vlaamse jongeren verdeeld',
    text:
      'Minister Francken schrijft alle 17-jarigen een brief om hen warm te maken voor een jaar bij het leger. Vanaf ' +
      'volgend jaar kunnen vijfhonderd jongeren beginnen.',
  },
  {
    title: 'Israël trekt zich terug uit zuiden van Libanon',
    text:
      'Het Israëlische leger heeft zich teruggetrokken uit dorpen in het zuiden van Libanon. Volgens Hezbollah werden ' +
      'daarbij nog huizen beschoten. Het bestand houdt stand, zegt de VN-macht Unifil.',
  },
  {
    title: 'China laat spierballen zien rond Taiwan',
    text:
      'China is begonnen aan een grote oefening rond Taiwan, met tientallen schepen en vliegtuigen. Het eiland heeft zijn ' +
      'eenheden in staat van paraatheid gebracht.',
  },
  {
    title: 'Rheinmetall verdubbelt winst',
    text:
      'Het Duitse concern Rheinmetall heeft de winst zien verdubbelen dankzij de vraag naar munitie en pantservoertuigen. ' +
      'De aandelen stegen op de beurs. Het bedrijf bouwt een nieuwe fabriek in Litouwen.',
  },
  {
    title: 'Kabinet koopt vier nieuwe onderzeeboten',
    text:
      'De nieuwe boten worden gebouwd door een Franse werf. De staatssecretaris noemt het een van de grootste aankopen ' +
      'ooit. De eerste vaart over tien jaar uit.',
  },
  {
    title: 'Belgische F-16’s onderscheppen Russisch toestel',
    text:
      'Twee Belgische jachtvliegtuigen hebben boven de Oostzee een Russisch verkenningstoestel begeleid. Het toestel vloog ' +
      'zonder transponder, meldt Defensie.',
  },
  {
    title: 'Navo-chef: lidstaten moeten meer uitgeven',
    text: 'De secretaris-generaal wil dat de lidstaten 5 procent van hun economie aan hun leger uitgeven. Spanje vindt dat te ' + 'veel.',
  },
  {
    title: 'Drones boven vliegbasis Volkel',
    text:
      'Boven de vliegbasis zijn vrijdagavond meerdere drones gezien. Militairen hebben geschoten om ze neer te halen. De ' +
      'minister sluit een buitenlandse mogendheid niet uit.',
  },
  {
    title: 'Tientallen doden bij gevechten in Oost-Congo',
    text:
      'Bij gevechten tussen het Congolese leger en rebellen van M23 zijn tientallen doden gevallen. De rebellen rukken op ' +
      'naar Goma. Duizenden burgers zijn op de vlucht.',
  },
  {
    title: 'Reservisten krijgen meer taken',
    text:
      'Het aantal reservisten moet groeien naar 20.000. Ze bewaken straks havens en bruggen, zodat beroepsmilitairen ' +
      'elders ingezet kunnen worden, schrijft de staatssecretaris aan de Kamer.',
  },
  {
    title: 'Poetin dreigt met inzet kernwapens',
    text:
      'De Russische president heeft de voorwaarden voor de inzet van kernwapens verruimd. Het Kremlin noemt het een ' +
      'antwoord op westerse raketten die Rusland kunnen raken.',
  },
  {
    title: 'Russische spionnen hackten wifi van OPCW',
    text: 'De MIVD heeft een operatie van de Russische militaire inlichtingendienst verstoord. Vier agenten werden het land ' + 'uitgezet.',
  },
  {
    title: 'Veteraan wacht al jaren op uitkering',
    text:
      'Hij diende in Afghanistan en kwam thuis met posttraumatische stress. Defensie erkent de klachten, maar de ' +
      'afhandeling van de claims duurt te lang, zegt de vakbond voor militairen.',
  },
  {
    title: 'Kamer akkoord met verlenging missie Irak',
    text:
      'Nederland blijft nog een jaar militairen leveren aan de NAVO-missie in Irak. Een ruime meerderheid van de Tweede ' +
      'Kamer steunt het besluit.',
  },
  {
    title: 'Vlaams bedrijf levert onderdelen voor gevechtsvliegtuig',
    text:
      'Het bedrijf uit Kortrijk gaat onderdelen maken voor de F-35. De order is goed voor honderd banen, zegt de minister ' +
      'van Defensie.',
  },
  {
    title: 'Europese leiders bespreken troepen voor Oekraïne',
    text:
      'De coalitie van bereidwilligen komt in Parijs bijeen over een troepenmacht die na een bestand de vrede moet ' +
      'bewaken. De VS willen geen militairen leveren.',
  },
  {
    title: 'Marineschip vertrekt naar Rode Zee',
    text: 'Zr. Ms. Tromp vertrekt vanuit Den Helder om koopvaardijschepen te beschermen tegen aanvallen van de Houthi’s.',
  },
  {
    title: 'Oud-commandant: krijgsmacht is uitgehold',
    text:
      'Na dertig jaar bezuinigen kan het leger niet lang vechten, zegt de oud-commandant. Er is te weinig munitie en er ' +
      'zijn te weinig mensen.',
  },
  {
    title: 'Soedan: paramilitairen nemen stad in',
    text:
      'De paramilitaire RSF heeft na een belegering van anderhalf jaar de stad El Fasher ingenomen. Het regeringsleger ' +
      'trok zich terug.',
  },
  {
    title: 'Russische hackers in waterinstallatie',
    text:
      'De inlichtingendienst meldt dat een groep uit Rusland probeerde een waterinstallatie te saboteren. Er was geen ' +
      'schade. Moskou ontkent.',
  },
  {
    title: 'Chinese spionnen luisterden ministerie af',
    text:
      'Hackers die voor Peking werken, drongen binnen in het netwerk van een ministerie. Volgens de diensten ging het ' + 'om spionage.',
  },
  {
    title: 'Raid bij hoofdstad Jemen eist tientallen levens',
    text:
      'Bij een raid van de Saoedische coalitie is een hotel bij Sanaa geraakt. Onder het puin liggen nog ' +
      'slachtoffers. De VN onderzoekt de aanval.',
  },
  {
    title: 'Gijzelaars in Gazastrook overgedragen',
    text:
      'Hamas heeft twee gijzelaars overgedragen aan het Rode Kruis. In ruil laat Israël gevangenen vrij. Het bestand ' +
      'gaat zo zijn tweede week in.',
  },
  {
    title: 'Inwoners ontvluchten Soedanese stad',
    text:
      'Tienduizenden mensen zijn op de vlucht geslagen nadat de RSF de stad had ingenomen. Ze vertellen over ' +
      'executies en beschietingen.',
  },
  {
    title: 'Vakbond: marine kan schepen niet bemannen',
    text: 'Er zijn te weinig technici, dus blijven drie schepen aan de kade. De staatssecretaris belooft een hoger loon.',
  },
];
