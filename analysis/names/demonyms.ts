import { fold } from '../fold.ts';

/** Names of people by where they come from, in the singular. */
const TEXT = `
Nederlander Belg Duitser Fransman Française Brit Engelsman Schot Ier Welshman Luxemburger Oostenrijker Zwitser Italiaan Spanjaard Portugees Catalaan Bask Griek Cyprioot Maltees Deen Zweed Noor Fin IJslander
Pool Tsjech Slowaak Hongaar Roemeen Bulgaar Serviër Kroaat Sloveen Bosniër Montenegrijn Kosovaar Albanees Macedoniër Est Let Litouwer Rus Oekraïner Wit-Rus Moldaviër Georgiër Armeen Azerbeidzjaan Tsjetsjeen Tataar Kozak
Turk Koerd Syriër Irakees Iraki Iraniër Israëli Israëliër Palestijn Libanees Jordaniër Saoedi Jemeniet Egyptenaar Marokkaan Algerijn Tunesiër Libiër Koeweiti Qatarees
Afghaan Pakistaan Indiër Bengaal Nepalees Tibetaan Chinees Taiwanees Japanner Koreaan Noord-Koreaan Zuid-Koreaan Vietnamees Thai Cambodjaan Birmees Indonesiër Maleisiër Filipijn Filipino Oezbeek Tadzjiek Kazach Kirgies Oeigoer Mongool
Soedanees Somaliër Ethiopiër Eritreeër Nigeriaan Ghanees Kameroener Congolees Keniaan Oegandees Rwandees Burundees Tanzaniaan Zambiaan Zimbabwaan Angolees Mozambikaan Malinees Senegalees Gambiaan Ivoriaan Liberiaan Togolees Guinees Zuid-Afrikaan Afrikaan Afrikaner
Amerikaan Canadees Mexicaan Cubaan Jamaicaan Haïtiaan Colombiaan Venezolaan Venezuelaan Peruaan Chileen Argentijn Braziliaan Boliviaan Ecuadoraan Uruguayaan Paraguayaan Surinamer Antilliaan Arubaan Curaçaoënaar
Australiër Nieuw-Zeelander Vlaming Waal Brusselaar Antwerpenaar Gentenaar Bruggeling Leuvenaar Mechelaar Limburger Brabander Zeeuw Fries Groninger Drent Tukker Gelderlander Amsterdammer Rotterdammer Hagenaar Utrechter Eindhovenaar Haarlemmer
Europeaan Aziaat Arabier Jood Moslim Christen Katholiek Protestant Sjiiet Soenniet Alawiet Jezidi Parijzenaar Londenaar Berlijner Moskoviet New Yorker Texaan Californiër
`;

const DEMONYMS: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/).map(fold));

/** Whether a folded word names somebody by origin: "Duitser", "Oeigoer"; in the plural too. */
export function isDemonym(word: string): boolean {
  if (DEMONYMS.has(word)) return true;
  if (word.length < 4) return false;
  if (word.endsWith('s')) return DEMONYMS.has(word.slice(0, -1));
  if (!word.endsWith('en')) return false;
  const stem = word.slice(0, -2);
  return (
    DEMONYMS.has(stem) ||
    DEMONYMS.has(stem.replace(/([aeo])([^aeiou])$/, '$1$1$2')) ||
    DEMONYMS.has(stem.replace(/z$/, 's')) ||
    DEMONYMS.has(stem.replace(/([aeo])z$/, '$1$1s'))
  );
}
