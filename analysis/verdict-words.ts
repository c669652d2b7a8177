/**
 * The words that speak for and against "this is about defence", folded. `word` is that word alone, `word*` opens a word, `*word` closes one, and
 * `two_words` is a phrase (hyphens part words). A longer pattern beats a shorter one, so that "handelsoorlog" is no war.
 */

/** Speaks of defence almost by itself. */
export const STRONG = `
iraaks_leger iraakse_leger syrische_leger russische_leger amerikaanse_leger amerikaans_leger israelisch_leger israelische_leger oekraiense_leger belgisch_leger belgische_leger turkse_leger turks_leger nederlandse_leger duitse_leger franse_leger britse_leger poolse_leger
navo* nato krijgsmacht* strijdkracht* defensiemin* defensieuitgav* defensiebudget* defensiebegroting* defensiebeleid* defensiepersoneel* defensienota* defensiechef*
defensietop* defensiebedrij* defensieindustrie* defensiedepartement defensiestaf* defensiematerieel defensiecontract* defensienorm* defensieplan* defensieoverleg
defensiesamenwerking defensiespecialist* defensieorder* defensiegroep* defensiefonds* ministerie_van_defensie minister_van_defensie staatssecretaris_van_defensie
ministers_van_defensie chef_defensie chef_van_defensie defensie_uitgaven departement_defensie departement_van_defensie europese_defensie belgische_defensie nederlandse_defensie
commandant_der_strijdkrachten luchtmacht* landmacht* zeemacht* zeestrijdkracht* landstrijdkracht* luchtstrijdkracht* marinier mariniers legerleiding legerchef* legerbasis
legerbases legereenhe* legertop legervoertuig* legerkamp* stafchef* opperbevelhebber* commandotroep* special_forces gevechtsvliegtuig* straaljager* gevechtshelikopter* gevechtstoestel*
gevechtsvoertuig* gevechtsbrigade* gevechtsmissie* gevechtseenhe* gevechtstroep* onderzeeboot onderzeeboten onderzeeer* onderzeedienst duikboot duikboten fregat fregatten mijnenjager* mijnenveger*
oorlogsschip oorlogsschepen oorlogsbodem* marineschip marineschepen marinebasis marinevloot marineterrein vliegdekschip vliegdekschepen f_16* f_35* f16* f35* jsf joint_strike_fighter eurofighter
patriot_systeem patriot_systemen patriot_raket* luchtafweer* luchtverdedig* houwitser* pantser* leopard tankbataljon himars atacms luchtaanval* luchtoffensief* bombardement* gebombardeerd* bombardeer*
drone_aanval* droneaanval* dronezwerm* gevechtsdrone* raketaanval* rakettest* raketschild* raketproef* raketlancering* langeafstandsraket* kruisraket* afweerraket* *raketten ballistisch* kernwapen* kernkop* kernbom*
kernproef* kernproeven kernarsenaal kernmacht* atoomwapen* atoombom* waterstofbom* nucleaire_wapen* nucleair_wapen* nucleaire_test* nucleaire_proe* nucleaire_raket* nucleaire_aanval* nucleaire_strategie
nucleaire_afschrik* nucleair_arsenaal chemische_wapens chemisch_wapen chemische_aanval* gifgas* clustermunitie clusterbom* wapenleverantie* wapenlevering* wapensteun wapenhulp wapenbeheersing* wapenembargo* wapenwedloop
wapensyste* wapenindustrie wapenstilstand* wapenarsenaal wapendeal* staakt_het_vuren troepen* *troepen soldaat* soldaten* *soldaten *soldaat militairen dienstplicht* reservist* rekruten veteraan* veteranen* *veteranen
troepenmacht* legeroefening* militaire_oefening* militaire_operatie* militaire_missie* militaire_macht* militaire_steun militaire_hulp militaire_actie* militaire_inlichting* militaire_interventie* militair_ingrijpen
militaire_bas* militaire_doel* militaire_vliegtuig* militaire_voertuig* militaire_top militaire_alliantie militaire_agressie militaire_dreiging militair_attache militaire_capaciteit* militaire_uitgaven militair_materieel
militaire_training* militaire_luchthaven militair_conflict militaire_vliegveld* militair_instructeur* militair_optreden militair_personeel militaire_strategie mivd adiv hybride_dreiging* hybride_oorlog* hybride_aanval* sabotageactie*
cybersoldaten cyberoorlog* schaduwvloot artikel_5 collectieve_verdediging inf_verdrag non_proliferatie* start_verdrag oorlogsvoering* burgeroorlog* oorlogsgebied* oorlogszone* frontlinie* tegenoffensief* grondoffensief* artillerie* mortier*
raketbeschieting* loopgra* peshmerga taliban houthi* hezbollah hamas rebellenleger* rebellengebied* rebellenenclave* bevrijdingsleger vredesmacht* vredesmissie* blauwhelm* minusma eufor isaf unifil pentagon het_bondgenootschap legerkazerne* vliegbasis* raketten munitie*
bataljon* brigade* eskader* squadron* peloton stealth awacs bommenwerper* oorlogsmachine gewapend_conflict gewapende_conflict* gesneuvelde_soldaat gesneuvelde_militair* gesneuvelde_soldaten gesneuvelden russische_invasie grootschalige_invasie amerikaanse_invasie buitenlandse_missie* missie_in_mali missie_in_afghanistan burnpit* chroom_6 afschrikking* herbewapen*
bewapening* ontwapening* demilitari* militarisering oorlogsdreiging* langeafstandswapen* leger*_trekt generaal_majoor luitenant_generaal brigadegeneraal vlootcommandant strategische_onderzeeboten overgangsregering_leger`;

/** Speaks of defence, but has other uses too. */
export const MIDDLE = `
militair militaire leger legers *leger defensie oorlog oorlogs* *oorlog raket wapens *wapens tanks drones generaal generaals kolonel* luitenant* admiraal* speciale_eenheden marine invasie* vredesakkoord* vredesoverleg vredesonderhandel* *raket
nucleaire_programma kernprogramma kernmacht strijd_tegen_is cyberaanval* digitale_aanval* spionage* sabotage hybride staatsgreep* rebellen militie* milities guerrilla* beschietingen beschoten vijandelijk* offensief front luchtruim* bondgenootschap jachtvliegtuig* verkenningsvliegtuig* paramilitair* regeringsleger beroepsmilitair* krijgsgevangen*
wapenexport wapenhandel grenstroepen nationale_garde coalitie_onder_leiding krijgsheer* krijgsheren bezette_gebied* annexatie annexeer* noodpakket* atoomakkoord inlichtingendienst* aivd strijders gewapende_groep*`;

/** Speaks of defence in company. */
export const WEAK = `
tank drone bom bommen *bommen commandant* majoor opmars rukt_op rukken_op oprukk* strijder rebel islamitische_staat explosie* granaat granaten spion spionnen hackers vijand* gevecht gevechten slagveld* doelwit* vergelding* bezet bezette escalatie* geescaleerd*
nucleair* atoom* uranium* bondgenoot* bondgenoten alliantie* grootmacht* stoltenberg mattis vandeput hennis bijleveld ollongren brekelmans dedonder veiligheidsraad coup geallieerde* kazerne* marechaussee* oefening* eenheden paraatheid spierballen verkenningstoestel* missie missies stationer* gestationeerd* vredesbesprek* weerbaarheid dreigingsniveau
aanval aanvallen aangevallen luchtalarm explosieven bermbom* ontploff* instructeurs vloot veroverd* heroverd* belegering* belegerd* inname gesneuveld sneuvel*`;

/** Where it is often about war: worth something beside other words. */
export const PLACES = `
rusland russische russen kremlin poetin moskou oekrain* zelensky* kiev krim donbas syrie syrisch* assad damascus aleppo idlib ghouta jemen* libie libisch* haftar tripoli irak* bagdad koerd* afghan* kaboel noord_korea* pyongyang kim_jong iran
iraanse teheran taiwan chinese_zee libanon beiroet soedan congo odesa charkov israel* gaza* palestij* mali sahel somalie*`;

/** Subjects that borrow the words of war, or push them into the background; weighed against the words above. */
export const AGAINST = {
  sport: `
voetbal* wedstrijd* doelpunt* competitie eredivisie bundesliga premier_league champions_league jupiler* play_offs spits spitsen middenveld* keeper* doelman* verdediger* aanvaller* scheidsrechter* trainer* coach bondscoach ploeg ploegen elftal
kampioen* medaille* olympi* wielren* renner* etappe* tour_de_france giro ronde_van* tennis* finale kwartfinale* ajax feyenoord psv anderlecht club_brugge standard_luik stadion* supporter* transfer* blessure* goal goals scoorde gescoord seizoen
sprint klassieker* schaats* formule_1 verstappen grand_prix wk ek atleet atleten hockey* basketbal* volleybal* rugby* super_bowl quarterback new_england penalty* thuisploeg nederlaag linksback rechtsback`,
  court: `
rechtbank* verdachte* rechter rechters advocaat advocaten advocate openbaar_ministerie officier_van_justitie officieren_van_justitie parket celstraf* gevangenisstraf* cel veroordeeld* vonnis* bedreigde bedreiging_van met_een_mes zit_vast vrijspraak vrijgesproken strafzaak* strafeis*
rechtszaak* rechtszaken zitting* hoger_beroep assisen* correctionele beklaagde* aanklacht* aangeklaagd* beroepsverbod dagvaarding* politie* agent agenten inbraak* overval* drugs* moord* vermoord* gearresteerd* aangehouden arrestatie* recherche*
schietpartij* schutter* vuurwapen* wapenlobby* wapenwet* wapenbezit* wapeneigen* bump_stocks nra steekpartij* mishandel* verkracht* misdrij* terreur* syriegang* syriestrijd* jihad* terroris* aanslag* extremis* is_vrouwen is_vrouw is_kinderen
uitreiziger* gijzel* fraude* crimine* misdaad* misdaden`,
  commemoration: `
herdenk* *herdenking *herdenkingen herdacht* krans* oorlogsslachtoffer* bezetter* gefusilleerd* vierhonderd_jaar beleg_van slag_na kostuum* expositie* tentoonstelling* dodenherdenking* bevrijdingsdag tweede_wereldoorlog eerste_wereldoorlog *wereldoorlog wereldoorlog* wo_i wo_ii woi woii 1940_1945 40_45 1914_1918 14_18 nazi* hitler* holocaust* auschwitz* joodse* verzet verzetsheld* verzetsstrijd*
ss_er ss_uitkering* wehrmacht monument* museum* musea slag_om slag_bij market_garden airborne* d_day oorlogsgraf* oorlogsgraven begraafplaats* oorlogsverleden oorlogsverhaal* napoleon* waterloo historisch* historicus geschiedenis atoombunker* bunker*
nagedachtenis erfgoed* onderduik* deporta* razzia* vietnamoorlog vuile_oorlog`,
  metaphor: `
handelsoorlog* prijzenoorlog* prijsoorlog* politieke_oorlog clanoorlog* bendeoorlog* drugsoorlog* taaloorlog* loopgravenoorlog leger_des_heils een_leger heilsleger milieudefensie leger_vrijwilligers leger_van leger_aan leger_fans legertje verklaart_de_oorlog
verklaarde_de_oorlog oorlog_verklaard vol_in_de_aanval in_de_aanval charmeoffensief* strijdbijl* marine_le_pen marineblauw* tankstation* getankt tanken kernkabinet kernenergie kerncentrale* kernafval kernreactor* nucleaire_optie wapenschild*
onder_vuur bom_onder in_oorlog_over oorlog_over in_de_verdediging opende_de_aanval opent_de_aanval openen_de_aanval een_oorlog_tegen gewapend_met ten_strijde man_en_macht front_van_de frontman* frontvrouw* frontaal generaal_pardon generale_repetitie consul_generaal directeur_generaal procureur_generaal gouverneur_generaal inspecteur_generaal bommetje* tijdbom* bloembommen studentenleger wapengekletter oorlogsbudget raketstart
maanraket* ruimteraket* draagraket*`,
  'other-subject': `
verkiezing* kiezer* lijsttrekker* peiling* belasting* woning* huizen klimaat* co2 stikstof* boer boeren* ziekenhuis* arts artsen patient* onderwijs leerling* leraar* school scholen universiteit* student* winkel* omzet* beurs* aandelen koersen banken
economie* economisch* inflatie handelstarie* handelsakkoord* importheffing* brexit asiel* vluchteling* migra* zwembad* festival* concert* album* zanger* film* oorlogsfilm* bioscoop* filmzalen script acteur* actrice* roman romans boek boeken schrijver* regisseur* theater* restaurant* recept*
vakantie* toeris* hotel* storm droogte* bosbrand* brandweer* file files fiets* auto autos ongeval* ongeluk* gemeente* burgemeester* wethouder* provincie* kerk* paus bisschop* metoo* gender* abortus* huwelijk* baby* dieren hond honden natuur* tuin* wetenschap*
ruimtevaart* maan nasa satelliet* ruimtevaart* muziek* muzikale publiek decor danser* horeca taalles* benzine televisie* programmamaker* presentator* podcast* koning* prins* royal* catalo* puigdemont facebook* google* privacy* staking* vakbond* cao salaris* glyfosaat monsanto wodka* guaido* maduro* impeachment mueller* tweet* columnist* lezersbrie*`,
} as const;
