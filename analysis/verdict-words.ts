/**
 * The words that say "this is about defence", folded. `word` is that word alone, `word*` opens a word, `*word` closes one, and `two_words` is a
 * phrase (hyphens part words). A longer pattern beats a shorter one, so that "handelsoorlog" is no war.
 */

/** Speaks of defence almost by itself. */
export const STRONG = `
derde_wereldoorlog navo_landen navo_leden navo_land navo_lid navo_lidstaten navo_bondgenoten navo_top navo_verdrag navo_rekening navo_norm navo_toetreding iraaks_leger iraakse_leger syrische_leger russische_leger amerikaanse_leger amerikaans_leger israelisch_leger israelische_leger
oekraiense_leger belgisch_leger belgische_leger turkse_leger turks_leger nederlandse_leger duitse_leger franse_leger britse_leger
poolse_leger navo* nato krijgsmacht* strijdkracht* defensiemin* defensieuitgav* defensiebudget* defensiebegroting* defensiebeleid*
defensiepersoneel* defensienota* defensiechef* defensietop* defensiebedrij* defensieindustrie* defensiedepartement defensiestaf*
defensiematerieel defensiecontract* defensienorm* defensieplan* defensieoverleg defensiesamenwerking defensiespecialist* defensieorder*
defensiegroep* defensiefonds* ministerie_van_defensie minister_van_defensie staatssecretaris_van_defensie ministers_van_defensie
chef_defensie chef_van_defensie defensie_uitgaven departement_defensie departement_van_defensie europese_defensie belgische_defensie
nederlandse_defensie commandant_der_strijdkrachten luchtmacht* landmacht* zeemacht* zeestrijdkracht* landstrijdkracht* luchtstrijdkracht*
marinier mariniers legerleiding legerchef* legerbasis legerbases legereenhe* legertop legervoertuig* legerkamp* stafchef*
opperbevelhebber* commandotroep* special_forces gevechtsvliegtuig* straaljager* gevechtshelikopter* gevechtstoestel* gevechtsvoertuig*
gevechtsbrigade* gevechtsmissie* gevechtseenhe* gevechtstroep* onderzeeboot onderzeeboten onderzeeer* onderzeedienst duikboot duikboten
fregat fregatten mijnenjager* mijnenveger* oorlogsschip oorlogsschepen oorlogsbodem* marineschip marineschepen marinebasis marinevloot
marineterrein vliegdekschip vliegdekschepen f_16* f_35* f16* f35* jsf joint_strike_fighter eurofighter patriot_systeem patriot_systemen
patriot_raket* luchtafweer* luchtverdedig* houwitser* pantser* leopard tankbataljon himars atacms luchtaanval* luchtoffensief*
bombardement* gebombardeerd* bombardeer* drone_aanval* droneaanval* dronezwerm* gevechtsdrone* raketaanval* rakettest* raketschild*
raketproef* raketlancering* langeafstandsraket* kruisraket* afweerraket* *raketten ballistisch* kernwapen* kernkop* kernbom* kernproef*
kernproeven kernarsenaal kernmacht* atoomwapen* atoombom* waterstofbom* nucleaire_wapen* nucleair_wapen* nucleaire_test* nucleaire_proe*
nucleaire_raket* nucleaire_aanval* nucleaire_strategie nucleaire_afschrik* nucleair_arsenaal chemische_wapens chemisch_wapen
chemische_aanval* gifgas* clustermunitie clusterbom* wapenleverantie* wapenlevering* wapensteun wapenhulp wapenbeheersing* wapenembargo*
wapenwedloop wapensyste* wapenindustrie wapenstilstand* wapenarsenaal wapendeal* staakt_het_vuren troepen* *troepen soldaat* soldaten*
*soldaten *soldaat militairen dienstplicht* reservist* rekruten veteraan* veteranen* *veteranen troepenmacht* legeroefening*
militaire_oefening* militaire_operatie* militaire_missie* militaire_macht* militaire_steun militaire_hulp militaire_actie*
militaire_inlichting* militaire_interventie* militair_ingrijpen militaire_bas* militaire_doel* militaire_vliegtuig* militaire_voertuig*
militaire_top militaire_alliantie militaire_agressie militaire_dreiging militair_attache militaire_capaciteit* militaire_uitgaven
militair_materieel militaire_training* militaire_luchthaven militair_conflict militaire_vliegveld* militair_instructeur* militair_optreden
militair_personeel militaire_strategie mivd adiv hybride_dreiging* hybride_oorlog* hybride_aanval* cybersoldaten cyberoorlog* schaduwvloot
artikel_5 collectieve_verdediging inf_verdrag non_proliferatie* start_verdrag oorlogsvoering* burgeroorlog* oorlogsgebied* oorlogszone*
frontlinie* tegenoffensief* grondoffensief* artillerie* mortier* raketbeschieting* loopgra* peshmerga taliban houthi* hezbollah hamas
rebellenleger* rebellengebied* rebellenenclave* bevrijdingsleger vredesmacht* vredesmissie* blauwhelm* minusma eufor isaf unifil pentagon
het_bondgenootschap legerkazerne* vliegbasis* raketten munitie* bataljon* brigade* eskader* squadron* peloton stealth awacs bommenwerper*
oorlogsmachine gewapend_conflict gewapende_conflict* gesneuvelde_soldaat gesneuvelde_militair* gesneuvelde_soldaten gesneuvelden
russische_invasie grootschalige_invasie amerikaanse_invasie buitenlandse_missie* missie_in_mali missie_in_afghanistan burnpit* chroom_6
afschrikking* herbewapen* bewapening* ontwapening* demilitari* militarisering oorlogsdreiging* langeafstandswapen* generaal_majoor
luitenant_generaal brigadegeneraal vlootcommandant strategische_onderzeeboten defensie* leger* militair* marine* gevechts*
landsverdediging defensieraad wapenfabri* wapenproduc* wapenhandelaar* wapenpakket* wapendepot* wapenzending* wapenprogramma*
massavernietigingswapen* *drones kamikazedrone* drone_afweer droneafweer* dronemuur vuurpositie* luchtsteun luchtruimschending*
no_fly_zone vijandelijkhe* oorlogvoer* dienstweiger* deserteur* deserteer* dienstplichtig* reservisten reservist schietoefening*
laagvlieg* vliegoefening* veteranendag veteraneninstituut veteranenombudsman veteranenorganisatie* *veteraan oud_militair* ex_militair*
beroepsleger* krijgsraad scherpschutter* sluipschutter* infanteri* cavalerie* genietroepen paratroeper* para's paracommando* elitetroep*
elite_eenhe* elitesoldaten rapid_support_forces revolutionaire_garde* huurling* wagner_groep wagner_baas wagnergroep wagnerbaas idf opcw
iaea gru saceur navo_chef oostflank suwalki afschrikkingsmacht kernmogendheid* kernmachten kernraket* kernduikboot* kernonderzeeer*
nieuw_start new_start raketverdediging* raketaanvallen drone_aanvallen luchtdoelraket* grondtroepen grondoperatie* grondoorlog*
oorlogsgeweld burgerdoden burgerslachtoffers nh90* chinook* c_130* a400m mq_9 f_15* f_18* f_22* mig_29 iskander* kinzjal* s_300 s_400
stinger* bayraktar* shahed* storm_shadow cv90* nasams iris_t iron_dome tomahawk* thaad rheinmetall* lockheed* raytheon northrop*
bae_systems naval_group fn_herstal knds onderzeeers zr_ms hr_ms veiligheidsgarantie* coalition_of_the_willing coalitie_van_bereidwilligen
vliegbases luchtmachtbasis luchtmachtbases kleine_brogel oorlogsmisdad* rebellenleider* rebellenbeweging* rebellengroep* opstandelingen
antitank* anti_tank* mijnenbestrijding* antipersoonsmijn* landmijn* zeemijn* clustermun* kalibr cybercommando hybride_conflict*
bondgenootschappelijke artikel_42 bijstandsclausule nucleaire_paraplu kernwapenverdrag kruisvluchtwapen* raketbasis raketsysteem*
raketsystemen raketinstallatie* rakettenregen talibaan* elkaar_verdedigen elkaar_te_verdedigen wederzijdse_verdediging verdedigingspact*
defensiesamenwerk* oorlogsinspanning* hayat_tahrir_al_sham regeringstroepen opstandeling wapenexport* navotop israelisch_palestijns*
israelische_militairen bezettingsmacht onbemande_vliegtuigen onbemande_toestellen dronebasis marine dienstjaar militair_dienstjaar
dienjaar legerdienst bundeswehr* gevechtsklaar* luchtlanding* waterstofbommen`;

/** Speaks of defence as strongly, unless its bearer is in the news for something else: a soldier in court, a barracks for sale. */
export const PEOPLE = `
militairen beroepsmilitair* soldaat soldaten *soldaat *soldaten marinier mariniers veteraan veteranen *veteraan *veteranen oud_militair*
ex_militair* reservist reservisten rekruten dienstplichtigen legerkazerne* commandotroep* landmacht luchtmacht marine blauwhelm blauwhelmen
sluipschutter* scherpschutter*`;

/** The same, where it is written with a capital: "Defensie" is the ministry, "de defensie" may be a back line. */
export const STRONG_NAMES = `
defensie taurus patriot patriots landmacht abrams javelin javelins leopards boxer`;

/** Speaks of defence, but has other uses too. */
export const MIDDLE = `
militair militaire leger legers *leger defensie oorlog oorlogs* *oorlog raket wapens *wapens tanks drones generaal generaals kolonel*
luitenant* admiraal* speciale_eenheden invasie* vredesakkoord* vredesoverleg vredesonderhandel* *raket nucleaire_programma kernmacht
strijd_tegen_is staatsgreep* rebellen militie* milities guerrilla* beschietingen beschoten vijandelijk* offensief bondgenootschap
jachtvliegtuig* verkenningsvliegtuig* paramilitair* regeringsleger beroepsmilitair* krijgsgevangen* wapenexport wapenhandel grenstroepen
nationale_garde coalitie_onder_leiding krijgsheer* krijgsheren appeasement* machtspolitiek invloedssfeer* afschrikken bezette_gebied* annexatie annexeer* noodpakket* atoomakkoord strijders
gewapende_groep* wapen* drone* raket* krijgs* vredesgesprek* vredesplan* vredestop vredesregeling* vredesdeal vredesproces* vredestroepen
veiligheidsconferentie* bufferzone* zuid_chinese_zee strategische_autonomie gevangenenruil* grensconflict* mobilisatie boko_haram
al_shabaab bestook* bestoken gebombardeer* oorlogsrecht genocide oorlogen conflictgebied* strijdgebied* strijdgroep* strijdmacht*
gewapende_strijd gewapende_conflicten gewapende_groepering* kernprogramma atoomprogramma kernakkoord nucleair_akkoord
nucleaire_installatie* uraniumverrijking zelfverdediging beschieting* vuurgevecht* dassault thales kongsberg uss hms navy_seal*
vlootverband bevoorradingsschip patrouilleschip* strijdende_partij* machtsgreep coupplegers couppoging* stationering* gebiedsverlies
terreinwinst luchtalarm militante_palestij* chemische_strijdmiddelen novitsjok* sarin zenuwgas bondgenootschappen wapenverkoop*
kruisraketten gewapend_conflict verdragspartner* rebellie* opstandige_militair* legerwagen anti_is_coalitie anti_isis_coalitie coalitie_tegen_is coalitie_tegen_isis internationale_coalitie`;

/** Speaks of defence in company. */
export const WEAK = `
isis islamitische_staat al_qaida al_qaeda kalifaat navo_lidmaatschap tank drone bom bommen *bommen commandant* opmars rukt_op rukken_op oprukk* strijder rebel explosie* granaat granaten vijand* gevecht
gevechten slagveld* doelwit* vergelding* escalatie* geescaleerd* nucleair* atoom* uranium* bondgenoot* bondgenoten alliantie* grootmacht*
stoltenberg mattis vandeput hennis bijleveld ollongren brekelmans dedonder veiligheidsraad coup kazerne* marechaussee* oefening* eenheden
paraatheid spierballen verkenningstoestel* missie missies stationer* gestationeerd* vredesbesprek* weerbaarheid dreigingsniveau aanval
aanvallen aangevallen luchtalarm explosieven bermbom* ontploff* instructeurs vloot veroverd* heroverd* belegering* belegerd* inname
gesneuveld sneuvel* wapen luchtruim projectiel* vuurde vuurden vuurt afgevuurd* neergehaald* mobilis* enclave* schietbaan* oefenterrein*
scherfvest* kogelvrij* hegseth sjojgoe shoigu belousov gerasimov prigozjin syrsky* zaloezjny zaluzjny zaluzhny pistorius eichelsheim
middendorp tuinman vliehors veiligheidsdienst* nctv veiligheidsstrategie* noodpakket* rakettest is_strijder* bezettingsmacht
bezettingsleger vuurlinie hinderlaag* oprukkende helikopters spervuur explosieve explosievenopruiming* projectielen bunkerbom* ptss
gelegerd* kazernes officieren oud_generaal defensieterrein* defensiebunker* verdedigen verdediging cia mossad fsb bemannen hypersonisch*
onbemande`;

/** Where it is often about war: worth something beside other words, and makes a deed near it one of war. */
export const PLACES = `
straat_van_hormuz perzische_golf oekrain* zelensky* kiev krim donbas syrie syrisch* assad damascus aleppo idlib ghouta jemen* libie libisch* haftar tripoli irak* bagdad
koerd* afghan* kaboel taiwan libanon beiroet soedan congo odesa charkov israel* gaza* palestij* mali sahel somalie* zelensk* kyiv kyjiv
charkiv cherson* zaporizj* marioepol* bachmoet avdiivka pokrovsk dnipro odes* loehansk donetsk donetsk* sudan* soedan* darfur darfoer
khartoem khartoum el_fasher al_fashir tigray* ethiop* eritre* nagorno* karabach armeni* azerbeid* kasjmir kashmir pakistan* myanmar birma
rohingya m23 goma bukavu kivu rwand* burkina* tsjaad niger nigerese malinese bamako centraal_afrika* gazastrook gazaan* rafah khan_younis
jordaanoever westbank netanyahu saoed* saoud* saudi* saudisch* sanaa aden hodeidah marib mosul mosoel raqqa afrin manbij kobani* benghazi
libanes* tel_aviv hormuz rode_zee pkk ypg transnistri* moldavi* groenland* tsjetsjen* oostzee cabo_delgado witkoff israelier* kibboets*
kunduz kandahar uruzgan helmand mazar_i_sharif afghaans* hawija erbil taipei homs hama latakia`;

/** States that threaten others: places of war too, and their covert deeds are a matter of defence. */
export const STATES = `
rusland ruslands russische russisch russen rus kremlin* poetin* putin* moskou lavrov medvedev koersk* belgorod noord_korea* noordkorea*
pyongyang kim_jong iran iraans iraanse iraniers teheran khamenei wit_rusland wit_russische belarus* loekasjenko*`;

/** States whose covert deeds are a matter of defence, but whose other news seldom is. */
export const RIVALS = `
china chinees chinese chinezen peking beijing statelijke_actor* buitenlandse_mogendhe* vreemde_mogendhe*`;

/** Deeds and things that are of war where a place of war stands near, and say nothing elsewhere. */
export const DEEDS = `
geschoten hevige_strijd strijdende_kampen scheepvaart koopvaardij vrachtschip vrachtschepen tankers toe_te_treden toetreding doden gedood dode omgekomen omgebracht gewonden slachtoffers vermoord* raid raids geweld strijd vechten vecht gevochten gevlucht
weggevlucht ontvlucht* ontheemd* humanitair* hulpgoederen hulpkonvooi* hongersnood evacuat* omsingel* belegerd* ingenomen neemt_in
nemen_in innam* bolwerk massagra* bloedbad* bloedvergieten dreigt dreigen dreigement* gedreigd gezant* bestand vrede gijzelaar* uitruil
vrijlating ontvoerd* grondgebied* soevereinitei* gebieden veroverde binnengevallen binnenvallen binnen_te_vallen valt_binnen inval
invallen terugtrek* trekt_zich_terug teruggetrokken doelen verwoest* puin rookwolk* bombard* leveren levert levering leveringen geleverd
onderschep* onderschept neergeschoten neer_te_halen helikopter* leider_gedood vluchtelingenkamp* rsf unrwa executie* conflict conflicten
oorlogshandeling* inlijv* bezetting bezet bezette aanvalt aangevallen valt_aan vallen_aan vuren schoten kogels bomscherven oprukken
veiligheidstroepen aanvallers wraak vergeld* escalat* verdragsgebied proef lancering gelanceerd* lanceert afgeschoten plutonium verrijking
grensovergang* sluit_zich_aan op_de_vlucht sloegen_op_de_vlucht schepen vloot toestel toestellen opgelaaide oplaai* in_te_nemen afpakken
annexe* ontheming ontheemding opbouw versterkt versterken manschappen buitenwijken geweervuur in_handen`;

/** Deeds that are a matter of defence where a state stands behind them. */
export const COVERT = `
spion spionnen spionage* spioneer* spionneer* bespioneer* sabotage* sabote* gesaboteerd* saboteur* hackers hacker gehackt* hackte hackten
hackaanval* hackpoging* cyber* digitale_aanval* ddos_aanval* desinformatie inmenging geheime_dienst geheime_diensten inlichtingendienst*
aivd svr onderzeese datakabel* internetkabel* zeekabel* stroomkabel* kabelbreuk* kabels gasleiding* vitale_infrastructuur olietanker
tanker ambassadeur_ontboden diplomaten_uitgezet ontregel* verstoring* ontwrichting tegenspionage hybride saboteren verstoren verstoort
drong_binnen drongen_binnen binnengedrongen afgeluisterd* afluister* infiltr* geinfiltreerd* saboteurs`;

/** Looks like one of the words above and is none. */
export const NEUTRAL = `
show_of_force defensief* defensiev* defensies legering* legergroen* legerprint wapenfeit* wapengekletter wapenschild* wapenspreuk* wapenbroeder*
marineer* marinebio* marinepark* marineblauw gevechtssport* gevechtskunst* droneteam* droneshow* dronebeelden raketstart in_de_aanval
vol_in_de_aanval onder_vuur opende_de_aanval opent_de_aanval openen_de_aanval een_leger natuurlijk natuurlijke natuurlijk*
artsen_zonder_grenzen vredesprijs nobelprijs* militaire_willems_orde vliegveld generaal_pardon aanval_op_de_titel militairement oorlogskas
nucleaire_geneeskunde bommetje bommetjes in_de_verdediging grenzeloos soldaatje tankte missionaris* marineland politiek* navolg* navorm*
navorder* navoel* slagwapen* steekwapen* politieke_strijd munitie_voor munitie_tegen kustwacht kogel_door_de_kerk dienstjaren`;
