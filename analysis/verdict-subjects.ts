/**
 * Subjects that borrow the words of war, or push them into the background; weighed against the words of defence, and written as they are
 * (see verdict-words.ts).
 */
export const AGAINST = {
  sport: `
wedstrijd* competitie bundesliga premier_league champions_league jupiler* play_offs spits spitsen middenveld* keeper* doelman* trainer*
coach ploeg ploegen elftal kampioen* medaille* olympi* renner* etappe* giro ronde_van* tennis* finale kwartfinale* ajax feyenoord psv
anderlecht club_brugge standard_luik stadion* supporter* transfer* blessure* scoorde gescoord seizoen sprint klassieker* schaats*
formule_1 verstappen grand_prix wk ek atleet atleten hockey* basketbal* volleybal* rugby* quarterback new_england penalty* thuisploeg
nederlaag linksback rechtsback goals doelpunten speelronde competitieduel* uitwedstrijd* thuiswedstrijd* clubtopper voetballer* speler
spelers bal corner hoekschop buitenspel opstelling gelijkmaker openingstreffer aanvoerder* bergetap* tijdrit* sprinter* darts* turnen
turnster* judoka* bokser* boksen kickboks* mma gevechtssport* schaatser* schaken doping* topsport* sporter* sportief* clubrecord
eindklassement marathon* triatlon* zwemmer* ploegleider* playoffs`,
  court: `
verdachte* verdacht_van verdenking* verduister* diefstal* gestolen werkstraf* politierechter* aangifte rechter rechters advocaat advocaten advocate openbaar_ministerie officier_van_justitie officieren_van_justitie parket
veroordeeld* vonnis* bedreigde bedreiging_van met_een_mes zit_vast strafzaak* rechtszaak* rechtszaken zitting* hoger_beroep assisen*
correctionele beklaagde* aanklacht* aangeklaagd* beroepsverbod dagvaarding* inbraak* overval* drugs* gearresteerd* aangehouden arrestatie*
recherche* schietpartij* schutter* wapenlobby* wapenwet* wapenbezit* wapeneigen* bump_stocks nra steekpartij* mishandel* verkracht*
misdrij* extremis* is_vrouwen is_vrouw is_kinderen uitreiziger* fraude* crimine* misdaad* misdaden moord moorden moordzaak* moordenaar*
gijzeling* gijzelnem* politieagent* syrieganger* om_eist justitie jeugdgevangenis wapenstok* wapenvergunning* wapenwinkel* kartel kartels
drugsbaron* drugsbaas drugsgeld onderwereld maffia* mocro* liquidati* forensisch* straatbende* gedetineerd* tbs zedenzaak stalk* cassatie
vuurwerk* brandstichting fouilleer* preventief_fouilleren politiekorps* politiezone* politiewoord* politiebureau* politieactie*
politieoperatie* politieman politiemensen politiechef*`,
  commemoration: `
herdenk* *herdenking *herdenkingen herdacht* krans* oorlogsslachtoffer* bezetter* gefusilleerd* vierhonderd_jaar beleg_van slag_na
kostuum* expositie* tentoonstelling* *wereldoorlog wereldoorlog* wo_i wo_ii woi woii 1940_1945 40_45 1914_1918 14_18 nazi* hitler*
holocaust* auschwitz* verzetsheld* verzetsstrijd* ss_er ss_uitkering* wehrmacht museum* musea slag_om slag_bij market_garden airborne*
d_day oorlogsgraf* oorlogsgraven begraafplaats* oorlogsverleden oorlogsverhaal* napoleon* waterloo nagedachtenis erfgoed* onderduik*
deporta* razzia* vietnamoorlog vuile_oorlog erevelden herdacht bevrijdingsvuur bevrijdingsfeest* viert_bevrijding stille_tocht
oorlogsmonument* kransen nationaal_comite_4_en_5_mei vier_en_vijf_mei 4_mei 5_mei 4_en_5_mei verzetsmuseum* oorlogsmuseum* bunkermuseum*
bunkerdag bunkercomplex* oorlogsjaren bezettingstijd grote_oorlog gouden_eeuw slag_bij_waterloo anne_frank kamp_vught kamp_westerbork
westerbork jodenvervolging struikelsteen* stolperstein* blindganger* kazemat* liniedijk waterlinie grebbelinie grebbeberg
waalsdorpervlakte romeinse duitse_bezetting japanse_bezetting indie_monument nederlands_indie bersiap katapult* boogschutter* veldslag*
beleg kanonnen feodale eeuw_voor_christus 15e_eeuw 16e_eeuw 17e_eeuw 18e_eeuw 19e_eeuw zeventiende_eeuw achttiende_eeuw negentiende_eeuw
bevrijdingsdag`,
  entertainment: `
oorlogsdrama* oorlogsboek* oorlogsverhaal oorlogsverhalen actiefilm* speelfilm* prime_video streamz disney videoland hbo filmzalen
filmhuis* filmhuizen filmregisseur* regie hoofdrolspeler* castleden cast scenario scenarist* oscar oscars oscarwinn* trailer blockbuster*
romanfiguur romanpersonage* debuutroman* schrijver schrijvers schrijfster romancier* thriller* novelle dichter gedicht* poezie personage*
recensie recensies recensent* boekbespreking uitgeverij* literair* literatuur stripboek* stripverhaal* stripreeks graphic_novel gamers
gaming computerspel* videogame* nintendo battlefield_2042 world_of_tanks gameplay esport* e_sport* bordspel* speelgoed* lego musical
musicals theatervoorstelling* toneelstuk* opera concert* album* zanger* zangeres* festival* festivalganger* hitlijst* songfestival vliegshow* luchtshow*
eurovisie* popgroep* rapper* marinierskapel militaire_kapel* militaire_muziek fanfare* harmonieorkest dirigent orkest* personages
verhaallijn* spel bekende_nederlanders bekende_vlamingen bn_er bn_ers bv_s realityserie* realityshow* televisieshow* tv_show* tv_programma*
televisieprogramma* talkshow* presentatrice* youtuber* kijkers kijkcijfers afvaller* drummer vermaak`,
  metaphor: `
prijsoorlog* politieke_oorlog clanoorlog* bendeoorlog* taaloorlog* loopgravenoorlog heilsleger leger_vrijwilligers leger_van leger_aan
leger_fans legertje verklaart_de_oorlog verklaarde_de_oorlog oorlog_verklaard charmeoffensief* strijdbijl* marine_le_pen marineblauw*
tankstation* getankt tanken kernkabinet kernenergie kerncentrale* kernafval kernreactor* nucleaire_optie wapenschild* bom_onder
in_oorlog_over oorlog_over een_oorlog_tegen gewapend_met ten_strijde man_en_macht front_van_de frontman* frontvrouw* frontaal
generale_repetitie consul_generaal directeur_generaal procureur_generaal gouverneur_generaal inspecteur_generaal bommetje* tijdbom*
bloembommen studentenleger oorlogsbudget raketstart maanraket* ruimteraket* draagraket* cultuuroorlog* valutaoorlog* tarievenoorlog*
maffiaoorlog* biedingsoorlog* biedoorlog* chipoorlog* techoorlog* economische_oorlog woordenoorlog* oorlog_tegen_drugs war_on_drugs
verklaart_oorlog_aan_drugs oorlog_in_de_onderwereld handelsconflict* handelsstrijd stellingenoorlog_om leger_werklozen leger_ambtenaren
leger_supporters generaal_pardon verbale_oorlog wapen_in_de_strijd_tegen wapen_tegen strijd_tegen_kanker propagandaslag concurrentieslag
titelstrijd machtsstrijd_in_de_partij verkiezingsstrijd machtsstrijd_binnen kruistocht_tegen raketgroei raketsla oorlogspad
loopgravendebat loopgravenstrijd stoottroepen_van bomvol tankbeurt tankpas tankauto* tankwagen* tankdienst* denktank* watertank* gastank*
brandstoftank* septische_tank opslagtank* think_tank`,
  'other-subject': `
kiezer* belasting* woning* klimaat* co2 stikstof* boer boeren* patient* onderwijs leerling* leraar* omzet* aandelen koersen banken
inflatie handelstarie* handelsakkoord* brexit asiel* zwembad* schrijver* theater* restaurant* recept* vakantie* toeris* droogte* bosbrand*
file files fiets* ongeval* wethouder* paus bisschop* metoo* gender* abortus* huwelijk* baby* dieren hond honden tuin* wetenschap*
ruimtevaart* nasa decor danser* horeca taalles* benzine programmamaker* presentator* podcast* royal* catalo* puigdemont privacy* staking*
cao salaris* glyfosaat monsanto wodka* guaido* maduro* impeachment mueller* columnist* lezersbrie* natuurgebied* natuurbeheer natuurbrand*
natuurmonumenten projectontwikkel* bestemmingsplan* vliegramp* pandemie corona* coronavirus vaccin* griep hoofddoek* milieuorganisatie*
milieuactivist* energietransitie uitstoot ruimteschip* ruimtestation* ruimtecapsule* astronaut* coa noodopvang opvangplek* opvanglocatie*
aanmeldcentrum crisisopvang opvangcentr* spreidingswet statushouder* kinderopvang zorgverzeker* huisarts* thuiszorg pensioen* huurprij*
hypothe* supermarkt* consument* staal aluminium invoerheffing* heffingen handelspraktijken handelsverdrag* tarieven influencer* tiktok*
instagram villa makelaar* gaslek appartementencomplex* veiligheidsregio* horoscoop weerbericht knmi treinverkeer kapsel kook* landschap*
wandel* camping* herbestemming ecologische vastgoed* uitzetting* uitgewezen repatrieer* verblijfsvergunning demonstratie* demonstrer*
protest* betoog* campus actiegroep* barricade* geblust brandhaard* dijk dijken wandelaar* deelnemers_aan_de ondergelopen aardgas gaskraan
gaslevering* roebel* huishoudens koopkracht benzineprijs* kieswijzer kiesdrempel zetels debat tentenkamp ontruim* nieuwbouw* appartement*
wijk bewoners eigen_risico trottoir voetpad aanrijding* bestuurder* seksschandaal* seksfeest* hulpverlener* accommodatie wifi *verkiezing
woonwijk* goede_doel goede_doelen kankeronderzoek sponsorloop* magneetviss* kroonprins* troonopvolg* prinses prinsessen koningshuis lira koersval* wisselkoers* valutacrisis inflatie nijmeegse evacues water_blijft_stijgen migra* verkiezing* vorstin vorst majesteit* koningin koningin_maxima koninklijk_bezoek koninklijk_paar`,
} as const;

export type Subject = keyof typeof AGAINST;

/** Says almost by itself that a text is about that subject: counts double. */
export const TELLING: Partial<Record<Subject, string>> = {
  sport: `
eredivisie doelpunt* voetbal* wielren* scheidsrechter* tour_de_france bondscoach gele_trui super_bowl`,
  court: `
rechtbank* celstraf* gevangenisstraf* strafeis* syriegang* syriestrijd* veroordeeld_tot vrijspraak drugskartel* vuurwapen* militaire_kamer
stond_terecht staat_terecht stonden_terecht vrijgesproken gerechtshof drugssmok* drugshandel* drugstransport* vast_om vast_voor vast_wegens cel_voor jaar_cel maanden_cel`,
  commemoration: `
dodenherdenking* bevrijdingsfestival* ereveld tweede_wereldoorlog eerste_wereldoorlog vliegtuigbom* marinemuseum legermuseum oorlogsmuseum luchtvaartmuseum kranslegging* minuten_stilte
minuten_stil atlantikwall middeleeuw* ridder ridders kasteel kastelen`,
  entertainment: `
oorlogsfilm* oorlogfilm* oorlogsserie* oorlogsroman* netflix bioscoop* regisseur* acteur* actrice* roman romans schrijver* recensie*
lezersrecensie boekrecensie* call_of_duty playstation xbox multiplayer* singleplayer* musical* taptoe hoofdrol* dit_boek het_boek leesclub
game games gamer* shooter* videogame* computerspel* oorlogsgame* oorlogsspel* strategiespel* filmrecensie* boekenweek songfestival
festivalganger*`,
  metaphor: `
handelsoorlog* prijzenoorlog* leger_des_heils milieudefensie drugsoorlog*`,
  'other-subject': `
aardbeving* orkaan tsunami overstroming* spacex elon_musk starship ruimteraket* asielzoeker* azc* woningbouw* importheffing* importtarie*
lijsttrekker* verkiezingen klimaatzaak gemeenteraad* hoogwater zandzakken wateroverlast watersnood* ondergelopen natuurbrand* bosbrand*
heidebrand* veenbrand* vierdaagse demonstranten betogers gasprijs gasprijzen energieprijs energieprijzen energierekening zwevende_kiezers
slotdebat lijsttrekkersdebat verkiezingsdebat migrant* kustwacht_redt *verkiezingen brand_meester blussen bluswerk* bluszak* blushelikopter* blusvliegtuig* bluswater duinbrand* brandweer* noodweer
moesson* aardverschuiving* dambreuk* vulkaan* uitbarsting reddingswerkers`,
};

/** Stands in news of war as well: counts half. */
export const FAINT: Partial<Record<Subject, string>> = {
  court: `
opgepakt agent agenten terroris* aanslag* politie cel bende bendes jihad* terreur*`,
  entertainment: `
boek boeken film films muziek* lezer lezers serie podium publiek documentaire*`,
  commemoration: `
geschiedenis historische* historicus historici geallieerde* monument monumenten bunker bunkers 190* 191* 192* 193* 1940 1944 1945`,
  'other-subject': `
ziekenhuis* huizen school scholen hotel* provincie* gemeente* burgemeester* televisie* ongeluk* vluchteling* economie* economisch*
satelliet* koning* prins* tweet* facebook* google* kerk* auto autos arts artsen student* universiteit* winkel* beurs* storm diplomaat
diplomaten ambassadeur* peiling* vakbond*`,
};
