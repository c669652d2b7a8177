import { fold } from '../fold.ts';

/**
 * Surnames under which persons stand in the news without their first name, as far as they are seldom anything else. By hand, from
 * general knowledge of politics and armed forces since about 2000; a surname that is also a common word or a place does not belong here.
 */
const TEXT = `
Abbas Aboutaleb Adenauer Afewerki Ahmadinejad Alijev Aliyev Allende Anastasiades Anciaux Annan Annemans Ansip Anušauskas Aquino Arafat
Araghchi Ashton Assad Assange Asscher Atatürk Attal Ayrault Azarkan Aznar Babis Bachelet Baerbock Baghdadi Balkenende Bannon Baradei
Bardella Barnier Barroso Basescu Bashir Baudet Bayrou Beethoven Belousov Bensouda Berdymoechamedov Beria Berlusconi Beulen Bezos Bhutto
Biden Bijleveld Bijsterveld Bikker Biya Blair Blinken Blix Boedanov Bolkestein Bolsonaro Bolton Bontenbal Boric Borisov Borrell Bouchez
Bouterse Bozizé Brahimi Breedlove Brekelmans Brezjnev Budanov Buhari Bukele Buma Burhan Bush Cameron Carney Castro Cavoli Cavusoglu
Ceausescu Chavez Cheney Chirac Chodorkovski Chroesjtsjov Churchill Chávez Clegg Clinton Comey Compaoré Corbyn Crevits Crombez Crosetto
Cruijff Dales Darwin Dassen Davutoglu Dedonder Dehaene Demir Demirtas Dermagne Dewael Dewinter Dijkhoff Dijkstal Dijsselbloem Djokovic
Djukanovic Dodik Dodon Dombrovskis Draghi Duda Duisenberg Duterte Duyvendak Déby Eerdmans Eichelsheim Eichmann Einstein ElBaradei
Epstein Erdogan Esper Farage Federer Fico Fillon Flahaut Fogh Fortuyn Francken Frederiksen Freud Fujimori Gabbard Gaddafi Gallant Gandhi
Gantz Gauck Gauland Gbagbo Gentiloni Gerasimov Ghani Giuliani Goebbels Gorbatsjov Gove Goïta Grapperhaus Grossi Grybauskaite Grynkewich
Guaidó Guardiola Guterres Guttenberg Göring Gülen Habeck Haftar Hagel Halsema Hammarskjöld Haniyeh Haradinaj Hasina Heerma Hegseth
Heinsbroek Hekmatyar Hemedti Hennis Hillen Himmler Hirsi Hitler Hoekstra Hollande Homans Honecker Hulot Hultqvist Häkkänen Höcke Ilves
Imamoglu Iohannis Ishiba Izetbegovic Jambon Jammeh Janoekovitsj Janukovitsj Javid Jeltsin Jermak Jetten Jinping Jintao Joesjtsjenko
Jokowi Jolani Jong-il Jong-un Juncker Junqueras Juppé Kaag Kabila Kaczynski Kaddafi Kadhafi Kadyrov Kagame Kallas Karadzic Karimov
Karremans Karzai Kasparov Kavanaugh Kellogg Kennedy Kenyatta Khadaffi Khamenei Khomeini Kiir Kilicdaroglu Kinnock Kirchner Kishida
Kissinger Klitschko Klitsjko Klopp Knops Koeleba Koeman Koenders Kohl Koizumi Komorowski Kony Koolmees Kramp-Karrenbauer Krikke
Kristersson Kroes Kubilius Kuleba Kurti Kushner Kyriakou Köhler Lachaert Lagarde Lambrecht Landsbergis Lapid Laschet Lavrov Lecornu
Lenin Leterme Letta Leyen Liberman Lieberman Lindner Litvinenko Livni Loekasjenka Loekasjenko Lubbers Lula Löfven Macri Macron Maduro
Magnette Mahathir Makarios Maliki Manafort Mandela Marcos Margvelasjvili Marijnissen Marx Mashal Massoud Mattarella Mattis Mbeki McCain
McChrystal McConnell Medvedev Melkert Meloni Merkel Merz Messi Metsola Middendorp Milei Miliband Milley Milosevic Milquet Mitsotakis
Mitterrand Mladic Mladić Mnangagwa Modi Moebarak Mogherini Morales Morawiecki Morsi Moscovici Mossadegh Mourinho Mozart Mubarak Mueller
Mugabe Museveni Musharraf Musk Mussolini Muyters Mélenchon Nadal Napoleon Napolitano Nasrallah Nauseda Navalni Navalny Nawrocki
Nazarbajev Nebenzja Nehru Nemtsov Netanyahu Neymar Niinistö Nixon Nkurunziza Noriega Obama Ocampo Odinga Oemerov Oettinger Ollongren
Olmert Omtzigt Onkelinx Opstelten Orban Orbán Ortega Ouattara Ouwehand Panetta Papadopoulos Papandreou Pashinyan Pasjinian Pechtold
Pelosi Pence Peres Peskov Petraeus Petry Peumans Pevkur Pezeshkian Picasso Pinochet Pistorius Plasterk Plenkovic Plevneliev Ploumen
Podoljak Poetin Pompeo Ponta Poroshenko Porosjenko Powell Prabowo Prigozjin Prodi Prévot Puigdemont Putin Rabin Radev Raisi Rajapaksa
Rajoy Ramaphosa Rasmussen Reagan Reinfeldt Rembrandt Remkes Renzi Reynders Reznikov Rinkevics Rjabkov Rohani Rommel Romney Rompuy
Ronaldo Rosenmöller Rouhani Rousseff Rouvoet Rubio Rumsfeld Ruto Rutte Ryabkov Saakashvili Saakasjvili Salvini Samaras Samsom Sanders
Sarkissian Sarkozy Scaramucci Scholz Schoof Schröder Schulz Schumacher Schumer Schäuble Seehofer Sefcovic Shakespeare Sharaa Shoigu
Sikorski Sinwar Sirisena Sisi Sjevtsjenko Sjojgoe Skripal Smotrich Snowden Soeharto Soekarno Soerkov Soerovikin Solberg Soleimani Spahn
Stalin Starmer Steinmeier Stevaert Stoltenberg Strack-Zimmermann Strauss-Kahn Stubb Sturgeon Støre Suharto Sunak Swillens Sybiha Syrsky
Syrskyi Szijjártó Szymanski Sánchez Söder Tadic Tajani Takaichi Teeven Temer Thaci Thatcher Thaçi Thieme Tichanovskaja Tillerson
Timmermans Timosjenko Tindemans Tinubu Tito Tobback Tokajev Traoré Trichet Trudeau Trump Truss Tshisekedi Tsipras Tsvangirai Tudjman
Tuinman Turtelboom Tusk Uhm Umerov Uribe Valls Vance Vandenbroucke Vandeput Varoufakis Veldkamp Verdonk Verhagen Verhofstadt Verstappen
Vestager Villepin Voronin Vucic Walesa Weidel Weinstein Westerwelle Weyts Widodo Wiebes Wijnen Wilders Wilmès Witkoff Xiaobo Yermak
Clausewitz Machiavelli Bismarck Metternich Talleyrand Thucydides Garibaldi Roosevelt Eisenhower Truman Patton Guderian Zhukov Zjoekov Trotski Chamberlain Daladier Ribbentrop Keynes Spinoza Erasmus Voltaire Rousseau Montesquieu Tolstoj Dostojevski Nietzsche Hegel Hobbes Orwell Kafka Oppenheimer Grotius Fukuyama Brzezinski Kennan Tocqueville Hammarskjold
Yesilgöz Yildirim Zacharova Zaloezjny Zaluzhny Zaluzjny Zapatero Zardari Zarif Zarqawi Zawahiri Zelaya Zelenski Zelenskiy Zelensky
Zelenskyj Zelenskyy Zeman Zemmour Zenawi Zijlstra Zuckerberg Zuma Öcalan
`;

const WELL_KNOWN = new Set(TEXT.trim().split(/\s+/).map(fold));

/** Whether a folded surname may stand alone in a text that never gives the full name. */
export function isWellKnown(word: string): boolean {
  return WELL_KNOWN.has(/^(?:al|el)-/.test(word) ? word.slice(3) : word);
}
