/** Countries as Dutch result lists shorten them. */
const CODES: ReadonlySet<string> = new Set(
  `ned bel dui fra ita spa por gbr eng sch wal ier lux zwi oos pol poo tsj slk svk slo slv hon roe bul gri tur cyp mal den zwe noo noor fin ijs est let lit rus wru oek mol kro sve ser joe bos mac alb geo arm aze kaz
vs vst usa ame can mex cub jam col ven ecu per bra bol par uru arg chi jap chn zko kor tai tha ind pak iran irk isr lib mar alg tun egy eri eth ken oeg tan rwa nig gha kam ivo sen zaf zim nam ang aus nze ger esp ned esp sui aut cze hun rou`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a folded word is the short form of a country in result lists: "(Ita)", "(VSt)". */
export function isCountryCode(word: string): boolean {
  return CODES.has(word);
}
