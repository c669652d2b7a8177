import { isRole } from '../names/roles.ts';

/** Nouns for somebody that stand for a person in a report, though never before a name. */
const STAND_IN =
  /(?:bewinds(?:man|vrouw|persoon)|commandeur|regeringsleider|staatshoofd|gezagvoerder|topmilitair|gastheer|gastvrouw|zegsman|zegsvrouw|ingewijde|functionaris|winnaar|winnares|kampioene?|quarterback|demonstrante?|betoger|deelnemer|deelneemster|toeschouwer|passant|reserviste?|rekruut|opvarende|lobbyist|campagneleider|bemanningslid|omstander|bezoeker|bezoekster|reiziger|automobilist|dorpeling|supporter|insider|dienstplichtige|cadet|vertegenwoordiger|vertegenwoordigster)$/;
/** Tails of such nouns: "voorbijganger", "hulpverlener", "verpleegkundige", "brandweerman". */
const TAIL = /[a-z]{3}(?:ganger|verlener|kundige)$|[a-z]{4}(?:sman|svrouw|weerman|weervrouw)$/;

/** Whether a folded word says who somebody is, as in "zegt de bewindsman", "de oud-hockeyster". */
export function isFunction(word: string): boolean {
  return isRole(word) || STAND_IN.test(word) || (word.length > 7 && TAIL.test(word)) || /^(?:oud|ex)-[a-z]{4,}$/.test(word);
}
