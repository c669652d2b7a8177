const PARTICLES: ReadonlySet<string> = new Set(
  "van de den der het 't ten ter te in op uit von zu zur zum vom di da dal del della dello delle dos das do du des d' la le las los el al bin ibn ben abu abd af av of y aan onder over voor 's vander vanden vande".split(
    ' ',
  ),
);
/** Those that may open a surname when written with a capital: "Van Weel", "De Wever", "Ten Broeke", "El Moumni". */
const OPENING: ReadonlySet<string> = new Set(
  "van de den der ten ter te von di da del della du la le el al bin abu in op uit 't dos des los san vander vanden vande".split(' '),
);
/** Those behind which, after a full name, an organisation or a place may come: "Peter Kanne van I&O Research". */
const LOOSE: ReadonlySet<string> = new Set('van in op uit te aan voor over onder het of'.split(' '));

/** Small words inside a surname ("van der", "von", "al"), folded. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Arabic and Hebrew ones, which only names have. */
export function isPatronymic(word: string): boolean {
  return /^(?:bin|ibn|ben|al|el|abu|abd)$/.test(word);
}

/** Particles that open a surname. */
export function opensSurname(word: string): boolean {
  return OPENING.has(word);
}

/** Particles that are prepositions as well, so that what follows a whole name may be where the person belongs. */
export function isLoose(word: string): boolean {
  return LOOSE.has(word);
}

/** Particles that are no other Dutch or foreign word that often has a capital: "Van Weel", "Di Rupo", "Ten Broeke", not "De" or "La". */
const STRONG: ReadonlySet<string> = new Set('van ten ter von di da del della vander vanden ibn bin'.split(' '));

/** Particles whose capital alone makes a surname likely. */
export function isStrongParticle(word: string): boolean {
  return STRONG.has(word);
}
