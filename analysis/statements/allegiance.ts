/** Words for somebody of a political family, with the parties (folded, as in brackets behind a name) that belong to it. */
const FAMILIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['sociaaldemocraat', 'pvda groenlinks-pvda sp.a vooruit ps spd s&d labour psoe'],
    ['socialist', 'sp pvda sp.a vooruit ps psoe'],
    ['christendemocraat', 'cda cd&v cdu csu evp'],
    ['liberaal', 'vvd d66 vld open-vld mr fdp renew'],
    ['nationalist', 'n-va pvv fvd'],
  ].map(([noun = '', parties = '']) => [noun, new Set(parties.split(' '))] as const),
);

/** Whether a folded function names a party of the family that the noun stands for ("sociaaldemocraat", "SPD"). */
export function inFamily(words: readonly string[], noun: string): boolean {
  const family = FAMILIES.get(noun);
  return family !== undefined && words.some((word) => family.has(word));
}

/** Whether the functions name parties, and none of the family that the noun stands for. */
export function outsideFamily(words: readonly string[], noun: string): boolean {
  if (!FAMILIES.has(noun) || inFamily(words, noun)) return false;
  return words.some((word) => [...FAMILIES.values()].some((family) => family.has(word)));
}

/** Peoples whose name does not begin like their country's, by their first letters. */
const ODD: ReadonlyMap<string, RegExp> = new Map([
  ['amer', /^(?:verenigde staten|vs|amerika)/],
  ['brit', /^(?:verenigd koninkrijk|vk|groot-brittannie)/],
  ['enge', /^(?:verenigd koninkrijk|vk|groot-brittannie|engeland)/],
  ['chin', /^(?:china|volksrepubliek)/],
  ['deen', /^denemarken/],
  ['pool', /^polen/],
]);
const COUNTRY =
  /(?:^| )(?:president|premier|minister-president|koning|koningin|staatshoofd|kanselier|bondskanselier) van (?:de |het )?([a-z][a-z -]{2,})/;
const STATE =
  /(?:land|ije|rijk|stan|wegen|marken)$|^(?:verenigd|vs$|vk$|polen|spanje|italie|belgie|oekraine|israel|iran|irak|syrie|china|japan|canada|brazilie|servie|kroatie|roemenie|australie|egypte|indie)/;

/** Whether an office is that of a country which is not this people's: "president van Turkije" for "Amerikaanse". */
export function ofOtherCountry(role: string, people: string): boolean {
  const country = COUNTRY.exec(role)?.[1];
  if (country === undefined || !STATE.test(country)) return false;
  const odd = ODD.get(people.slice(0, 4));
  return odd === undefined ? country.slice(0, 3) !== people.slice(0, 3) : !odd.test(country);
}
