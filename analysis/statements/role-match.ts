import { inFamily, ofOtherCountry, outsideFamily } from './allegiance.ts';

/** Functions that may stand for one another when a text speaks of somebody again. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'hoogleraar professor onderzoeker onderzoekster wetenschapper wetenschapster deskundige expert specialist kenner analist socioloog psycholoog econoom historicus bioloog gedragswetenschapper politicoloog jurist bestuurskundige',
  'minister bewindsman bewindsvrouw bewindspersoon staatssecretaris politicus politica premier vicepremier regeringsleider minister-president excellentie',
  'kamerlid parlementslid parlementarier politicus politica fractievoorzitter fractieleider partijleider partijvoorzitter lijsttrekker volksvertegenwoordiger senator raadslid europarlementarier voorman leider',
  'generaal luitenant-generaal generaal-majoor brigadegeneraal commandant bevelhebber opperbevelhebber admiraal luitenant-admiraal viceadmiraal militair kolonel officier stafchef legerleider legerchef legerbaas legerwoordvoerder defensiebaas commodore',
  'president staatshoofd leider regeringsleider',
  'premier regeringsleider bondskanselier kanselier minister-president eerste-minister',
  'luitenant-kolonel overste',
  'trainer coach bondscoach oefenmeester',
  'directeur bestuurder topman topvrouw baas voorzitter bestuursvoorzitter ceo',
  'secretaris-generaal navo-chef navo-baas navo-topman navo-leider chef baas topman',
  'advocaat raadsman raadsvrouw jurist',
  'schrijver schrijfster auteur dichter',
  'burgemeester bestuurder',
  'woordvoerder woordvoerster zegsman zegsvrouw',
].map((line) => new Set(line.split(' ')));

const STEM = 5;
const FORMER = /^(?:oud|ex|voormalige?|gewezen|toenmalige?)(?:-|$)/;
const SPLIT = /[ ,()]+/;

/** What a phrase says besides its noun: peoples and parties ("Russische", "N-VA"), folded. */
export interface Qualifiers {
  people: string | null;
  party: string | null;
  /** Of what: "defensie" in "de minister van Defensie". */
  of: string | null;
}

/** "de minister" for a "demissionair defensieminister", "de VVD-fractievoorzitter" for a "fractievoorzitter", "de CDA'er" for "CDA". */
export function sameRole(role: string, noun: string): boolean {
  const party = partyOf(noun);
  return role
    .split(SPLIT)
    .some(
      (word) =>
        word === noun ||
        inFamily([word], noun) ||
        (noun.length > 4 && word.endsWith(noun)) ||
        (word.length > 5 && noun.endsWith(word)) ||
        (party !== null && (word === party || word.startsWith(`${party}-`) || word.startsWith(`${party}'`))),
    );
}

/** "de bewindsman" for a "minister", "de NAVO-chef" for a "secretaris-generaal". */
export function likeRole(role: string, noun: string): boolean {
  const words = role.split(SPLIT).map(tail);
  const head = tail(noun);
  return ALIKE.some((group) => group.has(head) && words.some((word) => group.has(word)));
}

/** Whether what the phrase adds speaks against this person: another people, another party. */
export function contradicts(roles: readonly string[], { people, party, of }: Qualifiers, noun?: string): boolean {
  if (of !== null && !roles.some((role) => role.includes(of.slice(0, STEM)))) return true;
  if (noun !== undefined && FORMER.test(noun) && !roles.some((role) => role.split(SPLIT).some((word) => FORMER.test(word)))) return true;
  if (
    noun !== undefined &&
    outsideFamily(
      roles.flatMap((role) => role.split(SPLIT)),
      noun,
    )
  )
    return true;
  if (people !== null && roles.some((role) => ofOtherCountry(role, people))) return true;
  const peoples = roles.flatMap((role) => role.split(SPLIT).filter(isPeople));
  if (people !== null && peoples.length > 0 && !peoples.some((one) => one.slice(0, 5) === people.slice(0, 5))) return true;
  const parties = roles.flatMap((role) =>
    role
      .split(SPLIT)
      .map(partyOf)
      .filter((one) => one !== null),
  );
  return party !== null && parties.length > 0 && !parties.includes(party);
}

/** Whether one of the functions says of which people the person is. */
export function hasPeople(roles: readonly string[]): boolean {
  return roles.some((role) => role.split(SPLIT).some(isPeople));
}

/** "Russische", "Oekraïense", "Belgisch": folded words that name a people. */
export function isPeople(word: string): boolean {
  return /^(?:\p{L}{2,}(?:ische?|aanse?|eense?|iense?|gaarse?|poolse?)|franse?|britse?|duitse?|deense?|zweedse?|noorse?|poolse?|finse?|letse?|estse?|turkse?|griekse?|spaanse?|nederlandse?|ierse?|schotse?|engelse?|zwitserse?|chinese|japanse?|indiase?|kroatische|litouwse?|canadese|australische|koreaanse?|vlaamse?|waalse?|libanese|israelische?|europese|taiwanese|servische?|soedanese|senegalese|maltese)$/u.test(
    word,
  );
}

/** "vvd" of "vvd'er" and "vvd-kamerlid"; null without. */
export function partyOf(word: string): string | null {
  if (PARTY.test(word)) return word;
  return (
    /^([a-z0-9]{1,14}(?:-va|66)?)(?:'(?:er|ster)$|-(?:kamerlid|leider|fractie|minister|politic|woordvoer|lijst|senator|europarl|bewinds|parlement|voorzitter))/.exec(
      word,
    )?.[1] ?? null
  );
}

/** Parties whose name in brackets behind a person says which one it is. */
const PARTY =
  /^(?:vvd|cda|d66|pvda|pvv|sp|sgp|cu|groenlinks|pvdd|50plus|denk|fvd|bbb|nsc|volt|ja21|christenunie|n-va|cd&v|vld|sp\.a|vooruit|pvda-ptb)$/;

/** Whether one of the functions says to which party the person belongs. */
export function hasParty(roles: readonly string[]): boolean {
  return roles.some((role) => role.split(SPLIT).some((word) => partyOf(word) !== null));
}

function tail(word: string): string {
  for (const group of ALIKE) for (const one of group) if (word.endsWith(one) && one.length > 4) return one;
  return word;
}
