import { plain } from './compare.ts';
import type { LabelledPerson } from './labelled.ts';

const AGE = /^(?:(?:de|het|een) )?\d{1,3}-jarige /;
const TITLE = /^(?:prins|prinses|koning|koningin|president|minister|premier|meester|paus|keizer) (?=\p{Lu})/iu;
const BEHIND = /\s*\(.*$/u;
const GENITIVE = /['’]?s$/;

/**
 * Labels as names. Some sets label whole noun phrases ("de 18-jarige Eva Jansen", "Jan Jansen ( N-VA )", "hij"), genitives ("Jansens") or one person twice
 * ("Jansen" beside "Jan Jansen"): what is no name is left out, what surrounds a name is cut off, and one person counts once.
 */
export function namesOnly(persons: readonly LabelledPerson[]): LabelledPerson[] {
  const named = persons.flatMap(({ name, forms }): LabelledPerson[] => {
    const all = [...new Set([name, ...forms].flatMap(bare))];
    const [first] = all;
    return first === undefined ? [] : [{ name: first, forms: all }];
  });
  const kept: LabelledPerson[] = [];
  for (const one of named.toSorted((a, b) => words(b.name) - words(a.name))) {
    const whole = kept.find((other) => other.forms.some((form) => isPartOf(one.name, form)));
    if (whole === undefined) kept.push({ ...one, forms: [...one.forms] });
    else whole.forms.push(...one.forms);
  }
  return kept;
}

/** A label without age, title, brackets; none where no capital is left. */
function bare(label: string): string[] {
  const name = label.replaceAll('\u00ad', '').replace(AGE, '').replace(BEHIND, '').replace(TITLE, '').replace(/\s+/g, ' ').trim();
  if (!/(?:^| )['’]?\p{Lu}/u.test(name)) return [];
  return GENITIVE.test(name) ? [name, name.replace(GENITIVE, '')] : [name];
}

/** "Jansen", "Jan" or "Jansens" of "Jan Jansen". */
function isPartOf(name: string, whole: string): boolean {
  const [part, all] = [plain(name), plain(whole)];
  return [part, part.replace(GENITIVE, '')].some(
    (one) => all === one || all.endsWith(` ${one}`) || all.endsWith(`-${one}`) || all.startsWith(`${one} `),
  );
}

function words(name: string): number {
  return name.split(' ').length;
}
